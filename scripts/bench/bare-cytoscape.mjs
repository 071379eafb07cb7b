// The page that R2 is told beside: Cytoscape alone, drawn as its first examples show (labels everywhere, borders, curved
// edges with arrows, half transparent), with places that are given.

/** A page that draws `/data` into a box as large as our map. `{ n, m, src, dst, x, y, size, sector, label }` */
export const BARE_PAGE = `<!doctype html><meta charset="utf-8"><style>html,body{margin:0}#c{width:716px;height:600px}</style>
<div id="c"></div><script src="/node_modules/cytoscape/dist/cytoscape.min.js"></script><script>
const COLOURS = ['#4e79a7','#f28e2b','#e15759','#76b7b2','#59a14f','#edc948','#b07aa1','#ff9da7','#9c755f','#bab0ac','#86bcb6','#d37295']
fetch('/data').then((answer) => answer.json()).then((d) => {
  globalThis.inHand = performance.now()
  const elements = new Array(d.n + d.m)
  for (let i = 0; i < d.n; i++) elements[i] = { data: { id: 'n' + i, color: COLOURS[d.sector[i] % 12], label: d.label[i], size: d.size[i] }, position: { x: d.x[i], y: d.y[i] } }
  for (let i = 0; i < d.m; i++) elements[d.n + i] = { data: { id: 'e' + i, source: 'n' + d.src[i], target: 'n' + d.dst[i] } }
  cytoscape({ container: document.getElementById('c'), elements, layout: { name: 'preset', fit: true, padding: 30 }, pixelRatio: 1, minZoom: 1e-4, maxZoom: 1e3, style: [
    { selector: 'node', style: { 'background-color': 'data(color)', width: 'data(size)', height: 'data(size)', label: 'data(label)', 'font-size': 10, 'border-width': 1 } },
    { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', width: 1, 'line-color': '#cccccc', opacity: 0.6 } },
  ] })
})
</script>`

/** What that page draws, from our columns: actors and ties as they are, places on two spirals by territory. */
export function bareData({ actors, ties }) {
  const n = actors.id.length
  const kept = ties.from.flatMap((from, tie) => (from < n && ties.to[tie] < n ? [tie] : []))
  const districts = Math.max(1, 1 + Math.max(...actors.territory))
  const radius = Math.sqrt(n / districts) * 14
  const members = new Map()
  const degree = new Uint32Array(n)
  for (const tie of kept) {
    degree[ties.from[tie]] += 1
    degree[ties.to[tie]] += 1
  }
  const places = actors.territory.map((district) => {
    const place = members.get(district) ?? 0
    members.set(district, place + 1)
    const [far, turn] = [Math.sqrt(district + 1.5) * radius * 2.1, district * 2.399963]
    const [near, own] = [Math.sqrt(place + 0.5) * 9, place * 2.399963]
    return { x: Math.cos(turn) * far + Math.cos(own) * near, y: Math.sin(turn) * far + Math.sin(own) * near }
  })
  return {
    n,
    m: kept.length,
    src: kept.map((tie) => ties.from[tie]),
    dst: kept.map((tie) => ties.to[tie]),
    x: places.map(({ x }) => Math.round(x * 10) / 10),
    y: places.map(({ y }) => Math.round(y * 10) / 10),
    size: Array.from(degree, (count) => Math.round((6 + 2 * Math.sqrt(count)) * 10) / 10),
    sector: actors.sector,
    label: actors.name,
  }
}
