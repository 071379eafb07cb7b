import { error } from '@sveltejs/kit'
import { Unanswered } from './ask.ts'

/** The answer, or the page that says what is missing: 404 for a network that is not held here, else 503. */
export async function answered<Data>(question: Promise<Data>, network: string | null): Promise<Data> {
  try {
    return await question
  } catch (cause) {
    if (!(cause instanceof Unanswered)) throw cause
    if (network !== null && cause.codes.includes('UNKNOWN_NETWORK'))
      error(404, { message: network, missing: 'network' })
    // Codes alone, on one line: what lies behind is told by the server that was asked.
    console.error(`a page was not answered: ${cause.codes.join(' ') || 'the server is away'}`)
    error(503, { message: 'unanswered', missing: 'answer' })
  }
}
