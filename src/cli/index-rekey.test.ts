import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { testDatabase } from '../../test/database.ts'
import { rekeyIndex } from './index-rekey.ts'

const file = join(mkdtempSync(join(tmpdir(), 'opencjg-')), 'keys.json')
const key = (fill: number) => Buffer.alloc(32, fill).toString('base64')
const saved = { ...process.env }

before(async () => {
  const { url } = await testDatabase()
  writeFileSync(
    file,
    JSON.stringify({ sealing: [{ id: 1, key: key(1) }], bsnLookup: key(2), indexPseudonym: key(3), sessions: key(4) }),
  )
  Object.assign(process.env, { DATABASE_URL: url, OPENCJG_KEYS: file })
})
after(() => {
  process.env = saved
})

async function run(): Promise<string> {
  let said = ''
  const write = async (text: string) => {
    said += text
  }
  const input = (async function* () {})()
  assert.equal(await rekeyIndex([], { input, write, complain: line => assert.fail(line) }), 0)
  return said
}
const keysInFile = () => JSON.parse(readFileSync(file, 'utf8')).indexPseudonym.length

test('the command adds one key and asks for a new start, and the second time it lifts the index and adds none', async () => {
  assert.match(await run(), /Start het programma opnieuw/)
  assert.equal(keysInFile(), 2)
  assert.match(await run(), /Klaar: 0 meldingen/)
  assert.equal(keysInFile(), 2)
  await run()
  assert.equal(keysInFile(), 3)
})
