import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Vaccine, vaccines } from './vaccines.ts'

const all: readonly Vaccine[] = Object.values(vaccines)

test('the code for Hib with MenC is on that vaccine alone, and that of MenC only on MenC', () => {
  assert.deepEqual(
    all.filter(({ snomed }) => snomed === '836500008').map(({ name }) => name),
    ['Hib-MenC'],
  )
  assert.deepEqual(
    all.filter(({ snomed }) => snomed === '871866001').map(({ name }) => name),
    ['MenC'],
  )
})

test('two vaccines share a SNOMED CT code only where one is the booster of the other', () => {
  const shared = all.filter(({ snomed }) => snomed && all.filter(other => other.snomed === snomed).length > 1)
  assert.deepEqual(
    shared.map(({ name }) => name),
    ['DKTP', 'DKTP-booster'],
  )
})

test('DKT holds no polio and DTP no whooping cough', () => {
  assert.deepEqual(vaccines.dkt.protectsAgainst, ['diphtheria', 'pertussis', 'tetanus'])
  assert.deepEqual(vaccines.dtp.protectsAgainst, ['diphtheria', 'tetanus', 'polio'])
})
