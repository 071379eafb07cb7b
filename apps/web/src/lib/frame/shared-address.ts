/** The parameter of where the one who asks works. */
const OWN_SERVICE = 'depuis'

/** The address of what is seen as it is passed on or printed: without where the one who looks works. */
export function sharedAddress(from: URL): string {
  const shared = new URL(from)
  if (shared.searchParams.has(OWN_SERVICE)) shared.searchParams.delete(OWN_SERVICE)
  return shared.href
}
