import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { courseOf, developmentOf, type Measured } from './course.ts'
import { isOn, safetyScale, satisfactionScale, scaleOfGoal, selfRelianceScale, valuesOf } from './scales.ts'
import { domains, versionsFor } from './self-reliance.ts'
import { audiences, type Reader, type Sighted, seesMeasure } from './who-sees.ts'

const day = Temporal.PlainDate.from
const at = (on: string) => Temporal.Instant.from(`${on}T10:00:00Z`)
const measure = (id: string, on: string, value: number, replaces: string | null = null): Measured => ({
  id,
  on: day(on),
  recordedAt: at(on),
  value,
  replaces,
})

test('the self-reliance matrix has thirteen domains and five levels', () => {
  assert.equal(new Set(domains).size, 13)
  assert.deepEqual(valuesOf(selfRelianceScale), [1, 2, 3, 4, 5])
})

test('the version for youths holds from the twelfth birthday until the nineteenth', () => {
  const birth = day('2014-11-23')
  assert.deepEqual(versionsFor(birth, day('2026-11-22')), [])
  assert.deepEqual(versionsFor(birth, day('2026-11-23')), ['youth'])
  assert.deepEqual(versionsFor(birth, day('2032-11-23')), ['adult', 'household', 'youth'])
  assert.deepEqual(versionsFor(birth, day('2033-11-23')), ['adult', 'household'])
})

test('a safety figure lies between 0 and 10, satisfaction between 1 and 10, and both are whole', () => {
  assert.deepEqual(
    [0, 10, 11, 6.5].map(value => isOn(safetyScale, value)),
    [true, true, false, false],
  )
  assert.deepEqual(
    [0, 1].map(value => isOn(satisfactionScale, value)),
    [false, true],
  )
})

test('a goal is scored from 0 to 10 or from two below to two above what was expected', () => {
  assert.equal(valuesOf(scaleOfGoal('zero-to-ten')).length, 11)
  assert.deepEqual(valuesOf(scaleOfGoal('gas')), [-2, -1, 0, 1, 2])
})

test('a course tells the first figure and the one of now, and what lies between', () => {
  const measures = [measure('b', '2026-11-01', 7), measure('a', '2026-06-01', 4)]
  const development = developmentOf(measures)
  assert.equal(development.kind === 'course' && development.difference, 3)
  assert.equal(developmentOf(measures.slice(1)).kind, 'one')
  assert.equal(developmentOf([]).kind, 'nothing')
})

test('a figure that was put right counts no more, and what took its place does', () => {
  const measures = [measure('a', '2026-06-01', 4), measure('b', '2026-06-01', 6, 'a')]
  assert.deepEqual(
    courseOf(measures).map(one => one.value),
    [6],
  )
})

const person = fc.constantFrom('mother', 'father', 'isa', 'grandma', 'nurse')
const anyMeasure: fc.Arbitrary<Sighted> = fc.record({
  kind: fc.constantFrom('self-reliance', 'safety', 'goal', 'satisfaction'),
  subject: fc.option(person),
  givenBy: person,
  audience: fc.constantFrom(...audiences),
})
const anyReader: fc.Arbitrary<Reader> = fc.record({
  id: person,
  kind: fc.constantFrom('family', 'network'),
  opens: fc.array(person).map(ids => new Set(ids)),
})

test('nobody but professionals, oneself and those for whom the file opens sees how somebody manages', () => {
  fc.assert(
    fc.property(anyReader, anyMeasure, (reader, one) => {
      if (one.kind !== 'self-reliance' || one.givenBy === reader.id) return
      const isOwn = one.subject === reader.id || (one.subject !== null && reader.opens.has(one.subject))
      assert.equal(seesMeasure(reader, one), isOwn)
    }),
  )
})

test('what somebody keeps for the professionals is seen by them and by who gave it, and by nobody else', () => {
  fc.assert(
    fc.property(anyReader, anyMeasure, (reader, one) => {
      const kept: Sighted = { ...one, kind: 'safety', audience: 'professionals' }
      assert.equal(seesMeasure(reader, kept), one.givenBy === reader.id)
      assert.ok(seesMeasure({ ...reader, kind: 'professional' }, kept))
    }),
  )
})
