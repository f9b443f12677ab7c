import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deVries } from '../../../../../cast/families.ts'
import { actorOf, storyteller } from '../../../../../cast/open-town.ts'
import { registerFamily } from '../../../../../cast/register-family.ts'
import { organisations, professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { now, testTown, today } from '../../../../../test/town.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { recordAnswer } from '../../transfer/answers/record-answer.ts'
import { makeTransfer } from '../../transfer/out/make-transfer.ts'
import { childInCare } from '../care-relation.ts'
import { noteContactMoment } from '../note-contact-moment.ts'
import { nurse } from '../record.fixture.ts'
import { answerRequest } from '../retention/answer-request.ts'
import { keepLonger } from '../retention/keep-longer.ts'
import { bornInCare, looksAfter } from '../rules.ts'
import { breakGlass } from './break-glass.ts'
import { reviewGlass } from './review-glass.ts'
import { setCareArea } from './set-care-area.ts'
import { findBreakings } from './store.ts'

const town = await testTown()
const { children } = await town.act(storyteller, ctx => registerFamily(ctx, deVries))
const sem = children.get('Sem') ?? assert.fail('no Sem')
const administrator = actorOf(professionals.administrator)
const organisation = organisations.youthHealthCare.id
const from4to18 = { organisation, fromMonths: 48, untilMonths: 216 }
// From now on JGZ Waterland looks after children from four on: Sem, a baby, is another organisation's.
await town.act(administrator, ctx => setCareArea(ctx, from4to18))
const reason = { because: 'stands-in', explanation: 'Collega ziek, baby vandaag op het spreekuur.' } as const

test('an organisation looks after the ages that were set for it, and without a setting after all', () => {
  const on = Temporal.PlainDate.from('2026-11-23')
  const born = (years: number) => ({ kind: 'born', on: on.subtract({ years }) }) as const
  assert.deepEqual(
    [3, 4, 17, 18].map(years => looksAfter(organisation, [from4to18], born(years), on)),
    [false, true, true, false],
  )
  assert.equal(looksAfter(organisation, [], born(3), on), true)
  assert.equal(looksAfter(organisation, [from4to18], { kind: 'expected', on: on.add({ weeks: 3 }) }, on), false)
})

test('the days of birth that a list asks for are those of the ages an organisation looks after, on every day of the year', () => {
  const areas = [{ organisation, fromMonths: 1, untilMonths: 14 }]
  for (let on = Temporal.PlainDate.from('2027-12-20'); on.year < 2028 || on.month < 6; on = on.add({ days: 1 })) {
    const within = bornInCare(organisation, areas, on) ?? assert.fail('there is an area')
    const inCare = Array.from({ length: 500 }, (_, days) => on.subtract({ days })).filter(day =>
      looksAfter(organisation, areas, { kind: 'born', on: day }, on),
    )
    assert.deepEqual(
      [inCare.at(-1)?.toString(), inCare[0]?.toString()],
      [within.from?.toString(), within.to.toString()],
    )
    assert.equal(within.hasExpected, false)
  }
  assert.equal(bornInCare(organisation, [], today), null)
})

test('a nurse who does not look after this child is led to the page that asks why, and the attempt is logged', async () => {
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const turned = await browser.get(`/jeugd/${sem}`)
  assert.equal(turned.status, 303)
  assert.equal(turned.headers.get('location'), `/jeugd/${sem}/noodtoegang`)
  const page = await (await browser.get(`/jeugd/${sem}/noodtoegang`)).text()
  assert.match(page, /Je hebt geen behandelrelatie met Sem de Vries/)
  assert.doesNotMatch(page, /Groei|Tijdlijn/)
  const log = await (await as(town.app, 'beheerder')).get(`/beheer/logboek?over=${sem}`)
  assert.match(await log.text(), /geweigerd/)
})

test('without a reason the record stays closed', async () => {
  const browser = await as(town.app, 'jeugdverpleegkundige')
  assert.equal((await browser.post(`/jeugd/${sem}/noodtoegang`, { explanation: '' })).status, 422)
  assert.equal((await browser.get(`/jeugd/${sem}`)).status, 303)
})

test('with a reason it opens for eight hours, says so on every page, and closes by itself', async () => {
  const browser = await as(town.app, 'jeugdarts')
  assert.equal((await browser.post(`/jeugd/${sem}/noodtoegang`, reason)).status, 303)
  const page = await (await browser.get(`/jeugd/${sem}`)).text()
  assert.match(page, /Noodtoegang[\s\S]*Je kunt het dossier bekijken en er zorg in vastleggen tot 23 nov 2026,? 19:00/)
  const doctor = actorOf(professionals.doctor)
  const at = (hours: number) => town.act(doctor, ctx => childInCare(ctx, sem), { now: now.add({ hours }) })
  assert.equal((await at(7)).id, sem)
  await assert.rejects(at(8), NotAllowed)
  await assert.rejects(
    town.act(nurse, ctx => childInCare(ctx, sem)),
    NotAllowed,
    'it opened for the doctor alone',
  )
})

test('who stands in writes down the care, and decides nothing about handing over or keeping', async () => {
  const doctor = actorOf(professionals.doctor)
  const gate = await (await as(town.app, 'jeugdverpleegkundige')).get(`/jeugd/${sem}/noodtoegang`)
  assert.match(await gate.text(), /bekijken en er zorg in vastleggen\. Overdragen, de toestemming daarvoor/)
  const note = { on: today, moment: '22', form: '03', note: 'Waargenomen' } as const
  await town.act(doctor, ctx => noteContactMoment(ctx, sem, note))
  const words = 'vier paarden in de regen'
  const answer = { person: sem, says: 'consents', on: today, route: 'in-person' } as const
  const closed: readonly ((ctx: Ctx) => Promise<unknown>)[] = [
    ctx => makeTransfer(ctx, sem, { recipient: 'JGZ', because: 'moved', words }),
    ctx => recordAnswer(ctx, sem, answer),
    ctx => keepLonger(ctx, sem, { until: today.add({ years: 30 }), reason: 'x' }),
    ctx => answerRequest(ctx, sem, { askedOn: today, askedByName: 'x', decision: 'refused', ground: 'x' }),
  ]
  for (const work of closed) await assert.rejects(town.act(doctor, work), NotAllowed)
})

test('the family sees in its log that somebody opened the record in an emergency', async () => {
  const log = await (await as(town.app, 'ouder')).get(`/mijn/logboek?kind=${sem}`)
  const page = await log.text()
  assert.match(page, /Daniel Okafor[\s\S]*Noodtoegang[\s\S]*Opende het dossier in een noodgeval/)
  assert.match(page, /Een beheerder beoordeelt of dat terecht was/)
})

test('an administrator reviews it once, and sees no name of a child', async () => {
  const browser = await as(town.app, 'beheerder')
  const list = await (await browser.get('/beheer/noodtoegang')).text()
  assert.match(list, /Daniel Okafor[\s\S]*Collega ziek/)
  assert.doesNotMatch(list, /Sem de Vries/)
  const [breaking] = await town.act(administrator, ctx => findBreakings(ctx.db, ctx.municipality))
  const at = `/beheer/noodtoegang/${breaking?.id}`
  const review = { finding: 'justified', explanation: 'Waarneming klopt met het rooster.' }
  assert.equal((await browser.post(at, review)).status, 303)
  assert.match(await (await browser.get('/beheer/noodtoegang')).text(), /Terecht[\s\S]*Ruben Smit/)
  assert.equal((await browser.post(at, review)).status, 409)
})

test('nobody reviews what he opened himself', async () => {
  const both = { ...nurse, roles: new Set(['youth-nurse', 'administrator'] as const) }
  const id = await town.act(both, ctx => breakGlass(ctx, sem, reason))
  const review = { finding: 'justified', explanation: 'Het was nodig.' } as const
  assert.deepEqual(await town.act(both, ctx => reviewGlass(ctx, id, review)), {
    kind: 'refused',
    because: 'own-breaking',
  })
})

test('who looks after the child is led to the record itself: there is no glass to break', async () => {
  const lina = children.get('Lina') ?? assert.fail('no Lina')
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const turned = await browser.get(`/jeugd/${lina}/noodtoegang`)
  assert.equal(turned.headers.get('location'), `/jeugd/${lina}`)
})
