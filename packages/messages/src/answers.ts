import { sentences } from './catalogue.ts'

export const answers = sentences({})
