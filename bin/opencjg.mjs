#!/usr/bin/env node
// The command line, from any folder and any Node 18: `npx opencjg import bds FILE…`. Runs src/cli with the Node of the packages.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const node = join(root, 'node_modules/.bin/node')
if (!existsSync(node)) {
  console.error(`Run \`npm start\` or \`npm ci\` in ${root} first.`)
  process.exit(1)
}
const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href
const main = join(root, 'src/cli/main.ts')
const { status } = spawnSync(node, ['--import', loader, main, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
})
process.exit(status ?? 1)
