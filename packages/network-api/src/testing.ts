/** The door for tests of other packages: a network that holds a secret of every kind, and what to look for. */
export { MARKERS, NUMBERS, TOLD_UNDER, withSecrets } from './access/testing/secrets.ts'
