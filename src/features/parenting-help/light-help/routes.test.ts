import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { families } from '../../../../cast/families.ts'
import { actorOf, storyteller } from '../../../../cast/open-town.ts'
import { registerFamily } from '../../../../cast/register-family.ts'
import { professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { destroyLightHelp } from './destroy.ts'
import { lightHelpWork } from './light-help-work.ts'

const town = await testTown()
const family = families.find(({ name }) => name === 'Yılmaz – de Vries') ?? assert.fail('no family')
const registered = await town.act(storyteller, ctx => registerFamily(ctx, family))
const sem = registered.children.get('Sem') ?? assert.fail('no Sem')
const pedagogue = await as(town.app, 'pedagoog')
const nurse = await as(town.app, 'jeugdverpleegkundige')
const mother = await as(town.app, 'ouder')
const textOf = async (response: Response | Promise<Response>) => (await response).text()

const start = await textOf(pedagogue.get(`/lichte-hulp/nieuw?kind=${sem}`))
const deciders = [...new Set([...start.matchAll(/name="(says-[^"]+)"/g)].map(([, name]) => name ?? ''))]
const saying = (says: string) => Object.fromEntries(deciders.map(name => [name, says]))
const begin = (fields: Record<string, string> = {}) =>
  pedagogue.post('/lichte-hulp', {
    child: sem,
    question: 'Sem wil niet slapen.',
    goal: 'Dat we ’s avonds zonder ruzie naar bed gaan.',
    goalBy: 'parent',
    scoreBefore: '3',
    givenOn: '2026-11-23',
    ground: '',
    groundReason: '',
    ...saying('yes'),
    ...fields,
  })
const talk = { form: 'talk', on: '2026-11-23', way: 'centre', note: 'Een vast ritme gemaakt.', score: '5' }
let path = ''

test('without the yes of who must decide it does not begin, and the words stay', async () => {
  const response = await begin(saying('not-asked'))
  assert.equal(response.status, 422)
  assert.match(await response.text(), /Zonder toestemming kun je niet verder[\s\S]*Sem wil niet slapen/)
})

test('words that a dead browser lost stand there again for who typed them, may be thrown away, and are gone once it begins', async () => {
  const page = `/lichte-hulp/nieuw?kind=${sem}`
  const typed = { child: sem, question: 'Half getypt', ...saying('yes') }
  assert.equal((await pedagogue.post('/lichte-hulp/concept', typed)).headers.get('location'), page)
  assert.match(await textOf(pedagogue.get(page)), /Wat je typte, staat er weer[\s\S]*>Half getypt</)
  assert.doesNotMatch(await textOf(nurse.get(page)), /Half getypt/)
  await pedagogue.post('/lichte-hulp/concept/weg', { child: sem })
  assert.doesNotMatch(await textOf(pedagogue.get(page)), /Half getypt/)
  await pedagogue.post('/lichte-hulp/concept', typed)
})

test('it begins with a goal in the words of the family, and begun twice it is one', async () => {
  path = (await begin()).headers.get('location') ?? ''
  assert.match(path, /^\/lichte-hulp\/[\da-f-]{36}$/)
  assert.equal((await begin()).headers.get('location'), path)
  assert.doesNotMatch(await textOf(pedagogue.get(`/lichte-hulp/nieuw?kind=${sem}`)), /Half getypt/)
})

test('of a talk and of the end the words are kept apart while they are typed, for who helps alone', async () => {
  const kept = await pedagogue.post(`${path}/gesprekken/concept`, { ...talk, note: 'Halve zin', _quiet: 'ja' })
  assert.match(await textOf(kept), /^\d\d:\d\d$/)
  await pedagogue.post(`${path}/einde/concept`, { form: 'end', words: 'Half einde' })
  assert.equal((await nurse.post(`${path}/einde/concept`, { form: 'end', words: 'x' })).status, 404)
  const page = await textOf(pedagogue.get(path))
  assert.match(page, /<textarea[^>]*name="note"[^>]*>Halve zin<[\s\S]*<textarea[^>]*name="words"[^>]*>Half einde</)
  await pedagogue.post(`${path}/einde/concept/weg`, {})
  const missed = await textOf(pedagogue.post(`${path}/einde`, { form: 'end', words: 'Nog zonder reden' }))
  assert.match(missed, />Halve zin<[\s\S]*>Nog zonder reden</)
})

test('a colleague who does not help this family finds nothing', async () => {
  assert.equal((await nurse.get(path)).status, 404)
  assert.equal((await nurse.post(`${path}/gesprekken`, { ...talk, version: '0' })).status, 404)
})

test('of two who note the first talk at once the second gets the words back', async () => {
  const [one, other] = await Promise.all(
    [0, 0].map(() => pedagogue.post(`${path}/gesprekken`, { ...talk, version: '0' })),
  )
  assert.deepEqual([one?.status, other?.status].toSorted(), [303, 409])
  assert.doesNotMatch(await textOf(pedagogue.get(path)), /Halve zin/)
})

test('after five talks, as proposed, one more asks why and shows other ways', async () => {
  for (const version of ['1', '2', '3', '4']) await pedagogue.post(`${path}/gesprekken`, { ...talk, version })
  const page = await textOf(pedagogue.get(path))
  assert.match(page, /meer dan de 5 die waren afgesproken/)
  assert.match(page, new RegExp(`/verwijzingen/nieuw\\?kind=${sem}`))
  assert.equal((await pedagogue.post(`${path}/gesprekken`, { ...talk, version: '5' })).status, 422)
  const more = { ...talk, version: '5', whyMore: 'Vader kon er pas nu bij zijn.' }
  assert.equal((await pedagogue.post(`${path}/gesprekken`, more)).status, 303)
})

test('the mother reads the goal, the talks and the scores in Mijn CJG', async () => {
  const list = await textOf(mother.get('/mijn/lichte-hulp'))
  assert.match(list, /zonder ruzie naar bed/)
  const page = await textOf(mother.get(`/mijn${path}`))
  assert.match(page, /Een vast ritme gemaakt[\s\S]*Het gezin geeft een 5/)
  assert.equal((await mother.get(`/mijn/lichte-hulp/${sem}`)).status, 404)
})

test('it ends with a score and a day to call; two who end it at once end it once', async () => {
  const end = { form: 'end', reason: 'goal-reached', result: 'reached', scoreAfter: '8', words: '', wantsCall: 'yes' }
  const ended = await Promise.all([0, 0].map(() => pedagogue.post(`${path}/einde`, end)))
  assert.deepEqual(ended.map(({ status }) => status).toSorted(), [303, 409])
  const page = await textOf(pedagogue.get(path))
  assert.match(page, /We bellen rond 18 januari 2027/)
  assert.match(page, /3 → [5 →]*8/)
})

test('on the day of the call it waits for who helped, a fortnight later it is late, and for a colleague it never waits', async () => {
  const after = (weeks: number) => ({ now: now.add({ hours: 24 * 7 * weeks }) })
  const work = (who: keyof typeof professionals, weeks: number) =>
    town.act(actorOf(professionals[who]), lightHelpWork, after(weeks))
  assert.deepEqual(await work('pedagogue', 7), { waiting: 0, late: 0 })
  assert.deepEqual(await work('pedagogue', 8), { waiting: 1, late: 0 })
  assert.deepEqual(await work('pedagogue', 11), { waiting: 1, late: 1 })
  assert.deepEqual(await work('nurse', 11), { waiting: 0, late: 0 })
})

test('a call says how it goes only when somebody was spoken to', async () => {
  const call = { form: 'call', version: '0', outcome: 'reached', how: '', score: '', words: '' }
  assert.equal((await pedagogue.post(`${path}/nazorg`, call)).status, 422)
  assert.equal((await pedagogue.post(`${path}/nazorg`, { ...call, how: 'holds' })).status, 303)
  assert.equal((await pedagogue.post(`${path}/nazorg`, { ...call, how: 'holds' })).status, 409)
})

test('the figures tell how it ended and whether it came nearer, and of nobody a name', async () => {
  const rows = await town.act(storyteller, ctx =>
    asRole(ctx.db, 'cjg_reporting', async db => {
      const found = await sql<{ breakdown: string; category: string; count: number }>`
        select breakdown, category, count from reporting.light_help`.execute(db)
      return found.rows.map(({ breakdown, category, count }) => `${breakdown} ${category} ${count}`).toSorted()
    }),
  )
  assert.deepEqual(rows, [
    'reason goal-reached 1',
    'result reached 1',
    'score nearer 1',
    'talks more-than-agreed 1',
    'total all 1',
  ])
})

test('the municipality sets how many talks, with why', async () => {
  const administrator = await as(town.app, 'beheerder')
  const set = { mostTalks: '3', callAfterWeeks: '6', reason: '' }
  assert.equal((await administrator.post('/beheer/lichte-hulp', set)).status, 422)
  await administrator.post('/beheer/lichte-hulp', { ...set, reason: 'Afgesproken met de teams.' })
  assert.match(await textOf(administrator.get('/beheer/lichte-hulp')), /Ingesteld door Ruben Smit/)
})

test('the family takes it along in its download', async () => {
  const { lichteHulp } = JSON.parse(await textOf(mother.get(`/mijn/download/bestand?kind=${sem}`)))
  assert.equal(lichteHulp.length, 1)
  assert.equal(lichteHulp[0].gesprekken[0].verslag, 'Een vast ritme gemaakt.')
  assert.equal(lichteHulp[0].einde.cijfer, 8)
})

test('twenty years after the last word of it, and not before, nothing of it is left but the line in the log', async () => {
  const left = () =>
    town.act(storyteller, ({ db }) => db.selectFrom('parenting_help.light_help_talk').select('note').execute())
  const years = (count: number) => ({
    now: now.toZonedDateTimeISO('Europe/Amsterdam').add({ years: count, days: 2 }).toInstant(),
  })
  await town.act(storyteller, destroyLightHelp, years(19))
  assert.ok((await left()).length > 0)
  await town.act(storyteller, destroyLightHelp, years(20))
  assert.equal((await left()).length, 0)
  const lines = await town.act(storyteller, ({ db }) =>
    db
      .selectFrom('audit.event')
      .select('subject_id')
      .where('event', '=', 'delete')
      .where('object', '=', 'parenting-help.light-help')
      .execute(),
  )
  assert.deepEqual(
    lines.map(({ subject_id }) => subject_id),
    [sem],
  )
})
