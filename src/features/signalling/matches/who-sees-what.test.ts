/**
 * Whatever happens to matches, in whichever order: nobody but a side of it sees a match, whoever keeps the agreements sees no youth, no mail
 * names anybody, and every sight leaves a line. The law is one predicate; pages, lists, mails and exports are held to it.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../../../../cast/random.ts'
import { professionals } from '../../../../cast/town.ts'
import { as, type Browser } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { program } from '../../../platform/act.ts'
import type { Actor } from '../../../platform/ctx.ts'
import {
  agreeLead,
  climbLadder,
  matchesOf,
  ownReports,
  recordContact,
  reportToIndex,
  withdrawReport,
} from '../index.ts'
import {
  doctor,
  neighbourhoodWorker,
  nurse,
  pedagogue,
  register,
  schoolSocialWorker,
  weighed,
} from '../youths.fixture.ts'

const town = await testTown()
const { next: random, pick: choose } = seeded(20261123)
const actors = [nurse, doctor, pedagogue, schoolSocialWorker, neighbourhoodWorker]
const slugs = ['jeugdverpleegkundige', 'jeugdarts', 'pedagoog', 'schoolmaatschappelijk-werker', 'wijkteam']
const names = ['Quirine', 'Xanthippe', 'Zwaantje', 'Ysolde']
const youths: Awaited<ReturnType<typeof register>>[] = []
for (const [place, givenNames] of names.entries())
  youths.push(await register(town, { givenNames, ...(place < 2 ? { home: {} } : {}) }))
const browsers: Browser[] = []
for (const slug of slugs) browsers.push(await as(town.app, slug))
const keeper = await as(town.app, 'convenantbeheerder')
const municipality = await as(town.app, 'gemeente')

const pick = <T>(list: readonly T[]): T => {
  if (list.length === 0) throw new Error('nothing to pick from')
  return choose(list)
}
let at = now.subtract({ hours: 24 * 60 })
const doing = <T>(who: Actor, work: Parameters<typeof town.act<T>>[1]) => town.act(who, work, { now: at })

/** Every use case refuses in its own words when it makes no sense; nothing may throw but a sight that is not allowed. */
const deeds: readonly (() => Promise<unknown>)[] = [
  async () => {
    const who = pick(actors)
    const concern = await weighed(town, who, pick(youths), { now: at })
    return doing(who, ctx => reportToIndex(ctx, concern))
  },
  async () => {
    const who = pick(actors)
    const own = await doing(who, ownReports)
    if (own.length > 0) await doing(who, ctx => withdrawReport(ctx, pick(own).id, pick(['risk-gone', 'unjustified'])))
  },
  async () => {
    const { who, match } = await ownMatch()
    const on = at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
    if (match) await doing(who, ctx => recordContact(ctx, match, pick(['not-spoken', { on, useful: random() < 0.5 }])))
  },
  async () => {
    const { who, match } = await ownMatch()
    if (match) await doing(who, ctx => agreeLead(ctx, match, pick(['me', 'other'])))
  },
  async () => doing(program('climb-ladder'), climbLadder),
  async () => {
    const id = pick(await storedMatches())?.id
    await keeper.post(`/afspraken/matches/${id}/regie`, {
      leader: pick(['fresh', professionals.nurse.id]),
      version: '',
    })
  },
  async () => {
    const rung = {
      'after-1': pick(['1', '5', '30']),
      'without-1': 'contact',
      'tells-1': pick(['both-reporters', 'organisation-head', 'coordinator']),
    }
    const administrator = await as(town.app, 'beheerder')
    const version = /name="version" value="([^"]*)"/.exec(
      await (await administrator.get('/beheer/verwijsindex/ladder')).text(),
    )?.[1]
    await administrator.post('/beheer/verwijsindex/ladder', { ...rung, reason: 'afspraak', version: version ?? '' })
  },
]

async function ownMatch() {
  const who = pick(actors)
  const own = await doing(who, matchesOf)
  return { who, match: own.length === 0 ? undefined : pick(own).id }
}

type Side = { readonly id: string; readonly fresh: string; readonly earlier: string; readonly kind: string }
const storedMatches = (): Promise<readonly Side[]> =>
  town.database.transaction({ role: 'cjg_index', municipality: null }, db =>
    db
      .selectFrom('referral_index.match as m')
      .innerJoin('referral_index.report as f', 'f.id', 'm.report_id')
      .innerJoin('referral_index.report as e', 'e.id', 'm.other_report_id')
      .select(['m.id', 'm.kind', 'f.reporter_id as fresh', 'e.reporter_id as earlier'])
      .execute(),
  )

/** The law: one's own match, and of one from the archive only the new reporter's (Jeugdwet 7.1.4.3, 7.1.4.6). */
const maySee = (who: string, { fresh, earlier, kind }: Side): boolean =>
  who === fresh || (who === earlier && kind !== 'archive')

const youthWords = new RegExp([...names, 'De Wit', ...youths].join('|'))
const lines = () =>
  town.database.transaction({ role: 'cjg_audit', municipality: '9901' }, db =>
    db
      .selectFrom('audit.event')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirst(),
  )

async function sightsAreLawful(): Promise<void> {
  const matches = await storedMatches()
  for (const [place, who] of actors.entries()) {
    for (const match of matches) {
      const before = (await lines())?.count ?? 0
      const response = await browsers[place]?.get(`/signalen/matches/${match.id}`)
      if (!maySee(who.id, match)) assert.equal(response?.status, 404)
      assert.ok(((await lines())?.count ?? 0) > before, 'a look without a line')
    }
    const lawful = new Set<string>(matches.filter(match => maySee(who.id, match)).map(({ id }) => id))
    for (const { id } of await doing(who, matchesOf)) assert.ok(lawful.has(id))
  }
  await keeperSeesNoYouth(matches)
}

async function keeperSeesNoYouth(matches: readonly Side[]): Promise<void> {
  const pseudonyms = await town.database.transaction({ role: 'cjg_index', municipality: null }, db =>
    db.selectFrom('referral_index.report').select('subject').execute(),
  )
  const secret = new RegExp(
    [youthWords.source, ...pseudonyms.map(({ subject }) => subject.toString('hex'))].join('|'),
    'i',
  )
  const addresses = ['', '/organisaties', '/melders', '/logboek', '/cijfers', '/cijfers.csv'].map(
    one => `/afspraken${one}`,
  )
  for (const address of [...addresses, ...matches.map(({ id }) => `/afspraken/matches/${id}`)]) {
    const before = (await lines())?.count ?? 0
    assert.doesNotMatch(await (await keeper.get(address)).text(), secret, address)
    assert.ok(((await lines())?.count ?? 0) > before, `a look at ${address} without a line`)
  }
  for (const address of ['/afspraken/cijfers', '/afspraken/cijfers.csv'])
    assert.doesNotMatch(await (await municipality.get(address)).text(), secret)
}

const mails = () =>
  town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.selectFrom('mail.message').select(['subject', 'body']).execute(),
  )

test('after each of twelve stretches of chance everyone sees what the law says, and no more', async () => {
  for (let stretch = 0; stretch < 12; stretch++) {
    for (let step = 0; step < 9; step++) {
      await pick(deeds)().catch(refusedOnly)
      at = at.add({ hours: Math.ceil(random() * 20) })
      if (Temporal.Instant.compare(at, now) > 0) at = now
    }
    await sightsAreLawful()
  }
})

/** An empty list to pick from, or a match that was gone: no other mistake. */
function refusedOnly(error: unknown): void {
  if (!(error instanceof Error) || !/nothing to pick from|not allowed|^match /.test(error.message)) throw error
}

test('no mail that came of it names a youth, a reporter or an organisation', async () => {
  const people = Object.values(professionals).flatMap(({ name, organisation }) => [name, organisation.name])
  const named = new RegExp([youthWords.source, ...people].join('|'))
  const sent = await mails()
  assert.ok(sent.length > 10)
  for (const { subject, body } of sent) assert.doesNotMatch(`${subject} ${body}`, named)
})

test('chance was at work: there were matches of more than one kind of end', async () => {
  assert.ok((await storedMatches()).length > 3)
})
