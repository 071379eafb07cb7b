import './prepare/check-node.mjs'

// Loaded only now: an old Node has read its sentence and left.
const { install } = await import('./prepare/install.mjs')
const { build } = await import('./prepare/build.mjs')
await install()
await build()

// In this very process, so that a signal sent to it reaches the server.
const server = new URL('../apps/server/dist/main.js', import.meta.url)
process.argv = [process.execPath, server.pathname, ...process.argv.slice(2)]
await import(server.href)
