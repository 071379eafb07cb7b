import type { DocumentNode } from 'graphql'

const MOST_KEPT = 200
/** A longer text is no screen's and no script's: parsing it each time costs less than keeping it. */
const LONGEST_KEPT = 16_384

/** Parsed documents by their text, so few and so short that nobody can fill the memory with them. */
export class DocumentCache {
  readonly #documents = new Map<string, DocumentNode>()

  get(text: string): DocumentNode | undefined {
    const document = this.#documents.get(text)
    if (document) {
      this.#documents.delete(text)
      this.#documents.set(text, document)
    }
    return document
  }

  set(text: string, document: DocumentNode): void {
    if (text.length > LONGEST_KEPT) return
    for (const oldest of this.#documents.keys()) {
      if (this.#documents.size < MOST_KEPT) break
      this.#documents.delete(oldest)
    }
    this.#documents.set(text, document)
  }
}

/** What could not be parsed is told anew each time, in the language of whoever sent it. */
export const NO_ERRORS_KEPT = { get: () => undefined, set: () => undefined }
