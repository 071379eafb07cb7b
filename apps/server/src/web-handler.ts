import { access } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { WebHandler } from './served.ts'
import { refuse } from './refusal.ts'

/** Loads the built pages. The adapter reads its variables while it is imported, so they are set here and nowhere else. */
export async function loadWebHandler(file: string): Promise<WebHandler> {
  await access(file).catch((cause: unknown) => {
    throw refuse('refusal.pages-not-built', { file }, 3, cause)
  })
  process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto'
  process.env['BODY_SIZE_LIMIT'] = '512K'
  for (const name of ['ORIGIN', 'HOST_HEADER', 'PORT_HEADER', 'ADDRESS_HEADER'])
    Reflect.deleteProperty(process.env, name)
  const built = (await import(pathToFileURL(file).href)) as { readonly handler: WebHandler }
  return built.handler
}
