import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ForecastInput, forecast } from './forecast.ts'
import type { VaccineId } from './vaccines.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const given = (vaccine: VaccineId, ...days: string[]) =>
  days.map(on => ({ vaccine, on: day(on), product: null, batch: null, batchExpiresOn: null }))

/** The last day of the nth dose of a vaccine, and what ends there. */
function latest(vaccine: VaccineId, ordinal: number, input: Partial<ForecastInput>): string | undefined {
  const child: ForecastInput = {
    birth: day('2026-01-01'),
    sex: 'female',
    scheme: '3+1',
    motherCarriesHepatitisB: false,
    doses: [],
    refusals: [],
    today: day('2026-01-01'),
    ...input,
  }
  const row = forecast(child).find(one => one.vaccine === vaccine && one.ordinal === ordinal)
  return row?.latest ? `${row.latest.on} ${row.latest.because}` : undefined
}

test('rotavirus can be given until 23 weeks and 6 days', () => {
  assert.equal(latest('rota', 1, {}), '2026-06-17 age-limit')
  assert.equal(latest('rota', 2, {}), '2026-06-17 age-limit')
})

test('Pneu can be given until the second birthday, the second of two until 823 days', () => {
  assert.equal(latest('pneu', 1, {}), '2028-01-01 age-limit')
  const started = { doses: given('pneu', '2027-02-01'), today: day('2027-02-02') }
  assert.equal(latest('pneu', 3, started), '2028-04-03 age-limit')
})

test('Hib alone is given in the second year', () => {
  const doses = given('dktp-hepb', '2026-03-01', '2026-04-01', '2026-05-01', '2026-12-01')
  assert.equal(latest('hib', 1, { doses, today: day('2027-02-01') }), '2027-12-31 age-limit')
})

test('HepB-0 and HBIg have 48 hours, the first DKTP-Hib-HepB of a carrier’s child nine weeks', () => {
  const carrier = { motherCarriesHepatitisB: true }
  assert.equal(latest('hep-b', 1, carrier), '2026-01-03 deadline')
  assert.equal(latest('hbig', 1, carrier), '2026-01-03 deadline')
  assert.equal(latest('dktp-hib-hepb', 1, carrier), '2026-03-05 deadline')
  assert.equal(latest('dktp-hib-hepb', 1, { ...carrier, today: day('2026-03-06') }), '2043-12-31 programme-ends')
  assert.equal(latest('dktp-hib-hepb', 1, {}), '2043-12-31 programme-ends')
})

test('RSV antibodies have two weeks in winter and two months in autumn, and after that the first year', () => {
  assert.equal(latest('rsv', 1, {}), '2026-01-15 deadline')
  assert.equal(latest('rsv', 1, { today: day('2026-01-16') }), '2026-12-31 age-limit')
  assert.equal(latest('rsv', 1, { birth: day('2026-05-01'), today: day('2026-05-02') }), '2026-10-31 deadline')
})

test('a booster can be given until the sixth birthday, all else until the day before the eighteenth', () => {
  const doses = given('dktp-hib-hepb', '2026-03-01', '2026-04-01', '2026-06-01', '2027-01-05')
  assert.equal(latest('dkt', 1, { doses }), '2031-12-31 age-limit')
  for (const vaccine of ['bmr', 'men-acwy', 'hpv', 'dtp'] as const)
    assert.equal(latest(vaccine, 1, { doses }), '2043-12-31 programme-ends', vaccine)
})
