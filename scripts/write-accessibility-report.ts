/** `npm run accessibility`: looks at every public page in a real browser and writes what it found to content/, where the statement on /toegankelijkheid reads it. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const file = join(import.meta.dirname, '../content/accessibility-report.json')
const words = ['--import', 'tsx', '--test', 'test/journeys/every-public-page.journey.ts']
const env = { ...process.env, ACCESSIBILITY_REPORT: file }
const root = join(import.meta.dirname, '..')
const { status } = spawnSync(process.execPath, words, { cwd: root, env, stdio: 'inherit', timeout: 300_000 })
const formatted = spawnSync('node_modules/.bin/biome', ['format', '--write', file], { cwd: root, stdio: 'ignore' })
process.exitCode = status === 0 ? (formatted.status ?? 1) : 1
