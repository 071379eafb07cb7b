import { FOR_ADVOCACY, MEASURES } from '@maillage/network-analysis'

/** Every measure that can be asked for, in the order of the page that explains them. */
export const MEASURE_IDS: readonly string[] = [...MEASURES, ...FOR_ADVOCACY].map(({ id }) => id)
