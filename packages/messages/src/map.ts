import { sentences } from './catalogue.ts'

export const map = sentences({})
