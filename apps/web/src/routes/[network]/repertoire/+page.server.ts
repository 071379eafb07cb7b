import { answered } from '$lib/answered.ts'
import { readDirectoryAddress } from '$lib/directory/directory-address.ts'
import { loadDirectory } from '$lib/directory/load-directory.ts'
import { askOf } from '$lib/server-ask.ts'
import type { PageServerLoad } from './$types'

/** Who there is: `?q=`, a facet each, `vue`, `tri`, `apres`. */
export const load: PageServerLoad = async (event) => {
  const { frame, language } = await event.parent()
  const wanted = readDirectoryAddress(event.url.searchParams)
  const directory = loadDirectory(askOf(event), frame.network, wanted, language, event.url.searchParams.get('lang'))
  return { directory: await answered(directory, event.params.network) }
}
