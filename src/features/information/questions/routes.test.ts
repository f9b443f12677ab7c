import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { as, browser } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'

const town = await testTown()
const visitor = browser(town.app)
const scope = { role: 'cjg_app', municipality: '9901' } as const
const sleep = { body: 'Mijn dochter slaapt niet door.', topic: 'baby', asker: 'parent', childAge: '1', email: '' }

/** As the door keeps an address. */
const hashOf = (path: string) => createHash('sha256').update(path).digest('hex')

async function ask(fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const response = await visitor.post('/vraag', { ...sleep, ...fields })
  assert.equal(response.status, 303)
  return (response.headers.get('location') ?? '').replace('?verstuurd', '')
}
const kept = () => town.database.transaction(scope, db => db.selectFrom('information.question').selectAll().execute())
const idOf = async (body: string) => (await kept()).find(row => row.body === body)?.id ?? ''

test('a question without a name is answered, and the asker reads the answer with the code', async () => {
  const path = await ask()
  assert.match(
    await (await visitor.get(`${path}?verstuurd`)).text(),
    /Je vraag is verstuurd[\s\S]*woensdag 25 november/,
  )
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  assert.match(await (await nurse.get('/vragen')).text(), /Mijn dochter slaapt niet door/)
  const answered = await nurse.post(`/vragen/${await idOf(sleep.body)}`, {
    body: 'Dat is zwaar.\n\nKom langs.',
    version: '0',
  })
  assert.equal(answered.headers.get('location'), '/vragen?beantwoord')
  const page = await (await visitor.get(path)).text()
  assert.match(page, /jeugdverpleegkundige[\s\S]*Dat is zwaar\.<\/p><p[^>]*>Kom langs\./)
  assert.doesNotMatch(page, /Mirjam Jansen/)
})

test('nothing that is kept says who asked or lets a thief come back', async () => {
  const parent = await as(town.app, 'balie')
  const body = 'Een vraag van iemand die is ingelogd.'
  const response = await parent.post('/vraag', { ...sleep, body, email: 'sanne@voorbeeld.nl' })
  const code = (response.headers.get('location') ?? '').replaceAll(/^\/vraag\/|\?.*$/g, '')
  const everything = await town.database.transaction(scope, async db => [
    await db.selectFrom('information.question').selectAll().where('body', '=', body).execute(),
    await db.selectFrom('web.idempotency').selectAll().where('path', '=', hashOf('/vraag')).execute(),
  ])
  assert.doesNotMatch(JSON.stringify(everything), new RegExp(`${code}|sanne|00000000-0000-7000-8000-00000000020`))
  assert.deepEqual(everything[1], [])
})

test('a form that is sent twice is one question; other words on it are another', async () => {
  const twice = { ...sleep, body: 'Eén keer gesteld.', _key: crypto.randomUUID() }
  const [first, second] = [await ask(twice), await ask(twice)]
  assert.equal(first, second)
  assert.notEqual(await ask({ ...twice, body: 'Toch iets anders.' }), first)
  assert.equal((await kept()).filter(row => row.body === twice.body).length, 1)
})
