import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vos } from '../../../../cast/families.ts'
import { actorOf, storyteller } from '../../../../cast/open-town.ts'
import { registerFamily } from '../../../../cast/register-family.ts'
import { professionals } from '../../../../cast/town.ts'
import { testTown } from '../../../../test/town.ts'
import { enrolAtSchool, openSchool } from '../../../people/index.ts'
import { program } from '../../../platform/act.ts'
import { addMeasurements } from '../growth/add-measurements.ts'
import { countPupils } from './count-pupils.ts'

const town = await testTown()
const day = Temporal.PlainDate.from
const school = await town.act(storyteller, ctx =>
  openSchool(ctx, { name: 'Basisschool De Vlinder', kind: 'primary', brin: '12AB' }),
)
const { children } = await town.act(storyteller, ctx => registerFamily(ctx, vos))
for (const child of children.values())
  await town.act(storyteller, ctx =>
    enrolAtSchool(ctx, { child, school, className: 'groep 7b', since: day('2025-08-25') }),
  )
const finn = children.get('Finn') ?? assert.fail('no Finn')
const measured = await town.act(
  actorOf(professionals.nurse),
  ctx =>
    addMeasurements(ctx, finn, {
      on: day('2026-05-12'),
      heightCm: 140,
      position: 'standing',
      weightKg: 60,
      headCircumferenceCm: null,
      confirmed: ['height', 'weight'],
    }),
  { now: Temporal.Instant.from('2026-05-12T10:00:00Z') },
)
assert.equal(measured.kind, 'added')

const count = () => town.act(program('count-pupils'), countPupils)
const counted = () =>
  town.act(storyteller, ({ db }) =>
    db
      .selectFrom('youth_health.school_count')
      .select(['school_year', 'class_group', 'subject', 'category', 'count'])
      .orderBy('subject')
      .orderBy('category')
      .execute(),
  )

test('when a school year is over, every pupil of it is counted once in each subject', async () => {
  await count()
  const rows = await counted()
  const sums = Map.groupBy(rows, ({ subject }) => subject)
  assert.deepEqual([...sums.keys()], ['hearing', 'questionnaire', 'vaccination', 'vision', 'weight'])
  for (const [, own] of sums)
    assert.equal(
      own.reduce((sum, row) => sum + row.count, 0),
      children.size,
    )
  assert.ok(rows.every(row => row.school_year === 2025 && row.class_group === '7-8'))
})

test('a boy of 140 cm and 60 kg is counted as obese, and nothing says that it is him', async () => {
  const weight = (await counted()).filter(({ subject }) => subject === 'weight')
  assert.equal(weight.find(({ category }) => category === 'obesity')?.count, 1)
  assert.doesNotMatch(JSON.stringify(weight), new RegExp(finn))
})

test('what comes into the records later changes nothing: a year is counted once', async () => {
  const before = await counted()
  await count()
  assert.deepEqual(await counted(), before)
})
