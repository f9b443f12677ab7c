import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { organisations, professionals } from '../../../../cast/town.ts'
import { as, type Browser } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { program } from '../../../platform/act.ts'
import { climbLadder, getMatch, type MatchId, matchesOf } from '../index.ts'
import { neighbourhoodWorker, nurse, policeOfficer, register, report, teacher } from '../youths.fixture.ts'
import { reportByWords } from './partners.fixture.ts'

const town = await testTown()
let keeper: Browser
let match: MatchId
let youth: string

before(async () => {
  keeper = await as(town.app, 'convenantbeheerder')
  const at = { now: now.subtract({ hours: 24 * 20 }) }
  const child = await register(town, { givenNames: 'Sem' })
  youth = child
  await report(town, nurse, child, at)
  const [found] = (await report(town, neighbourhoodWorker, child, at)).matches
  assert.ok(found)
  match = found
  await town.act(program('climb-ladder'), climbLadder)
})

const pathOf = () => `/afspraken/matches/${match}`
const shows = async (path: string) => {
  const response = await keeper.get(path)
  assert.equal(response.status, 200)
  const page = await response.text()
  assert.doesNotMatch(page, new RegExp(`Sem|De Wit|${youth}`))
  return page
}

test('the agreement keeper sees which match stalls, between whom, and not about whom', async () => {
  const list = await shows('/afspraken')
  assert.match(list, /1 match blijft liggen/)
  assert.match(list, /Karim Bakker en Mirjam Jansen/)
  const page = await shows(pathOf())
  assert.match(page, /088 000 02 01/)
  assert.match(page, /Na 5 werkdagen zonder gesprek: de melders kregen een herinnering/)
})

test('what the keeper did is kept with its day and name', async () => {
  const future = await keeper.post(`${pathOf()}/telefoontje`, { on: '2026-11-24', whom: 'Karim Bakker' })
  assert.equal(future.status, 422)
  await keeper.post(`${pathOf()}/telefoontje`, { on: '2026-11-23', whom: 'Karim Bakker', words: 'belt morgen' })
  const page = await shows(pathOf())
  assert.match(page, /Gebeld: Karim Bakker/)
  assert.match(page, /Joke Visser/)
})

test('the keeper names a lead from outside; both reporters read who, and hear by a mail without a name', async () => {
  const leader = professionals.schoolSocialWorker.id
  const named = await keeper.post(`${pathOf()}/regie`, { leader, version: '' })
  assert.equal(named.status, 303)
  const lead = (await town.act(nurse, ctx => getMatch(ctx, match))).lead
  assert.deepEqual([lead?.name, lead?.side, lead?.isNamed], ['Yvonne Peters', 'third', true])
  const page = await (await (await as(town.app, 'wijkteam')).get(`/signalen/matches/${match}`)).text()
  assert.match(page, /Yvonne Peters, Schoolmaatschappelijk werk Vlierdam, heeft de regie/)
})

test('a keeper who did not see the latest lead is told first', async () => {
  assert.equal((await keeper.post(`${pathOf()}/regie`, { leader: 'fresh', version: '' })).status, 409)
})

test('the keeper cannot name a school or the police', async () => {
  const lead = (await town.act(nurse, ctx => getMatch(ctx, match))).lead
  for (const leader of [professionals.careCoordinatorAtSchool.id, professionals.policeOfficer.id]) {
    const refused = await keeper.post(`${pathOf()}/regie`, { leader, version: lead?.id ?? '' })
    assert.equal(refused.status, 422)
  }
})

test('where neither reporter may lead, the page says so, and the keeper names somebody', async () => {
  await reportByWords(town, teacher, 'Lot')
  const [found] = (await reportByWords(town, policeOfficer, 'Lot')).matches
  assert.ok(found)
  const own = await (await (await as(town.app, 'wijkagent')).get(`/signalen/matches/${found}`)).text()
  assert.match(own, /Geen van jullie mag de regie hebben/)
  await keeper.post(`/afspraken/matches/${found}/regie`, { leader: professionals.nurse.id, version: '' })
  const [seen] = await town.act(policeOfficer, matchesOf)
  assert.equal(seen?.lead?.name, 'Mirjam Jansen')
})

test('a match that the keeper closed climbs no further, and stays between the two', async () => {
  await keeper.post(`${pathOf()}/afsluiting`, { closeWords: 'Ze spreken elkaar elke week.' })
  await town.act(program('climb-ladder'), climbLadder, { now: now.add({ hours: 24 * 60 }) })
  assert.match(await shows(pathOf()), /Afgesloten/)
  const climbs = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.selectFrom('signalling.match_climb').select('climbed_on').where('match_id', '=', match).execute(),
  )
  assert.ok(climbs.every(({ climbed_on }) => climbed_on.equals('2026-11-23')))
  assert.equal((await town.act(nurse, ctx => getMatch(ctx, match))).id, match)
})

test('an organisation that ends its agreement reports no more, and its reporters read why', async () => {
  const path = `/afspraken/organisaties/${organisations.neighbourhoodTeam.id}`
  const version = /name="version" value="([^"]*)"/.exec(await shows(path))?.[1] ?? ''
  const ended = { signedOn: '2024-01-01', endedOn: '2026-11-23', reason: 'Convenant opgezegd', version }
  assert.equal((await keeper.post(path, ended)).status, 303)
  assert.equal((await keeper.post(path, ended)).status, 409)
  assert.match(await shows('/afspraken/organisaties'), /Gestopt op 23 nov 2026/)
  const child = await register(town, { givenNames: 'Bo' })
  await assert.rejects(report(town, neighbourhoodWorker, child), /no-agreement/)
})

test('the keeper reads who reports, what is old, and the log of the index', async () => {
  assert.match(await shows('/afspraken/melders'), /Mirjam Jansen/)
  const log = await shows('/afspraken/logboek')
  assert.match(log, /kreeg een signaal/)
  assert.match(log, /meldde/)
})
