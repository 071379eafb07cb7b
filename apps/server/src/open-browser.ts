import { spawn } from 'node:child_process'

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['explorer'],
}

/** Opens an address in this machine's browser. A machine without one is no fault: the address is printed anyway. */
export function openBrowser(address: string): void {
  const [command, ...words] = OPENERS[process.platform] ?? ['xdg-open']
  const opener = spawn(command, [...words, address], { detached: true, stdio: 'ignore' })
  opener.once('error', () => undefined)
  opener.unref()
}
