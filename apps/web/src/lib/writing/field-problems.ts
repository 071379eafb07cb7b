import { tick } from 'svelte'

/** Moves the focus to the first field with a problem, or else to what is told of the whole. */
export async function firstProblem(form: HTMLElement): Promise<void> {
  await tick()
  const field = form.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')
  const first = field?.matches('fieldset') ? field.querySelector<HTMLElement>('input') : field
  if (first) first.focus()
  else form.querySelector('[role="alert"]')?.scrollIntoView({ block: 'nearest' })
}
