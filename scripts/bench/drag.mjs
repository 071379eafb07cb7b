// R3: our canvas alone on a page, dragged by a mouse that moves at every frame, with the hint that lets a gesture move a
// picture of the map, and with the same hint taken away.
import { inTurn, median, ratioRow } from './measuring.mjs'

const MODULES = {
  '@maillage/network-kernel': '/packages/network-kernel/dist/network-kernel.js',
  '@maillage/network-model': '/packages/network-model/dist/network-model.js',
  cytoscape: '/node_modules/cytoscape/dist/cytoscape.esm.min.mjs',
}

/** A page that draws `/columns` in our view: `drag(hint)` resolves with milliseconds a frame. */
export const dragPage =
  () => `<!doctype html><meta charset="utf-8"><style>html,body{margin:0}#c{width:1200px;height:760px}</style>
<div id="c"></div><script type="importmap">${JSON.stringify({ imports: MODULES })}</script><script type="module">
import { createView, dressPicture, placeRegard } from '/packages/graph-view/dist/graph-view.js'
const columns = await (await fetch('/columns')).json()
const say = (key) => key
const picture = placeRegard(columns, { regard: 'sectors', theme: 'light', size: { width: 1188, height: 748 }, say })
const view = await createView(document.getElementById('c'))
view.show(dressPicture(columns, picture, 'light'))
${driveDrag.toString()}
globalThis.drag = driveDrag
globalThis.drawnMarks = picture.marks.length
</script>`

/** In the page: drags the map for a while and lets it go; frames, script in them, and until it was sharp again. */
async function driveDrag(hint) {
  const box = globalThis.document.getElementById('c')
  const core = [...box.querySelectorAll('div')].find((one) => one._cyreg)._cyreg.cy
  core.renderer().textureOnViewport = hint
  const frame = () => new Promise((resolve) => globalThis.requestAnimationFrame(resolve))
  const at = box.getBoundingClientRect()
  const mouse = (type, x, y, buttons) =>
    core
      .container()
      .querySelector('canvas')
      .dispatchEvent(
        new globalThis.MouseEvent(type, {
          ...{ bubbles: true, cancelable: true, view: globalThis.window, button: 0, buttons },
          ...{ clientX: at.left + x, clientY: at.top + y },
        }),
      )
  // One whole drawing, to tell beside it how long it takes until a dragged map is sharp again.
  globalThis.paints.again()
  const began = performance.now()
  core.forceRender()
  await frame()
  const whole = performance.now() - began
  mouse('mousemove', 6, 6, 0)
  mouse('mousedown', 6, 6, 1)
  for (let step = 1; step <= 4; step += 1) {
    mouse('mousemove', 6 + 4 * step, 6 + 4 * step, 1)
    await frame()
  }
  const pan = { ...core.pan() }
  const frames = []
  let last = performance.now()
  const start = last
  for (let step = 0; (last - start < 1500 || step < 6) && last - start < 8000; step += 1) {
    mouse('mousemove', 60 + 50 * Math.cos(step / 6), 60 + 50 * Math.sin(step / 6), 1)
    await frame()
    const now = performance.now()
    frames.push(now - last)
    last = now
  }
  const moved = core.pan().x !== pan.x || core.pan().y !== pan.y
  globalThis.paints.again()
  const released = performance.now()
  mouse('mouseup', 60, 60, 0)
  // Where nothing is drawn any more it was sharp all the while.
  await new Promise((resolve) => {
    const wait = () => {
      const nothing = globalThis.paints.last() === 0 && performance.now() - released > 1500
      if (globalThis.paints.still || nothing) resolve()
      else globalThis.requestAnimationFrame(wait)
    }
    wait()
  })
  return {
    frame: frames.reduce((sum, one) => sum + one, 0) / frames.length,
    moved,
    whole,
    sharp: Math.max(0, globalThis.paints.last() - released),
  }
}

export async function dragRows(browser, address, columns, rounds) {
  const size = `${columns.actors.id.length} actors, ${columns.ties.id.length} ties`
  const dragged = (hint) => () =>
    browser.page(async (page) => {
      await page.goto(address)
      await page.waitForFunction(() => globalThis.drag && globalThis.paints.still)
      const found = await page.evaluate((how) => globalThis.drag(how), hint)
      if (!found.moved) throw new Error('the map did not follow the mouse')
      return found
    })
  const { ours, reference } = await inTurn(rounds, { ours: dragged(true), reference: dragged(false) })
  const large = columns.actors.id.length >= 10_000
  return [
    ratioRow({
      what: `a frame while the map is dragged, ${size}, beside the same without the texture`,
      ours: ours.map(({ frame }) => frame),
      reference: reference.map(({ frame }) => frame),
      unit: 'ms',
      ...(large ? { goal: 1 / 30 } : {}),
    }),
    ratioRow({
      what: 'until it is sharp again, beside one whole drawing',
      ours: ours.map(({ sharp }) => sharp),
      reference: ours.map(({ whole }) => whole),
      unit: 'ms',
      ...(large ? { goal: 1.2 } : {}),
    }),
    { what: `  frames a second while it is dragged`, unit: '/s', value: 1000 / median(ours.map(({ frame }) => frame)) },
  ]
}
