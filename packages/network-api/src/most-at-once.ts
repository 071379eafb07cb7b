/** How many rows `first` may ask of fields that compute each of them, by the name of the field. */
export const MOST_AT_ONCE = { partners: 50, meetings: 50 } as const

/** The limit of a field of the query; undefined where pages have the usual one. */
export function mostAtOnce(field: string): number | undefined {
  return field === 'partners' || field === 'meetings' ? MOST_AT_ONCE[field] : undefined
}
