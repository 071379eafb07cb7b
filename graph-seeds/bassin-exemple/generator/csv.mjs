/** CSV text of a table: only the columns that hold something, lists joined by `|`, one LF per row. */
export function csvOf(columns, rows) {
  for (const row of rows) {
    const stray = Object.keys(row).find((key) => !columns.includes(key))
    if (stray !== undefined) throw new Error(`no column « ${stray} » for ${JSON.stringify(row)}`)
  }
  const used = columns.filter((column) => column === 'id' || rows.some((row) => cellOf(row[column]) !== ''))
  return [used, ...rows.map((row) => used.map((column) => cellOf(row[column])))]
    .map((cells) => `${cells.map(quoted).join(',')}\n`)
    .join('')
}

function cellOf(value) {
  if (value === undefined || value === null) return ''
  return typeset(Array.isArray(value) ? value.map((item) => item.replace(/[\\|]/g, '\\$&')).join('|') : String(value))
}

/** French spaces: narrow and unbreakable inside « » and before : ; ! ? and %. */
const typeset = (text) => text.replace(/« /g, '«\u202f').replace(/ (?=[»:;!?%])/g, '\u202f')

const quoted = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
