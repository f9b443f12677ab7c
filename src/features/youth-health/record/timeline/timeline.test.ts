import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../../test/as.ts'
import { now, testTown, today } from '../../../../../test/town.ts'
import type { ChildId } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { addMeasurements } from '../../growth/add-measurements.ts'
import { correctMeasurement } from '../../growth/correct-measurement.ts'
import { findMeasurements } from '../../growth/store.ts'
import { recordAlert } from '../alerts/record-alert.ts'
import { noteContactMoment } from '../note-contact-moment.ts'
import { nurse, register } from '../record.fixture.ts'
import { endOf, knownAt } from '../rules.ts'

const town = await testTown()
const ago = <T>(days: number, work: (ctx: Ctx) => Promise<T>) =>
  town.act(nurse, work, { now: now.subtract({ hours: 24 * days }) })

/** Weighed ten days ago with a slip of the pen, corrected five days ago; an allergy known since three days. */
async function weighedWrong(): Promise<ChildId> {
  const child = await register(town)
  const nothing = { heightCm: null, headCircumferenceCm: null, position: 'lying', confirmed: ['weight'] } as const
  await ago(10, ctx => addMeasurements(ctx, child, { ...nothing, on: ctx.today, weightKg: 9.7 }))
  const [measurement] = await ago(9, ctx => findMeasurements(ctx.db, ctx.municipality, child))
  assert.ok(measurement)
  const correction = { value: 7.9, reason: 'Cijfers omgedraaid.' }
  await ago(5, ctx => correctMeasurement(ctx, child, measurement.id, correction))
  const peanut = { kind: 'allergy', what: 'pinda', severity: 'serious', source: 'parents' } as const
  await ago(3, ctx => recordAlert(ctx, child, { ...peanut, on: ctx.today.subtract({ days: 300 }) }))
  return child
}

const pageOf = async (child: ChildId, query = '') =>
  (await (await as(town.app, 'jeugdverpleegkundige')).get(`/jeugd/${child}/tijdlijn${query}`)).text()

test('the time line holds what was measured, what was corrected and since when an allergy is known', async () => {
  const page = await pageOf(await weighedWrong())
  assert.match(page, /Meting verbeterd[\s\S]*was 9,7 kg, is nu 7,9 kg[\s\S]*Allergie: pinda/)
  assert.match(page, /Gewicht 9,7 kg/)
  assert.match(page, /Dossier geopend/)
  assert.doesNotMatch(page, /zoals bekend aan het eind/)
})

test('six days ago the wrong weight stood and nobody knew of the allergy', async () => {
  const child = await weighedWrong()
  const page = await pageOf(child, `?op=${today.subtract({ days: 6 })}`)
  assert.match(page, /zoals bekend aan het eind van 17 november 2026/)
  assert.match(page, /Laatste gewicht<\/dt><dd>9,7 kg/)
  assert.doesNotMatch(page, /is nu 7,9 kg/)
  assert.match(page, /geen bekend/)
})

test('on the day of a correction, at its end, the correction is known', async () => {
  const child = await weighedWrong()
  const page = await pageOf(child, `?op=${today.subtract({ days: 5 })}`)
  assert.match(page, /Laatste gewicht<\/dt><dd>7,9 kg/)
})

test('a fact of long ago that was recorded today was not known yesterday', () => {
  const recorded = (iso: string) => ({ recordedAt: Temporal.Instant.from(iso) })
  const facts = [recorded('2026-11-22T22:59:59.999Z'), recorded('2026-11-22T23:00:00Z')]
  assert.equal(knownAt(facts, endOf(Temporal.PlainDate.from('2026-11-22'))).length, 1)
})

test('the time line can be narrowed to a kind and a period', async () => {
  const child = await weighedWrong()
  await ago(0, ctx => noteContactMoment(ctx, child, { on: ctx.today, moment: '24', form: '09', note: 'Over slapen.' }))
  const contacts = await pageOf(child, '?soort=contact')
  assert.match(contacts, /Over slapen/)
  assert.doesNotMatch(contacts, /Gewicht 9,7 kg/)
  assert.match(await pageOf(child, `?van=${today.subtract({ days: 2 })}&tot=${today}`), /1 regel</)
  assert.match(await pageOf(child, '?van=1-1-2020&tot=2-1-2020'), /Niets gevonden/)
})

test('a day that cannot be is not asked for', async () => {
  assert.match(await pageOf(await weighedWrong(), '?op=31-2-2026&soort=everything'), /Gewicht 9,7 kg/)
})
