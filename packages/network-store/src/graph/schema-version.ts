/** Number of the way facts are laid down in the graph. A store with a greater one was written by a newer release. */
export const SCHEMA_VERSION = 3
