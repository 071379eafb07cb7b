import { sentences } from './catalogue.ts'

export const problems = sentences({})
