import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../cast/open-town.ts'
import { professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { parseBsn } from '../../../knowledge/identifiers/bsn.ts'
import { type ChildId, registerChild } from '../../../people/index.ts'
import type { Actor } from '../../../platform/ctx.ts'
import { matchesOf, noteConcern, reportToIndex, weighConcern } from '../../signalling/index.ts'
import { day, nurse } from './yilmaz.fixture.ts'

const town = await testTown()
const worker = actorOf(professionals.neighbourhoodWorker)

const childWithBsn = (): Promise<ChildId> =>
  town.act(nurse, async ctx => {
    const bsn = parseBsn('999900006')
    if (!bsn.ok) throw new Error('no BSN')
    const name = {
      givenNames: 'Finn',
      familyName: 'Vos',
      sex: 'male',
      language: 'nl',
      interpreterLanguage: null,
    } as const
    const birth = { kind: 'born', on: day('2018-04-01') } as const
    const registration = await registerChild(ctx, { ...name, birth, bsn: bsn.bsn, isAnother: true })
    if (registration.kind !== 'registered') throw new Error(registration.kind)
    return registration.id
  })

const report = (who: Actor, child: ChildId) =>
  town.act(who, async ctx => {
    const concern = await noteConcern(ctx, {
      child,
      about: '',
      youth: null,
      seen: 'Valt vaak in slaap op school.',
      interpretation: '',
      since: 'sinds de zomer',
      areas: ['health'],
      strengths: [],
      risks: [],
      urgency: 'this-week',
      talkedWith: 'parents',
      whyNotTalked: '',
      nextStep: 'Weten wie er nog meer is.',
    })
    await weighConcern(ctx, concern, { decision: 'report', familyTold: 'yes', whyNotTold: '' })
    await reportToIndex(ctx, concern)
  })

test('a plan that starts from a match invites the other reporter, and keeps only that there was a match', async () => {
  const finn = await childWithBsn()
  await report(nurse, finn)
  await report(worker, finn)
  const [match] = await town.act(nurse, ctx => matchesOf(ctx))
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const form = await (await browser.get(`/plannen/nieuw?kind=${finn}&match=${match?.id}`)).text()
  assert.match(form, /Nodig Karim Bakker van Wijkteam Noord, de andere melder, ook uit/)
  const started = await browser.post('/plannen', {
    child: finn,
    match: match?.id ?? '',
    inviteReporter: 'ja',
    family: 'nieuw',
    familyName: 'Vos',
    reason: 'We willen dat Finn weer slaapt.',
    coordinator: nurse.id,
    clearOn: '2026-11-23',
    evaluateOn: '2027-01-15',
  })
  const plan = started.headers.get('location') ?? ''
  const page = await (await (await as(town.app, 'wijkteam')).get(plan)).text()
  assert.match(page, /Gezinsplan Vos/)
  assert.doesNotMatch(page, /Valt vaak in slaap op school/)
})

test('a match of others is not there for who wants to start a plan from it', async () => {
  const finn = (await town.act(nurse, ctx => matchesOf(ctx)))[0]
  const browser = await as(town.app, 'pedagoog')
  const answer = await browser.get(`/plannen/nieuw?kind=${finn?.mine.childId}&match=${finn?.id}`)
  assert.equal(answer.status, 404)
})

test("nor can a plan be tied to it by a form of one's own", async () => {
  const [match] = await town.act(nurse, ctx => matchesOf(ctx))
  const browser = await as(town.app, 'pedagoog')
  const answer = await browser.post('/plannen', {
    child: match?.mine.childId ?? '',
    match: match?.id ?? '',
    family: 'nieuw',
    familyName: 'Vos',
    reason: 'Verzonnen.',
    coordinator: actorOf(professionals.pedagogue).id,
    clearOn: '2026-11-23',
    evaluateOn: '2027-01-15',
  })
  assert.equal(answer.status, 404)
})
