import assert from 'node:assert/strict'
import { test } from 'node:test'
import { haddad, yildiz } from '../../../../cast/families.ts'
import { actorOf, storyteller } from '../../../../cast/open-town.ts'
import { registerFamily } from '../../../../cast/register-family.ts'
import { professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { testTown, today } from '../../../../test/town.ts'
import { locationsOf } from '../../../centre/index.ts'
import type { ChildId } from '../../../people/index.ts'
import { findEventsOf } from '../../../platform/audit/store.ts'
import { findMeasurements } from '../growth/store.ts'
import { findStock, receiveBatch } from '../vaccination/index.ts'
import { forgetConsultationDrafts } from './draft.ts'

const town = await testTown()
const nurseActor = actorOf(professionals.nurse)

/** A toddler of fourteen months with a mother and a father. */
async function toddler(): Promise<{ readonly id: ChildId; readonly mother: string }> {
  const bsnless = <P extends { readonly bsn: string | null }>(people: readonly P[]) =>
    people.map(one => ({ ...one, bsn: null }))
  const [noor] = yildiz.children
  const family = {
    ...yildiz,
    guardians: bsnless(yildiz.guardians),
    children: [{ ...(noor ?? assert.fail()), bsn: null, givenNames: 'Mila', born: { months: 14 } }],
  }
  const { children, guardians } = await town.act(storyteller, ctx => registerFamily(ctx, family))
  return { id: children.get('Mila') ?? assert.fail(), mother: guardians.get('Elif') ?? assert.fail() }
}

/** Everything a nurse fills in at fourteen months, but the child's own ids. */
const filled = (mother: string) => ({
  moment: '11',
  form: '03',
  on: today.toString(),
  present: mother,
  presentOther: 'oma',
  weightKg: '10,1',
  heightCm: '77,5',
  position: 'lying',
  'answer-899': '1',
  given: 'bmr',
  'batch-bmr': 'W012345',
  'expires-bmr': today.add({ months: 6 }).toString(),
  consentOf: mother,
  route: 'in-person',
  place: 'here',
  givenBy: 'Mirjam Jansen',
  note: 'Slaapt goed, eet mee met de pot.',
  findings: 'found',
  conclusion: 'Loopt nog niet los.',
  advice: 'Veel laten spelen op de grond.',
  next: '12',
  'action-1': 'repeat-measurement',
  'about-1': 'alleen wegen',
  'due-1': today.add({ weeks: 6 }).toString(),
})

test('the page asks what belongs to fourteen months, for the moment that is due', async () => {
  const { id } = await toddler()
  const page = await (await (await as(town.app, 'jeugdverpleegkundige')).get(`/jeugd/${id}/consult`)).text()
  assert.match(page, /<option value="11" selected/)
  for (const name of ['weightKg', 'given', 'conclusion', 'findings'])
    assert.match(page, new RegExp(`name="${name}"`), name)
  assert.match(page, /id="development"/)
  assert.match(page, /Elif Yıldız \(moeder\)/)
})

test('one post keeps it all: document, measurements, dose, what was agreed; and the next nurse reads it', async () => {
  const { id, mother } = await toddler()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const saved = await nurse.post(`/jeugd/${id}/consult`, { ...filled(mother), 'answer-899': '' })
  assert.equal(saved.status, 303, await saved.clone().text())
  const next = await (await nurse.get(`/jeugd/${id}/consult?moment=12`)).text()
  assert.match(next, /Loopt nog niet los/)
  assert.match(next, /Aanwezig: Elif Yıldız \(moeder\) en oma/)
  assert.match(next, /Afgesproken: Opnieuw meten: alleen wegen/)
  const measured = await town.act(nurseActor, ctx => findMeasurements(ctx.db, ctx.municipality, id))
  assert.deepEqual(measured.map(({ measure, value }) => [measure, value]).toSorted(), [
    ['height', 77.5],
    ['weight', 10.1],
  ])
  assert.match(await (await nurse.get(`/jeugd/${id}/vaccinaties`)).text(), /W012345/)
  assert.match(await (await nurse.get(`/jeugd/${id}/contactmomenten`)).text(), /alleen wegen/)
})

test('a dose without consent stops the whole: nothing is measured, and every word stands there again', async () => {
  const { id, mother } = await toddler()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const refused = await nurse.post(`/jeugd/${id}/consult`, { ...filled(mother), consentOf: '' })
  assert.equal(refused.status, 422)
  const page = await refused.text()
  assert.match(page, /value="10,1"/)
  assert.match(page, /value="W012345"/)
  assert.match(page, /Loopt nog niet los/)
  assert.equal((await town.act(nurseActor, ctx => findMeasurements(ctx.db, ctx.municipality, id))).length, 0)
})

test('an unlikely weight is asked, together with what is wrong elsewhere, and kept when it is said to be right', async () => {
  const { id, mother } = await toddler()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const asked = await nurse.post(`/jeugd/${id}/consult`, { ...filled(mother), weightKg: '1,01', consentOf: '' })
  const page = await asked.text()
  assert.equal(asked.status, 422)
  assert.match(page, /id="confirmed-weight"/)
  assert.match(page, /href="#consentOf"/)
  const kept = await nurse.post(`/jeugd/${id}/consult`, { ...filled(mother), weightKg: '1,01', confirmed: 'weight' })
  assert.equal(kept.status, 303, await kept.clone().text())
})

test('a conclusion, a valid day and a day for what has to be done are asked, all at once', async () => {
  const { id, mother } = await toddler()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const wrong = { findings: '', on: today.add({ days: 1 }).toString(), 'due-1': '', heightCm: 'abc' }
  const page = await (await nurse.post(`/jeugd/${id}/consult`, { ...filled(mother), ...wrong, given: '' })).text()
  for (const field of ['findings', 'on', 'due-1', 'heightCm']) assert.match(page, new RegExp(`href="#${field}"`), field)
})

test('a consultation that is sent twice is kept once', async () => {
  const { id, mother } = await toddler()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const twice = { ...filled(mother), _key: crypto.randomUUID() }
  await nurse.post(`/jeugd/${id}/consult`, twice)
  await nurse.post(`/jeugd/${id}/consult`, twice)
  assert.equal((await town.act(nurseActor, ctx => findMeasurements(ctx.db, ctx.municipality, id))).length, 2)
})

test('what was typed comes back after a dead battery, to whoever typed it and to nobody else', async () => {
  const { id, mother } = await toddler()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const quiet = await nurse.post(`/jeugd/${id}/consult/concept`, { ...filled(mother), _quiet: 'yes' })
  assert.equal(quiet.status, 200)
  assert.match(await quiet.text(), /^\d{2}:\d{2}$/)
  const back = await (await nurse.get(`/jeugd/${id}/consult`)).text()
  assert.match(back, /Je concept van/)
  assert.match(back, /Loopt nog niet los/)
  const doctor = await as(town.app, 'jeugdarts')
  assert.doesNotMatch(await (await doctor.get(`/jeugd/${id}/consult`)).text(), /Loopt nog niet los/)
  assert.equal((await nurse.post(`/jeugd/${id}/consult`, filled(mother))).status, 303)
  assert.doesNotMatch(await (await nurse.get(`/jeugd/${id}/consult?moment=12`)).text(), /Je concept van/)
})

test('a draft can be thrown away, and is forgotten after two weeks; the log says once that it was begun and once that it ended', async () => {
  const { id } = await toddler()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const typing = { moment: '11', note: 'Concept één' }
  await nurse.post(`/jeugd/${id}/consult/concept`, typing)
  await nurse.post(`/jeugd/${id}/consult/concept`, { ...typing, note: 'Concept twee' })
  const told = async () =>
    (await town.act(nurseActor, ctx => findEventsOf(ctx.db, ctx.municipality, id)))
      .filter(({ object }) => object === 'youth-health.consultation-draft')
      .map(({ event }) => event)
  assert.deepEqual(await told(), ['create'])
  await nurse.post(`/jeugd/${id}/consult/concept/weg`, {})
  await nurse.post(`/jeugd/${id}/consult/concept/weg`, {})
  assert.deepEqual((await told()).toSorted(), ['create', 'delete'])
  assert.doesNotMatch(await (await nurse.get(`/jeugd/${id}/consult`)).text(), /Concept twee/)
  await nurse.post(`/jeugd/${id}/consult/concept`, typing)
  const later = town.act(nurseActor, forgetConsultationDrafts, { now: Temporal.Instant.from('2026-12-08T10:00:00Z') })
  await later
  assert.doesNotMatch(await (await nurse.get(`/jeugd/${id}/consult`)).text(), /Concept één/)
})

test('what is given comes from the refrigerator: the batch stands ready to be chosen, and nothing is given before it is ticked', async () => {
  const { id, mother } = await toddler()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  await town.act(nurseActor, async ctx => {
    const [location] = await locationsOf(ctx)
    const batch = { vaccine: 'bmr', product: null, batch: 'WM0345', expiresOn: today.add({ months: 6 }) } as const
    await receiveBatch(ctx, { ...batch, amount: 5, location: location?.id ?? assert.fail() })
  })
  const page = await (await nurse.get(`/jeugd/${id}/consult`)).text()
  assert.doesNotMatch(page, /name="given"[^>]*checked/)
  const [, key] = page.match(/name="stock-bmr"[\s\S]*?<option value="([^"]+)" selected[^>]*>[^<]*WM0345/) ?? []
  const { 'batch-bmr': _, 'expires-bmr': __, ...taken } = { ...filled(mother), 'stock-bmr': key ?? assert.fail() }
  const kept = await nurse.post(`/jeugd/${id}/consult`, taken)
  assert.equal(kept.status, 303, await kept.clone().text())
  const [left] = await town.act(nurseActor, ctx => findStock(ctx.db, ctx.municipality))
  assert.equal(left?.count, 4)
})

test('a child that is expected has nothing to measure; the visit before the birth is kept with what was discussed', async () => {
  const { children } = await town.act(storyteller, ctx => registerFamily(ctx, haddad))
  const baby = children.get('Baby') ?? assert.fail()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const page = await (await nurse.get(`/jeugd/${baby}/consult`)).text()
  assert.match(page, /<option value="22" selected/)
  assert.doesNotMatch(page, /name="weightKg"|name="given"/)
  const told = {
    moment: 'prenatal',
    form: '06',
    on: today.toString(),
    note: 'Eerste bezoek, met tolk.',
    findings: 'none',
    next: '01',
  }
  const kept = await nurse.post(`/jeugd/${baby}/consult`, told)
  assert.equal(kept.status, 303, await kept.clone().text())
  assert.match(await (await nurse.get(`/jeugd/${baby}`)).text(), /Prenataal huisbezoek/)
})
