import { sentences } from './catalogue.ts'

export const refusals = sentences({})
