import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openTown } from '../../cast/open-town.ts'
import { vlierdam } from '../../cast/town.ts'
import { testDatabase } from '../../test/database.ts'
import { readBds } from '../knowledge/basisdataset/read-bds.ts'
import type { BdsRecord } from '../knowledge/basisdataset/record.ts'
import { openKeys } from '../platform/crypto/keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'opencjg-export-'))
after(() => rmSync(folder, { recursive: true }))

const database = await testDatabase()
const keys = openKeys(join(folder, 'keys.json'), { mayCreate: true })
await openTown({ database, keys, now: Temporal.Now.instant() }, vlierdam)

const env = { PATH: process.env.PATH, DATABASE_URL: database.url, OPENCJG_DATA: folder }
const exchanged = fileURLToPath(new URL('../../../shared/input/bds', import.meta.url))

function opencjg(...words: string[]) {
  const main = join(import.meta.dirname, 'main.ts')
  return spawnSync(process.execPath, ['--import', 'tsx', main, ...words], { env, encoding: 'utf8' })
}

function childIn(text: string): BdsRecord {
  const read = readBds(JSON.parse(text), Temporal.Now.plainDateISO())
  assert.ok(read.ok, JSON.stringify(read))
  return read.child
}

/** What two files say, whatever the order of their visits. */
const said = (child: BdsRecord) => {
  const inOrder = (list: readonly object[]) => list.map(one => JSON.stringify(one)).toSorted()
  const { measurements, vanWiechen, otherDetails, otherObservations, ...facts } = child
  const lists: readonly (readonly object[])[] = [measurements, vanWiechen, otherDetails, otherObservations]
  return [JSON.stringify(facts), ...lists.map(inOrder)]
}

const own = {
  Format: '3.1',
  reference: 'Fenna',
  clientDetails: [
    { bdsNumber: 19, value: '3' },
    { bdsNumber: 20, value: '20240229' },
    { bdsNumber: 16, value: '1234' },
    { bdsNumber: 82, value: 251 },
    { bdsNumber: 110, value: 2345 },
    { bdsNumber: 510, value: '02' },
  ],
  clientMeasurements: [
    { bdsNumber: 235, values: [{ date: '20240330', value: 521 }] },
    { bdsNumber: 883, values: [{ date: '20240430', value: '2' }] },
    { bdsNumber: 1616, values: [{ date: '20240430', value: 'Slaapt goed' }] },
  ],
  nestedDetails: [{ nestingBdsNumber: 62, nestingCode: '02', clientDetails: [{ bdsNumber: 63, value: '19901231' }] }],
}

test('a record that was read in is written out and says the same', () => {
  const path = join(folder, 'fenna.json')
  writeFileSync(path, JSON.stringify(own))
  const id = /fenna\.json: ingelezen als ([0-9a-f-]{36})/.exec(opencjg('import', 'bds', path).stdout)?.[1] ?? ''
  const written = opencjg('export', 'bds', id)
  assert.equal(written.status, 0, written.stderr)
  assert.deepEqual(said(childIn(written.stdout)), said(childIn(JSON.stringify(own))))
  assert.equal(opencjg('export', 'bds', path).stdout, written.stdout, 'the file it came from names the child too')
})

test('a name that is only almost right writes nobody, and the others are written', () => {
  const written = opencjg('export', 'bds', 'Fena', 'Fenna')
  assert.equal(written.status, 1)
  assert.match(written.stderr, /Fena: hier is geen kind/)
  assert.equal(childIn(written.stdout).reference, 'Fenna')
})

test('every exchanged file goes in and comes out saying the same', { skip: !existsSync(exchanged) && 'absent' }, () => {
  const files = globSync('*.json', { cwd: exchanged }).map(name => join(exchanged, name))
  const ids = [...opencjg('import', 'bds', ...files).stdout.matchAll(/^(\S+): ingelezen als ([0-9a-f-]{36})/gm)]
  assert.ok(ids.length > 20)
  const written = opencjg('export', 'bds', ...ids.map(([, , id = '']) => id))
    .stdout.trim()
    .split('\n')
  for (const [index, [, name = '']] of ids.entries()) {
    const before = said(childIn(readFileSync(name, 'utf8')))
    assert.deepEqual(said(childIn(written[index] ?? '{}')), before, name)
  }
})
