/** Who may report by a system, whom, and what becomes of it: the same rules as for people. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../cast/open-town.ts'
import { organisations, professionals } from '../../cast/town.ts'
import * as shapes from '../../src/api/referral-index/schemas.ts'
import { expireReports, forgetExchanged, matchesOf } from '../../src/features/signalling/index.ts'
import { newBsn, nurse, register, report } from '../../src/features/signalling/youths.fixture.ts'
import { program } from '../../src/platform/act.ts'
import type { Scope } from '../../src/platform/auth/clients/scopes.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { newId } from '../../src/platform/new-id.ts'
import { now, testTown } from '../town.ts'
import {
  byName,
  byNumber,
  ilse,
  inProcess,
  programOf,
  registerSystem,
  systemOf,
  systemWith,
  tokenFor,
} from './system.fixture.ts'

const town = await testTown()
const administrator = actorOf(professionals.administrator)
const codeOf = async (response: Response) => (await response.json()).code

const setMode = (mode: 'law' | 'consent' | 'off') => (ctx: Ctx) =>
  ctx.db
    .insertInto('signalling.index_setting')
    .values({
      municipality: ctx.municipality,
      id: newId<string>(),
      mode,
      ground: 'collegebesluit',
      ends_on: null,
      agreement_required: true,
      reason: 'proef',
      set_at: ctx.now,
      set_by: ctx.actor.id,
      set_by_name: ctx.actor.name,
    })
    .execute()

async function inMode(mode: 'consent' | 'off', work: () => Promise<void>): Promise<void> {
  await town.act(administrator, setMode(mode))
  await work()
  await town.act(administrator, setMode('law'))
}

test('a system without the right to a BSN may not send one, and learns nothing by trying', async () => {
  const scopes: readonly Scope[] = ['reports:write']
  const system = await systemOf(town, { scopes })
  const known = newBsn()
  await register(town, { givenNames: 'Sara', bsn: known })
  for (const bsn of [known, newBsn()])
    assert.equal(await codeOf(await system.post('/meldingen', byNumber(bsn))), 'bsn-niet-toegestaan')
  assert.equal((await system.post('/meldingen', byName())).status, 201)
})

test('a kind of organisation that the law does not name does not report', async () => {
  const system = await systemOf(town, { organisation: organisations.childcare })
  assert.equal(await codeOf(await system.post('/meldingen', byName())), 'organisatie-meldt-niet')
})

test('without written agreements an organisation does not report', async () => {
  const system = await systemOf(town, { organisation: await admitted() })
  assert.equal(await codeOf(await system.post('/meldingen', byName())), 'geen-afspraken')
})

/** A new partner, with whom nothing is agreed yet. */
async function admitted() {
  const id = newId<string>()
  await town.act(administrator, ({ db, municipality }) =>
    db
      .insertInto('centre.organisation')
      .values({ municipality, id, name: 'Praktijk Nieuw', kind: 'general-practice' })
      .execute(),
  )
  return { id }
}

test('in a municipality that left the index nobody reports, and one that works with consent asks for it', async () => {
  const system = await systemOf(town)
  await inMode('off', async () => {
    assert.equal(await codeOf(await system.post('/meldingen', byName())), 'verwijsindex-staat-uit')
  })
  await inMode('consent', async () => {
    assert.equal(await codeOf(await system.post('/meldingen', byNumber(newBsn()))), 'toestemming-ontbreekt')
    assert.equal((await system.post('/meldingen', byNumber(newBsn(), { toestemming: true }))).status, 201)
  })
})

test('a youth is reported from birth until the day of turning 23', async () => {
  const system = await systemOf(town)
  const born = async (geboortedatum: string) => {
    const jeugdige = { ...byNumber(newBsn()).jeugdige, geboortedatum }
    return system.post('/meldingen', { jeugdige, melder: ilse })
  }
  assert.equal(await codeOf(await born('2026-11-24')), 'nog-niet-geboren')
  assert.equal((await born('2026-11-23')).status, 201)
  const last = await born('2003-11-24')
  assert.equal((await last.json()).tot, '2026-11-24')
  assert.equal(await codeOf(await born('2003-11-23')), 'drieentwintig-of-ouder')
})

test('who died is not reported by number; by name nobody hears that somebody died', async () => {
  const bsn = newBsn()
  const child = await register(town, { givenNames: 'Puck', bsn, born: '2014-05-17', sex: 'female' })
  await town.act(administrator, ({ db, today }) =>
    db.updateTable('people.person').set({ death_date: today }).where('id', '=', child).execute(),
  )
  const system = await systemOf(town)
  assert.equal(await codeOf(await system.post('/meldingen', byNumber(bsn))), 'overleden')
  assert.equal((await system.post('/meldingen', byName({ geslachtsnaam: 'De Wit' }))).status, 201)
})

test('a report that was taken back lies in the archive and speaks once, to the new reporter only', async () => {
  const system = await systemOf(town)
  const bsn = newBsn()
  const { id } = await (await system.post('/meldingen', byNumber(bsn))).json()
  await system.post(`/meldingen/${id}/intrekking`, { reden: 'risico-voorbij' })
  const before = (await shapes.matchPage.parse(await (await system.get('/matches')).json())).matches.length
  const { matches } = await report(town, nurse, await register(town, { givenNames: 'Wout', bsn }))
  assert.equal(matches.length, 1)
  const [found] = (await town.act(nurse, matchesOf)).filter(one => one.id === matches[0])
  assert.equal(found?.kind, 'archive')
  assert.equal(found?.other.name, ilse.naam)
  assert.equal((await shapes.matchPage.parse(await (await system.get('/matches')).json())).matches.length, before)
})

test('a report that ended is not there any more, and the night forgets where it came from', async () => {
  const credentials = await registerSystem(town)
  const first = inProcess(programOf(town))
  const { id } = await (
    await systemWith(first, await tokenFor(first, credentials)).post('/meldingen', byNumber(newBsn()))
  ).json()
  const later = now.add({ hours: 24 * 366 * 7 })
  const then = inProcess(programOf(town, () => later))
  const system = systemWith(then, await tokenFor(then, credentials))
  assert.equal((await system.get(`/meldingen/${id}`)).status, 404)
  await town.act(program('expire-reports'), expireReports, { now: later })
  const { forgotten } = await town.act(program('forget-exchanged'), forgetExchanged, { now: later })
  assert.ok(forgotten >= 1)
  const links = await town.act(administrator, ({ db }) =>
    db.selectFrom('signalling.exchanged_report').select('report_id').where('report_id', '=', id).execute(),
  )
  assert.deepEqual(links, [])
})

test('the mail about a match names nobody', async () => {
  const system = await systemOf(town)
  const bsn = newBsn()
  await report(town, nurse, await register(town, { givenNames: 'Hidde', bsn }))
  await system.post('/meldingen', byNumber(bsn))
  const mails = await town.act(administrator, ({ db }) =>
    db
      .selectFrom('mail.message')
      .select(['recipient', 'subject', 'body'])
      .where('recipient', '=', ilse.email)
      .execute(),
  )
  assert.ok(mails.length > 0)
  for (const { subject, body } of mails)
    assert.doesNotMatch(`${subject} ${body}`, new RegExp(`Hidde|De Wit|${bsn}|${nurse.name}`))
})

test('a reference or an address of mail in which a BSN stands is refused', async () => {
  const system = await systemOf(town)
  for (const kenmerk of ['999900183', 'kind-999900183', '9999.00.183', 'x1999900183y'])
    assert.equal(await codeOf(await system.post('/meldingen', { ...byName(), kenmerk })), 'ongeldige-invoer', kenmerk)
  const melder = { ...ilse, email: '999900183@jeugdhulp.example' }
  assert.equal(await codeOf(await system.post('/meldingen', { ...byName(), melder })), 'ongeldige-invoer')
})
