import { sentences } from './catalogue.ts'

export const card = sentences({})
