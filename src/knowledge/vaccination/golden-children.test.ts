import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forecast, type PlannedDose } from './forecast.ts'
import { basicSeries } from './golden/basic-series.ts'
import { boosters } from './golden/boosters.ts'
import { cohorts } from './golden/cohorts.ts'
import { fromAbroad } from './golden/from-abroad.ts'
import type { GoldenChild } from './golden/golden-child.ts'
import { hepatitisB } from './golden/hepatitis-b.ts'
import { bmrAndMeningococcal, hpvAndRsv, pneumococcalAndRotavirus } from './golden/other-vaccines.ts'
import { type VaccineId, vaccines } from './vaccines.ts'
import type { Dose } from './validity.ts'

const children = [
  ...basicSeries,
  ...boosters,
  ...pneumococcalAndRotavirus,
  ...bmrAndMeningococcal,
  ...hpvAndRsv,
  ...hepatitisB,
  ...cohorts,
  ...fromAbroad,
]

for (const child of children)
  test(child.says, () => {
    const plan = planOf(child)
    for (const [vaccine, rows] of Object.entries(child.expect))
      assert.deepEqual(plan.filter(row => row.vaccine === vaccine).map(shown), rows, vaccine)
  })

const day = (iso: string) => Temporal.PlainDate.from(iso)

function planOf(child: GoldenChild): PlannedDose[] {
  const { born, today, sex = 'unknown', scheme = '3+1', motherCarriesHepatitisB = false, had = '', refused } = child
  const refusals = refused ? [{ ...refused, on: day(refused.on) }] : []
  const doses = dosesIn(had)
  const { postponed, contraIndicated } = child
  const postponements = postponed ? [{ ...postponed, on: day(postponed.on), until: day(postponed.until) }] : []
  const contraIndications = contraIndicated
    ? [
        {
          ...contraIndicated,
          on: day(contraIndicated.on),
          until: contraIndicated.until ? day(contraIndicated.until) : null,
        },
      ]
    : []
  const holds = { refusals, postponements, contraIndications }
  return forecast({ birth: day(born), sex, scheme, motherCarriesHepatitisB, doses, ...holds, today: day(today) })
}

/** Reads "pneu 2026-09-02 (expired 2026-09-01), 2026-11-02; bmr 2026-11-02". */
function dosesIn(had: string): Dose[] {
  return had.split('; ').flatMap(course => {
    const vaccine = course.split(' ').at(0) ?? ''
    if (!isVaccine(vaccine)) return []
    return [...course.matchAll(/(\d{4}-\d\d-\d\d)(?: \(expired (\d{4}-\d\d-\d\d)\))?/g)].map(
      ([, on = '', expired]) => ({
        vaccine,
        on: day(on),
        product: null,
        batch: null,
        batchExpiresOn: expired === undefined ? null : day(expired),
      }),
    )
  })
}

const isVaccine = (id: string): id is VaccineId => id in vaccines

function shown({ ordinal, standing }: PlannedDose): string {
  switch (standing.kind) {
    case 'given':
    case 'refused':
      return `${ordinal} ${standing.kind} ${standing.on}`
    case 'contra-indicated':
    case 'postponed':
      return `${ordinal} ${standing.kind} until ${standing.until}`
    case 'due':
      return `${ordinal} due ${standing.since} to ${standing.by}`
    case 'overdue':
      return `${ordinal} overdue since ${standing.since}`
    case 'planned':
      return `${ordinal} planned ${standing.from} to ${standing.to}`
    case 'not-needed':
      return `${ordinal} not-needed: ${standing.because.kind}`
    case 'lapsed':
      return standing.because.kind === 'too-old'
        ? `${ordinal} lapsed: too-old since ${standing.because.since}`
        : `${ordinal} lapsed: programme-ended ${standing.because.on}`
  }
}
