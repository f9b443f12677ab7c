import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'
import { welcomeIsa } from '../isa.fixture.ts'

const clock = { now: Temporal.Instant.from('2026-11-23T10:00:00Z') }
const town = await testTown({ clock: () => clock.now })
const isa = await welcomeIsa(town)
const mother = await as(town.app, 'moeder')
const father = await as(town.app, 'vader')
const youth = await as(town.app, 'dochter')

const say = (who: typeof mother, purpose: string, says: string, key = '') =>
  who.post('/mijn/toestemmingen', { child: isa.child, purpose, key, says, at: 't1' })
const cardOf = async (who: typeof mother, title: string) => {
  const page = await (await who.get(`/mijn/toestemmingen?kind=${isa.child}`)).text()
  return page.split('<section').find(part => part.includes(title)) ?? ''
}
const rivm = (who: typeof mother) => cardOf(who, 'Vaccinaties delen met het RIVM')

test('a consent says what it is for, who said what and when, and what a no means', async () => {
  const card = await rivm(mother)
  assert.match(card, /Eva Kramer zei ja op 23 november 2026/)
  assert.match(card, /Er is nog een antwoord nodig van de jongere/)
  assert.match(card, /krijgt je kind de prik gewoon/)
})

test('one parent says yes and the other no: the page says so, and that nothing goes', async () => {
  assert.equal((await say(father, 'rivm', 'no')).status, 303)
  for (const parent of [mother, father]) {
    const card = await rivm(parent)
    assert.match(card, /Jullie zijn het niet eens/)
    assert.match(card, /gaat er niets met naam naar het RIVM/)
    assert.match(card, /Er is geen toestemming/)
  }
})

test('who takes a word back keeps both words on the page, with their days', async () => {
  await say(father, 'rivm', 'yes')
  const card = await rivm(father)
  assert.doesNotMatch(card, /niet eens/)
  assert.match(card, /Alles wat er is gezegd[\s\S]*Mark Dijkstra zei nee/)
})

test('at fifteen the youth says yes too, and then it stands', async () => {
  await say(youth, 'rivm', 'yes')
  assert.match(await rivm(youth), /Er is toestemming\./)
})

test('a vaccine is answered here, and a purpose that belongs elsewhere is not', async () => {
  assert.equal((await say(mother, 'vaccine', 'yes', 'hpv')).status, 303)
  assert.match(await cardOf(mother, 'Vaccinatie HPV'), /Eva Kramer zei ja/)
  assert.equal((await say(mother, 'referral', 'no')).status, 404)
  assert.match(await cardOf(mother, 'Verwijzing: Gezinscoach'), /zei ja/)
})

test('from sixteen the youth alone says it: a parent who knows the form is refused', async () => {
  clock.now = Temporal.Instant.from('2026-11-24T10:00:00Z')
  const [mother, youth] = [await as(town.app, 'moeder'), await as(town.app, 'dochter')]
  assert.equal((await say(mother, 'rivm', 'no')).status, 404)
  await youth.post('/mijn/delen', { reader: isa.mother.id, parts: ['health'] })
  assert.equal((await say(mother, 'rivm', 'no')).status, 404)
  assert.equal((await say(youth, 'rivm', 'no')).status, 303)
})
