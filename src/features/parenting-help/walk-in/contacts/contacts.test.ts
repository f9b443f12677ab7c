import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf, storyteller } from '../../../../../cast/open-town.ts'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { now, testTown } from '../../../../../test/town.ts'
import { registerChild } from '../../../../people/index.ts'
import { contactsOfChild } from './link-contact.ts'

const town = await testTown()
const registration = {
  givenNames: 'Fenna',
  familyName: 'Waterman',
  birth: { kind: 'born', on: Temporal.PlainDate.from('2023-05-04') },
  sex: 'female',
  bsn: null,
  language: 'nl',
  interpreterLanguage: null,
  isAnother: false,
} as const
const child = await town.act(storyteller, ctx => registerChild(ctx, registration))
const id = child.kind === 'registered' ? child.id : assert.fail('no child')
const desk = await as(town.app, 'balie')
const colleague = await as(town.app, 'pedagoog')
const known = (at = now) => town.act(actorOf(professionals.nurse), ctx => contactsOfChild(ctx, id, at))

async function register(): Promise<string> {
  const address = (await desk.post('/balie/snel', { quick: 'driftb' })).headers.get('location') ?? ''
  return `/balie/contacten/${address.split('=')[1]}`
}

test('a contact without a name is found a child by name, and is in the story of that child from then on', async () => {
  const contact = await register()
  assert.match(await (await desk.get(`${contact}?q=Waterman`)).text(), /Koppel: Fenna Waterman/)
  assert.deepEqual(await known(), [])
  assert.equal((await desk.post(`${contact}/kind`, { child: id, version: '0' })).status, 303)
  const [told] = await known()
  assert.deepEqual(told?.topics, ['tantrums'])
  assert.equal(told?.knownByName, 'Wil de Boer')
  assert.deepEqual(await known(now.subtract({ hours: 1 })), [])
})

test('about a child it is for who registered or linked it: a colleague finds nothing', async () => {
  const contact = await register()
  assert.equal((await colleague.get(contact)).status, 200)
  await desk.post(`${contact}/kind`, { child: id, version: '0' })
  assert.equal((await colleague.get(contact)).status, 404)
  assert.doesNotMatch(await (await colleague.get('/balie')).text(), new RegExp(contact))
})

test('of two who link at once the second is shown how it is now', async () => {
  const contact = await register()
  await desk.post(`${contact}/kind`, { child: id, version: '0' })
  assert.equal((await desk.post(`${contact}/kind`, { child: id, version: '0' })).status, 409)
})

test('loosened, it is about nobody again, and who did it when stays to be read', async () => {
  const contact = await register()
  const before = (await known()).length
  await desk.post(`${contact}/kind`, { child: id, version: '0' })
  await desk.post(`${contact}/los`, { version: '1' })
  assert.equal((await known()).length, before)
  assert.match(await (await desk.get(contact)).text(), /losgemaakt, Wil de Boer/)
})
