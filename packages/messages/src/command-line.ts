import { sentences } from './catalogue.ts'

export const commandLine = sentences({})
