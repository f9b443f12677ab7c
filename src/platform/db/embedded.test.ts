import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { startEmbedded } from './embedded.ts'
import { choosePlace, type Place } from './embedded-place.ts'

const folder = join(import.meta.dirname, '../../../.cache', `embedded-${process.pid}`)
let place: Place

before(async () => {
  place = choosePlace(folder, () => {})
  const server = await startEmbedded(folder)
  await ask(server.url, 'create table kept (word text)')
  await server.stop()
})
after(() => {
  for (const path of [folder, place.home]) rmSync(path, { recursive: true, force: true })
})

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
const words = (url: string) => ask(url, 'select word from kept')
const serverPid = () => Number(readFileSync(join(place.cluster, 'postmaster.pid'), 'utf8').split('\n')[0])

test('what was stored is there after a stop, and after the server was killed', async () => {
  const first = await startEmbedded(folder)
  await ask(first.url, `insert into kept values ('stored')`)
  process.kill(serverPid(), 'SIGKILL')
  const second = await startEmbedded(folder)
  assert.equal(second.adopted, false)
  assert.deepEqual(await words(second.url), [{ word: 'stored' }])
  await first.stop()
  await second.stop()
})

test('a second program uses the server that runs, and the last one out stops it', async () => {
  const first = await startEmbedded(folder)
  const second = await startEmbedded(folder)
  assert.deepEqual([first.adopted, second.adopted], [false, true])
  await first.stop()
  await words(second.url)
  await second.stop()
  await assert.rejects(words(second.url), /ENOENT|ECONNREFUSED/)
})

test('two programs that start at once share one server', async () => {
  const both = await Promise.all([startEmbedded(folder), startEmbedded(folder)])
  assert.equal(both[0].url, both[1].url)
  for (const one of both) await one.stop()
})

test('a lock left behind by a power cut is no obstacle, also when its number is now another program', async () => {
  writeFileSync(
    join(place.cluster, 'postmaster.pid'),
    `${process.pid}\n${place.cluster}\n1\n5432\n${place.socket}\n\n\n`,
  )
  const server = await startEmbedded(folder)
  await words(server.url)
  await server.stop()
})

test('nothing listens on the network, every commit waits for the disk, and the clock is UTC', async () => {
  const server = await startEmbedded(folder)
  const settings = `select string_agg(setting, ' ' order by name) as set from pg_settings
    where name in ('fsync', 'full_page_writes', 'listen_addresses', 'synchronous_commit', 'TimeZone')`
  assert.deepEqual(await ask(server.url, settings), [{ set: 'UTC on on  on' }])
  await server.stop()
})

test('a project deep in a tree gets a short path for its socket', () => {
  const deep = join(folder, 'x'.repeat(60), 'y'.repeat(60))
  const { socket, home } = choosePlace(deep, () => {})
  assert.ok(socket.length < 80)
  for (const path of [socket, home]) rmSync(path, { recursive: true })
})
