import assert from 'node:assert/strict'
import { test } from 'node:test'
import { same } from '../../../test/same.ts'
import { type ForecastInput, forecast, type PlannedDose } from './forecast.ts'
import type { VaccineId } from './vaccines.ts'
import type { Dose } from './validity.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const given = (vaccine: VaccineId, ...days: string[]): Dose[] =>
  days.map(on => ({ vaccine, on: day(on), product: 'Vaxelis', batch: 'A1234', batchExpiresOn: null }))

const sem: ForecastInput = {
  birth: day('2025-09-01'),
  sex: 'male',
  scheme: '2+1',
  motherCarriesHepatitisB: false,
  doses: [],
  refusals: [],
  today: day('2026-11-22'),
}

const row = (input: Partial<ForecastInput>, vaccine: VaccineId, ordinal: number): PlannedDose | undefined =>
  forecast({ ...sem, ...input }).find(one => one.vaccine === vaccine && one.ordinal === ordinal)
const reason = (input: Partial<ForecastInput>, vaccine: VaccineId, ordinal: number) =>
  row(input, vaccine, ordinal)?.reason

test('a dose that was given shows its day, product and batch', () => {
  const doses = given('dktp-hib-hepb', '2025-12-02')
  same(row({ doses }, 'dktp-hib-hepb', 1)?.standing, {
    kind: 'given',
    vaccine: 'dktp-hib-hepb',
    on: '2025-12-02',
    product: 'Vaxelis',
    batch: 'A1234',
  })
})

test('Sem gets BMR because children of his birth date get it at 14 months', () => {
  same(reason({}, 'bmr', 1), {
    kind: 'birth-cohort',
    born: { from: '2008-01-01', until: null },
    at: { kind: 'months', at: 14 },
  })
})

test('a child born in 2018 gets the second BMR because of the call-up of 2025 to 2027', () => {
  same(reason({ birth: day('2018-04-04'), doses: given('bmr', '2019-06-04') }, 'bmr', 2), {
    kind: 'campaign',
    born: { from: '2016-01-01', until: '2022-01-01' },
    fromYear: 2025,
    toYear: 2027,
  })
})

test('the first dose is explained by the scheme, or by the youth doctor not having decided', () => {
  same(reason({}, 'dktp-hib-hepb', 1), { kind: 'scheme', scheme: '2+1' })
  same(reason({ scheme: '3+1' }, 'dktp-hib-hepb', 1), { kind: 'scheme', scheme: '3+1' })
  same(reason({ scheme: null, today: day('2026-08-31') }, 'dktp-hib-hepb', 1), { kind: 'scheme-undecided' })
})

test('from the first birthday nobody chooses between the schemes any more', () => {
  const undecided = { scheme: null, today: day('2026-09-01') }
  same(reason(undecided, 'dktp-hib-hepb', 1), { kind: 'scheme-by-default', scheme: '3+1' })
  const sixYears = { ...undecided, birth: day('2020-03-01') }
  assert.equal(forecast({ ...sem, ...sixYears }).filter(one => one.reason.kind === 'scheme-undecided').length, 0)
})

test('who has had the whole basic series before the first birthday leaves no choice either', () => {
  const doses = given('dktp-hib-hepb', '2025-10-20', '2025-12-02', '2026-02-03', '2026-08-10')
  const complete = { scheme: null, doses, today: day('2026-08-20') }
  assert.equal(row(complete, 'dktp-hib-hepb', 4)?.standing.kind, 'given')
  assert.notEqual(reason(complete, 'dktp-hib-hepb', 3)?.kind, 'scheme-undecided')
})

test('RSV is explained by the season of birth, HepB at birth by the mother', () => {
  same(reason({}, 'rsv', 1), { kind: 'season', born: 'april-to-september' })
  same(reason({ motherCarriesHepatitisB: true }, 'hep-b', 1), { kind: 'mother-carries-hepatitis-b' })
})

test('a dose is needed again because the earlier one was too early', () => {
  const input = { birth: day('2026-06-01'), doses: given('dktp-hib-hepb', '2026-07-31') }
  same(reason(input, 'dktp-hib-hepb', 1), {
    kind: 'earlier-dose-does-not-count',
    on: '2026-07-31',
    because: { kind: 'too-young', ageDays: 60, countsFrom: '2026-08-10' },
  })
})

test('BMR is needed although there was one at nine months', () => {
  const doses = given('bmr', '2026-06-02')
  same(reason({ doses }, 'bmr', 1), { kind: 'dose-before-first-birthday', on: '2026-06-02' })
})

test('a third HPV dose is explained by the days between the first two', () => {
  const input = { birth: day('2012-01-01'), doses: given('hpv', '2022-03-01', '2022-07-01') }
  same(reason(input, 'hpv', 3), { kind: 'doses-too-close', intervalDays: 122, minimumDays: 150 })
})

test('a dose whose time has come waits for the interval after the dose before it', () => {
  const doses = given('dktp-hib-hepb', '2026-11-02')
  const waiting = { kind: 'interval', previous: '2026-11-02', minimumDays: 42 }
  same(reason({ doses }, 'dktp-hib-hepb', 2), waiting)
  same(reason({ doses }, 'dktp-hib-hepb', 3), { kind: 'interval', previous: null, minimumDays: 150 })
})

test('a booster missed before the sixth birthday stays in sight, for the youth doctor to decide', () => {
  const doses = given('dktp-hib-hepb', '2021-05-03', '2021-07-05', '2022-01-10')
  const missed = row({ birth: day('2021-02-01'), doses, today: day('2027-03-01') }, 'dkt', 1)
  same(missed?.standing, { kind: 'overdue', since: '2027-02-01' })
  same(missed?.reason, {
    kind: 'youth-doctor-decides',
    because: { kind: 'booster-after-sixth-birthday' },
  })
  assert.equal(missed?.earliest, null)
})

test('a second rotavirus dose that would come too late lapses, also while the first can still be given', () => {
  const late = row({ birth: day('2026-06-22'), today: day('2026-11-22') }, 'rota', 2)
  same(late?.standing, { kind: 'lapsed', because: { kind: 'too-old', since: '2026-12-07' } })
})

test('the earliest day is the minimum interval after the last valid dose, also before the planned time', () => {
  const doses = given('dktp-hib-hepb', '2026-09-03')
  const baby = { birth: day('2026-06-01'), doses, today: day('2026-09-10') }
  const second = row(baby, 'dktp-hib-hepb', 2)
  assert.equal(second?.earliest?.toString(), '2026-10-15')
  same(second?.standing, { kind: 'planned', from: '2026-11-01', to: '2026-11-30' })
})

test('a refusal of one dose leaves the other doses as they are', () => {
  const refusals = [{ vaccine: 'hpv', ordinal: 1, on: day('2026-03-01') }] as const
  const girl = { birth: day('2016-03-01'), refusals }
  same(row(girl, 'hpv', 1)?.standing, { kind: 'refused', on: '2026-03-01' })
  assert.equal(row(girl, 'hpv', 2)?.standing.kind, 'planned')
})

test('what was given is given, also after a refusal', () => {
  const refusals = [{ vaccine: 'bmr', ordinal: 'all', on: day('2026-10-01') }] as const
  const doses = given('bmr', '2026-11-10')
  assert.equal(row({ refusals, doses }, 'bmr', 1)?.standing.kind, 'given')
  assert.equal(row({ refusals, doses }, 'bmr', 2)?.standing.kind, 'refused')
})
