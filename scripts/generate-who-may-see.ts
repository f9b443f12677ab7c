/** Writes docs/who-may-see-what.md from the rules; `--check` writes nothing and fails when it is stale. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { whoMaySeeText } from './who-may-see-text.ts'

const path = join(import.meta.dirname, '../docs/who-may-see-what.md')
const text = `${whoMaySeeText()}\n`
const isStale = !existsSync(path) || readFileSync(path, 'utf8') !== text
if (isStale && process.argv.includes('--check')) {
  console.error('docs/who-may-see-what.md is niet bij: draai node scripts/generate-who-may-see.ts')
  process.exitCode = 1
} else if (isStale) writeFileSync(path, text)
