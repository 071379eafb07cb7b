/** What is wrong in a file or an input. It brings facts; `messages` makes the sentence. */
export interface Problem {
  /** Kebab-case; the key of its sentence is `problem.<rule>`. */
  readonly rule: string
  /** Name of the file inside the folder; absent for an input. */
  readonly file?: string
  /** From 1, the header being line 1. */
  readonly line?: number
  readonly column?: string
  /** Path inside a JSON document or an input. */
  readonly path?: string
  /** What was found. */
  readonly found?: string
  /** What was perhaps meant. */
  readonly nearest?: string
  /** What would be right. */
  readonly expected?: string
  /** A second place that plays a part, such as where an id was first used. */
  readonly other?: string
}
