/** Vlierdam works in this program; a partner in Biezendrecht knows only the interface. They find each other, and see nothing of each other's people. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { biezendrecht, organisations } from '../../cast/town.ts'
import * as shapes from '../../src/api/referral-index/schemas.ts'
import { matchesOf } from '../../src/features/signalling/index.ts'
import {
  neighbourhoodWorker,
  newBsn,
  nurse,
  register,
  registerMother,
  report,
} from '../../src/features/signalling/youths.fixture.ts'
import { testTown } from '../town.ts'
import {
  byName,
  byNumber,
  ilse,
  inProcess,
  joris,
  programOf,
  registerSystem,
  type System,
  systemOf,
  systemWith,
  tokenFor,
} from './system.fixture.ts'

const town = await testTown()
const partner = await systemOf(town, { centre: biezendrecht })
const here = await systemOf(town)

const matchesIn = async (system: System) => {
  const page = shapes.matchPage.parse(await (await system.get('/matches?limiet=100')).json())
  return page.matches
}
/** What an answer says, but for what differs each time: its own number. */
const comparable = async (response: Response, also: readonly (readonly [string, string])[] = []) => {
  const headers = [...response.headers].filter(([name]) => name !== 'x-request-id' && name !== 'date')
  const { id } = await response.clone().json()
  const whole = `${response.status}\n${JSON.stringify(headers)}\n${await response.text()}`
  return [[id, 'ID'] as const, ...also].reduce((words, [from, to]) => words.replaceAll(from, to), whole)
}

test('a nurse in Vlierdam and a partner in Biezendrecht find each other, each by the other’s contact data only', async () => {
  const bsn = newBsn()
  const child = await register(town, { givenNames: 'Pleun', bsn, born: '2014-05-17' })
  await report(town, nurse, child)
  const { id } = await (await partner.post('/meldingen', { ...byNumber(bsn), kenmerk: 'traject-77' })).json()
  const [theirs] = await matchesIn(partner)
  assert.deepEqual(theirs?.melding, { id, kenmerk: 'traject-77' })
  assert.deepEqual([theirs?.isActueel, theirs?.verschillendeJeugdigen, theirs?.uitArchief], [true, false, false])
  assert.equal(theirs?.andereMelder.naam, nurse.name)
  assert.doesNotMatch(JSON.stringify(theirs), new RegExp(`Pleun|De Wit|${bsn}|${child}|2014`))
  const ours = (await town.act(nurse, matchesOf)).find(one => one.id === theirs?.id)
  assert.equal(ours?.other.name, ilse.naam)
  assert.equal(ours?.other.phone, ilse.telefoon)
  assert.doesNotMatch(JSON.stringify(ours?.other), /traject-77|m-204/)
})

test('who reported first hears of it when the other reports later, by asking', async () => {
  const bsn = newBsn()
  const before = (await matchesIn(partner)).length
  await partner.post('/meldingen', byNumber(bsn))
  assert.equal((await matchesIn(partner)).length, before)
  await report(town, neighbourhoodWorker, await register(town, { givenNames: 'Teun', bsn }))
  const after = await matchesIn(partner)
  assert.equal(after.length, before + 1)
  assert.equal(after.at(-1)?.andereMelder.naam, neighbourhoodWorker.name)
})

test('the answer to a report is the same, byte for byte, whether or not the other municipality knows or reported the youth', async () => {
  const [nobody, known, reported] = [newBsn(), newBsn(), newBsn()]
  await register(town, { givenNames: 'Fenna', bsn: known, born: '2014-05-17' })
  await report(town, nurse, await register(town, { givenNames: 'Fedde', bsn: reported, born: '2014-05-17' }))
  const answers: string[] = []
  for (const bsn of [nobody, known, reported])
    answers.push(await comparable(await partner.post('/meldingen', byNumber(bsn))))
  assert.equal(new Set(answers).size, 1, answers.join('\n\n'))
})

test('by name it is the same too, also in the municipality that knows the youth, and so is looking at the report', async () => {
  await register(town, { givenNames: 'Lotte', bsn: newBsn(), born: '2014-05-17', sex: 'female' })
  const answers: string[] = []
  const looks: string[] = []
  for (const geslachtsnaam of ['De Wit', 'Onbekend']) {
    const response = await here.post('/meldingen', byName({ geslachtsnaam }))
    const { id } = await response.clone().json()
    answers.push(await comparable(response))
    looks.push(await comparable(await here.get(`/meldingen/${id}`)))
  }
  assert.equal(new Set(answers).size, 1)
  assert.equal(new Set(looks).size, 1)
})

test('a youth who is reported by name is found by the number, which the reporter never sees', async () => {
  const child = await register(town, { givenNames: 'Guusje', bsn: newBsn(), born: '2013-01-09', sex: 'female' })
  await report(town, nurse, child)
  const before = (await matchesIn(here)).length
  const jeugdige = { geslachtsnaam: 'de wit', geboortedatum: '2013-01-09' }
  assert.equal((await here.post('/meldingen', byName(jeugdige))).status, 201)
  const [found, ...more] = (await matchesIn(here)).slice(before)
  assert.equal(found?.andereMelder.naam, nurse.name)
  assert.equal(more.length, 0)
})

test('a sister is found by the parent they share: about different youths', async () => {
  const motherBsn = newBsn()
  const mother = await registerMother(town, motherBsn)
  await report(town, nurse, await register(town, { givenNames: 'Jip', mother }))
  const jeugdige = { ...byNumber(newBsn()).jeugdige, bsnOuders: [motherBsn] }
  await partner.post('/meldingen', { jeugdige, melder: ilse })
  assert.equal((await matchesIn(partner)).at(-1)?.verschillendeJeugdigen, true)
})

test('two who live in one institution are no match; at one home they are', async () => {
  const living = (isInstelling: boolean) => ({
    ...byNumber(newBsn()).jeugdige,
    woonadres: { postcode: '9876 ZZ', huisnummer: isInstelling ? '100' : '3', isInstelling },
  })
  for (const [isInstelling, expected] of [
    [true, 0],
    [false, 1],
  ] as const) {
    const before = (await matchesIn(here)).length
    await here.post('/meldingen', { jeugdige: living(isInstelling), melder: ilse })
    await partner.post('/meldingen', { jeugdige: living(isInstelling), melder: joris })
    assert.equal((await matchesIn(here)).length - before, expected)
  }
})

test('two people of one organisation who report one youth both stand in its list, each with own report', async () => {
  const bsn = newBsn()
  const before = (await matchesIn(here)).length
  const ids: string[] = []
  for (const melder of [ilse, joris])
    ids.push((await (await here.post('/meldingen', byNumber(bsn, { melder }))).json()).id)
  const found = (await matchesIn(here)).slice(before)
  assert.deepEqual(new Set(found.map(one => one.melding.id)), new Set(ids))
  assert.deepEqual(found.map(one => one.andereMelder.naam).toSorted(), [ilse.naam, joris.naam])
})

test('nobody reaches a report or a match of another organisation, or of another municipality', async () => {
  const [one] = await matchesIn(partner)
  assert.ok(one)
  const other = await systemOf(town, { centre: biezendrecht, organisation: organisations.neighbourhoodTeam })
  for (const stranger of [other, here]) {
    for (const path of [`/meldingen/${one.melding.id}`, `/matches/${one.id}`])
      assert.equal((await stranger.get(path)).status, 404, path)
    for (const [path, body] of [
      [`/meldingen/${one.melding.id}/intrekking`, { reden: 'onterecht' }],
      [`/matches/${one.id}/contact`, { gesproken: false }],
      [`/matches/${one.id}/regie`, { bij: 'eigen' }],
    ] as const)
      assert.equal((await stranger.post(path, body)).status, 404, path)
  }
  assert.deepEqual(await matchesIn(other), [])
})

test('a token of Biezendrecht opens nothing in Vlierdam', async () => {
  const app = programOf(town)
  const token = await tokenFor(inProcess(app, biezendrecht), await registerSystem(town, { centre: biezendrecht }))
  assert.equal((await systemWith(inProcess(app, biezendrecht), token).get('/matches')).status, 200)
  assert.equal((await systemWith(inProcess(app), token).get('/matches')).status, 401)
})

test('after a match the partner says that they spoke and who leads, and Vlierdam sees it', async () => {
  const bsn = newBsn()
  await report(town, nurse, await register(town, { givenNames: 'Mats', bsn }))
  await partner.post('/meldingen', byNumber(bsn))
  const one = (await matchesIn(partner)).at(-1)
  assert.equal(
    (await partner.post(`/matches/${one?.id}/contact`, { gesproken: true, datum: '2026-11-24', nuttig: true })).status,
    422,
  )
  const talked = await partner.post(`/matches/${one?.id}/contact`, {
    gesproken: true,
    datum: '2026-11-23',
    nuttig: true,
  })
  assert.deepEqual(shapes.match.parse(await talked.json()).contact, { datum: '2026-11-23', nuttig: true })
  const agreed = shapes.match.parse(await (await partner.post(`/matches/${one?.id}/regie`, { bij: 'ander' })).json())
  assert.deepEqual([agreed.regie?.bij, agreed.regie?.naam], ['ander', nurse.name])
  const seen = (await town.act(nurse, matchesOf)).find(({ id }) => id === one?.id)
  assert.equal(seen?.lead?.side, 'me')
})
