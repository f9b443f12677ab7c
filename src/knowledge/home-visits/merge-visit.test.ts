import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Chosen, type Mine, mergeVisit, type Theirs } from './merge-visit.ts'

const mine = (field: string, value: string, base: string | null = null): Mine<string> => ({ field, value, base })
const theirs = (field: string, value: string, id: string): Theirs<string> => ({ field, value, id })

test('what nobody wrote since the package was given is added', () => {
  assert.deepEqual(mergeVisit([mine('882', '+', 'a')], [theirs('882', '-', 'a')], []).add, [mine('882', '+', 'a')])
  assert.deepEqual(mergeVisit([mine('weight', '7.9')], [], []).add, [mine('weight', '7.9')])
})

test('what two people saw alike is not asked and not written twice', () => {
  const merged = mergeVisit([mine('weight', '7.9')], [theirs('weight', '7.9', 'b')], [])
  assert.deepEqual([merged.same.length, merged.differs.length, merged.add.length], [1, 0, 0])
})

test('what two people saw differently is asked, and the choice counts for what was shown alone', () => {
  const merge = (seen: string, take: 'mine' | 'theirs') =>
    mergeVisit([mine('weight', '7.9')], [theirs('weight', '8.1', 'b')], [{ field: 'weight', take, seen }])
  assert.equal(merge('', 'mine').differs.length, 1)
  assert.equal(merge('a', 'mine').differs.length, 1, 'somebody wrote once more')
  assert.equal(merge('b', 'mine').over.length, 1)
  assert.equal(merge('b', 'theirs').leftOut.length, 1)
})

test('nothing of the nurse is ever lost, and nothing is told twice', () => {
  const field = fc.constantFrom('weight', 'height', '882', '883')
  const id = fc.constantFrom('a', 'b', 'c')
  const value = fc.constantFrom('1', '2')
  const own = fc.uniqueArray(fc.record({ field, value, base: fc.option(id) }), { selector: one => one.field })
  const other = fc.uniqueArray(fc.record({ field, value, id }), { selector: one => one.field })
  const choices = fc.array(fc.record({ field, take: fc.constantFrom<Chosen['take']>('mine', 'theirs'), seen: id }))
  fc.assert(
    fc.property(own, other, choices, (visit, record, chosen) => {
      const { add, over, same, leftOut, differs } = mergeVisit(visit, record, chosen)
      const all = [...add, ...same, ...[...over, ...leftOut, ...differs].map(one => one.mine)]
      assert.deepEqual(
        all.map(one => one.field).toSorted((one, other) => one.localeCompare(other)),
        visit.map(one => one.field).toSorted(),
      )
    }),
  )
})
