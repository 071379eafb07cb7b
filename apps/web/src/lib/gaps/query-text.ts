import type { ActorsLeft, GroupAxis } from '$lib/questions/ask-gaps.ts'

/** A query that anyone may send, with what is chosen on the page written into it. */
export function gapsQuery(by: GroupAxis, partition: string | null, filter: ActorsLeft | null): string {
  const choices = [
    `by: ${by}`,
    ...(partition === null ? [] : [`partition: ${JSON.stringify(partition)}`]),
    ...(filter === null ? [] : [`filter: ${inputText(filter)}`]),
  ]
  return `{
  gaps(${choices.join(', ')}) {
    sentence reason revision
    pairs {
      nameA nameB observed expected low high z standing
      sentence reason formula
      missing { a { name } b { name } probability }
      bridges { actor { name } tiesA tiesB level }
      inputs { table id on by }
      excluded { count sentence }
    }
  }
}`
}

function inputText(filter: ActorsLeft): string {
  const fields = Object.entries(filter) as [string, readonly string[]][]
  return `{ ${fields.map(([name, values]) => `${name}: ${JSON.stringify(values)}`).join(', ')} }`
}
