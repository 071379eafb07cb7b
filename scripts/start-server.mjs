import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const START = fileURLToPath(new URL('start.mjs', import.meta.url))

/**
 * Waits until a server has printed its address.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ address: string, ended: Promise<number>, said: () => string }>} rejects when it ends before
 */
export async function listening(child) {
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  const ended = new Promise((resolve) => child.once('close', resolve))
  const address = await new Promise((resolve, reject) => {
    let printed = ''
    child.stdout.on('data', (chunk) => {
      printed += chunk
      const line = /^http:\/\/\S+$/m.exec(printed)
      if (line) resolve(line[0])
    })
    ended.then((code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
  return { address, ended, said: () => said }
}

/**
 * Starts the whole server as a person would, on a free port, with its data in a folder of its own.
 * Resolves when it has printed its address.
 * @param {string} data folder of the embedded files
 * @param {string[]} words further options
 */
export async function startServer(data, words = []) {
  const child = spawn(process.execPath, [START, '--port', '0', '--data', data, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { address, ended } = await listening(child)
  return {
    address,
    pid: child.pid,
    stop: async () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}
