/** A youth turns sixteen overnight: a minute before midnight the parents see all, a minute after nothing, on no page, list, mail or file. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../../../cast/open-town.ts'
import { as, type Browser } from '../../../test/as.ts'
import { idsOf } from '../../../test/lives.ts'
import { testTown } from '../../../test/town.ts'
import { routesOf } from '../../app.ts'
import { announceAges } from '../index.ts'
import { markers, welcomeIsa } from '../isa.fixture.ts'

const minuteBefore = Temporal.Instant.from('2026-11-23T22:59:00Z')
const minuteAfter = Temporal.Instant.from('2026-11-23T23:01:00Z')
const clock = { now: minuteBefore }
const town = await testTown({ clock: () => clock.now })
const isa = await welcomeIsa(town)
const mother = await as(town.app, 'moeder')
const father = await as(town.app, 'vader')
const youth = await as(town.app, 'dochter')
await youth.post('/mijn/rechten/verklaring', { child: isa.child, file: 'health', words: markers.statement })
const question = { child: isa.child, wanted: 'copy', file: 'health', words: 'Havikskruidkopie', wish: '' }
await mother.post('/mijn/rechten/verzoek', question)

const routes = routesOf({ demo: true, mail: 'stays-in-demo' })
  .filter(({ method, path, shell }) => method === 'GET' && shell === 'family' && path.startsWith('/mijn'))
  .map(({ path }) => path)
/** Isa, the plan, and one of each thing that may have a page of its own. */
const withPages =
  /^(portal|information|guidance)\.|^care_coordination\.(goal|action|meeting)|^youth_health\.(document|questionnaire)/
const tables = [...(await town.act(storyteller, idsOf))].filter(([table]) => withPages.test(table))
const ids = [isa.child, isa.plan, ...tables.flatMap(([, [first]]) => first ?? [])]

/** Every page with everything that has an id, and with Isa named where a page asks of whom. */
const addresses = [
  ...new Set(
    routes.flatMap(path =>
      path.includes(':') ? ids.map(id => path.replaceAll(/:\w+/g, id)) : [path, `${path}?kind=${isa.child}`],
    ),
  ),
]

/** The words of Isa's file that somebody reads somewhere, with where. */
async function read(who: Browser, now: Temporal.Instant): Promise<ReadonlyMap<string, string>> {
  clock.now = now
  const found = new Map<string, string>()
  for (const path of addresses) {
    const answer = await who.get(path)
    assert.ok(answer.status < 500, `${path} gives ${answer.status}`)
    const page = await answer.text()
    for (const word of Object.values(markers)) if (page.includes(word)) found.set(word, path)
  }
  return found
}

test('there is enough to see', () => {
  assert.ok(routes.length > 20 && addresses.length > 100, `${routes.length} ${addresses.length}`)
})

test('a minute before midnight both parents read what stands in the file of Isa', async () => {
  for (const parent of [mother, father]) {
    const words = await read(parent, minuteBefore)
    for (const word of [markers.health, markers.help, markers.plan]) assert.ok(words.has(word), word)
  }
})

test('a minute after midnight neither parent reads a word of it anywhere', async () => {
  for (const parent of [mother, father]) assert.deepEqual([...(await read(parent, minuteAfter))], [])
})

test('Isa herself reads all of it, before and after', async () => {
  for (const now of [minuteBefore, minuteAfter])
    assert.deepEqual(new Set((await read(youth, now)).keys()), new Set(Object.values(markers)))
})

test('what her mother had asked has stopped by itself, and the desk cannot decide on it any more', async () => {
  clock.now = minuteAfter
  const desk = await as(town.app, 'beheerder')
  assert.doesNotMatch(await (await desk.get('/privacyvragen')).text(), /Een kopie/)
  assert.match(await (await mother.get(`/mijn/rechten?kind=${isa.child}`)).text(), /Gestopt/)
})

test('what she shares opens for whom she chose, part by part, and closes when she takes it back', async () => {
  clock.now = minuteAfter
  await youth.post('/mijn/delen', { reader: isa.mother.id, parts: ['health'] })
  assert.deepEqual([...(await read(mother, minuteAfter)).keys()], [markers.health])
  assert.deepEqual([...(await read(father, minuteAfter))], [])
  await youth.post('/mijn/delen', { reader: isa.mother.id, parts: ['help', 'plan'] })
  assert.deepEqual(new Set((await read(mother, minuteAfter)).keys()), new Set([markers.help, markers.plan]))
  await youth.post('/mijn/delen', { reader: isa.mother.id })
  assert.deepEqual([...(await read(mother, minuteAfter))], [])
})

test('everybody is told once beforehand and once on the day, by a mail that names nobody', async () => {
  const announce = (now: string) => town.act(storyteller, announceAges, { now: Temporal.Instant.from(now) })
  assert.equal((await announce('2026-10-12T10:00:00Z')).told, 0)
  assert.equal((await announce('2026-10-13T10:00:00Z')).told, 3)
  assert.equal((await announce('2026-10-14T10:00:00Z')).told, 0)
  assert.equal((await announce('2026-11-24T00:10:00Z')).told, 3)
  assert.equal((await announce('2026-11-24T06:00:00Z')).told, 0)
  const mails = await town.act(storyteller, ({ db }) => db.selectFrom('mail.message').selectAll().execute())
  for (const { subject, body } of mails) assert.doesNotMatch(`${subject} ${body}`, /Isa|Dijkstra|Kramer|16|zestien/)
})
