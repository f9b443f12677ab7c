import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openTown } from '../../cast/open-town.ts'
import { vlierdam } from '../../cast/town.ts'
import { testDatabase } from '../../test/database.ts'
import { openKeys } from '../platform/crypto/keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'opencjg-import-'))
after(() => rmSync(folder, { recursive: true }))

const database = await testDatabase()
const keys = openKeys(join(folder, 'keys.json'), { mayCreate: true })
await openTown({ database, keys, now: Temporal.Now.instant() }, vlierdam)

const env = { PATH: process.env.PATH, DATABASE_URL: database.url, OPENCJG_DATA: folder }

function opencjg(...words: string[]) {
  const main = join(import.meta.dirname, 'main.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, ...words], {
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function fileWith(name: string, birth: string): string {
  const details = [
    { bdsNumber: 19, value: '1' },
    { bdsNumber: 20, value: birth },
  ]
  const path = join(folder, name)
  writeFileSync(
    path,
    JSON.stringify({ Format: '3.0', reference: name, clientDetails: details, clientMeasurements: [] }),
  )
  return path
}

test('a good file is taken in beside a refused one; the refused one is named with place and reason, and the exit code is 1', () => {
  const first = opencjg('import', 'bds', fileWith('goed.json', '20250101'), fileWith('fout.json', '20251399'))
  assert.equal(first.status, 1)
  assert.match(first.stdout, /goed\.json: ingelezen/)
  assert.match(first.stderr, /fout\.json:clientDetails\[1\]\.value: dit is geen bestaande datum/)
  assert.match(first.stdout, /2 bestanden: 1 ingelezen, 0 al ingelezen, 1 geweigerd/)
})

test('the same file again changes nothing, and that is no failure', () => {
  const file = fileWith('nog-eens.json', '20250202')
  opencjg('import', 'bds', file)
  const again = opencjg('import', 'bds', file)
  assert.equal(again.status, 0)
  assert.match(again.stdout, /al ingelezen, er is niets veranderd/)
})

test('the access log of an import is whole', () => {
  const verdict = opencjg('verify-log')
  assert.equal(verdict.status, 0)
  assert.match(verdict.stdout, /9901 Vlierdam: heel, \d+ regels/)
})

test('a municipality that is not known here is a wrong use', () => {
  const wrong = opencjg('import', 'bds', '--gemeente', '0363', fileWith('elders.json', '20250303'))
  assert.equal(wrong.status, 2)
  assert.match(wrong.stderr, /Gemeente 0363 is hier niet bekend/)
})
