import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomFrom, rankOf } from '../figures/derivable.fixture.ts'
import {
  type ClassGroup,
  classGroupOf,
  classGroups,
  type ProfileSubject,
  type PupilCount,
  profileCategories,
  profileOf,
} from './profile.ts'

const counted = (subject: ProfileSubject, groups: Partial<Record<ClassGroup, readonly number[]>>): PupilCount[] =>
  classGroups.flatMap(classGroup =>
    (groups[classGroup] ?? []).map((count, at) => ({
      classGroup,
      subject,
      category: profileCategories[subject][at] ?? '',
      count,
    })),
  )

test('a class as the school calls it is counted in its group', () => {
  assert.deepEqual(
    ['groep 7b', '8', 'groep 1/2', 'kleuters', null].map(name => classGroupOf(name, true)),
    ['7-8', '7-8', '1-2', 'other', 'other'],
  )
  assert.deepEqual(
    ['klas 2C', '3 havo', '5 vwo', '9'].map(name => classGroupOf(name, false)),
    ['class-1-2', 'class-3-4', 'class-5-6', 'other'],
  )
})

test('three pupils in groups 1 and 2 are in no table, and nobody is told how many there are in all', () => {
  const { told, groupsLeftOut } = profileOf(counted('weight', { '1-2': [3, 0], '7-8': [20, 30] }))
  assert.deepEqual(groupsLeftOut, ['1-2'])
  assert.equal(told[0]?.pupils, 50)
})

test('of two who are overweight in groups 7 and 8 nothing is told that gives them away', () => {
  const [weight] = profileOf(counted('weight', { '5-6': [30, 10, 8], '7-8': [2, 25, 20] })).told
  const shown = weight?.rows.map(({ cells }) => cells.map(cell => (cell.kind === 'shown' ? cell.count : null)))
  assert.equal(shown?.[1]?.[0], null)
  assert.ok((shown?.[1] ?? []).filter(count => count === null).length >= 2)
})

test('a school of one small class is told that it is too few to tell', () => {
  assert.deepEqual(profileOf(counted('weight', { '7-8': [2, 1] })), {
    told: [],
    tooFew: ['weight'],
    groupsLeftOut: ['7-8'],
  })
})

test('from all tables of five hundred schools together no hidden number of pupils can be worked out', () => {
  const next = randomFrom(20261123)
  for (let school = 0; school < 500; school++) {
    const counts = randomSchool(next)
    const { told } = profileOf(counts)
    const names = told.flatMap(({ subject, rows }) =>
      rows.flatMap(({ classGroup, cells }) =>
        cells.flatMap((cell, at) => (cell.kind === 'hidden' ? [`${subject} ${classGroup} ${at}`] : [])),
      ),
    )
    const equation = (cells: readonly string[]) => names.map(name => Number(cells.includes(name)))
    const known = told.flatMap(({ subject, rows, totals }) => [
      ...rows.map(row => equation(row.cells.map((_, at) => `${subject} ${row.classGroup} ${at}`))),
      ...totals.flatMap((total, at) =>
        total.kind === 'shown' ? [equation(rows.map(row => `${subject} ${row.classGroup} ${at}`))] : [],
      ),
    ])
    const rank = rankOf(known)
    assert.ok(
      names.every(name => rankOf([...known, equation([name])]) > rank),
      JSON.stringify(counts),
    )
    for (const { rows } of told)
      for (const row of rows)
        for (const cell of row.cells) if (cell.kind === 'shown') assert.ok(cell.count === 0 || cell.count >= 5)
  }
})

/** Every pupil is in one category of each subject. */
function randomSchool(next: () => number): PupilCount[] {
  const groups = classGroups.slice(0, 1 + (next() % 4)).map(group => ({ group, pupils: next() % 40 }))
  return (['weight', 'hearing'] as const).flatMap(subject =>
    groups.flatMap(({ group, pupils }) => {
      const first = next() % (pupils + 1)
      const second = next() % (pupils - first + 1)
      const parts = subject === 'weight' ? [first, second, pupils - first - second] : [first, pupils - first]
      return counted(subject, { [group]: parts })
    }),
  )
}
