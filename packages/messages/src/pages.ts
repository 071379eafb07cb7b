import { sentences } from './catalogue.ts'

export const pages = sentences({})
