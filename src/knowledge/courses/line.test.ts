import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { holdsChairs, lastSteps, lineOf, mostOvertakings, nextInLine, offersNow, type Step, whyNot } from './line.ts'

const room = (free: number, capacity = 12) => ({ capacity, free, keepsChairs: true })
const family = (signUp: string, people: number, overtaken = 0) => ({ signUp, people, overtaken })

test('of who waits the first that fits is offered, and a family never in parts', () => {
  const line = [family('four', 4), family('two', 2), family('one', 1)]
  assert.deepEqual(
    offersNow(line, room(4)).map(one => one.signUp),
    ['four'],
  )
  assert.deepEqual(
    offersNow(line, room(3)).map(one => one.signUp),
    ['two', 'one'],
  )
  assert.deepEqual(offersNow(line, room(0)), [])
})

test('a family that was overtaken twice is overtaken no more: the chairs are kept for it', () => {
  const line = [family('four', 4, mostOvertakings), family('one', 1)]
  assert.equal(nextInLine(line, room(3)), undefined)
  assert.equal(nextInLine(line, room(4))?.signUp, 'four')
})

test('in the last week an empty chair helps nobody, so who fits goes', () => {
  const line = [family('four', 4, mostOvertakings), family('one', 1)]
  assert.equal(nextInLine(line, { ...room(3), keepsChairs: false })?.signUp, 'one')
})

test('for a family that is more than all chairs together nothing is kept', () => {
  assert.equal(nextInLine([family('nine', 9, 5), family('one', 1)], room(2, 8))?.signUp, 'one')
})

test('who waits is told why they are not next', () => {
  const line = [family('four', 4, mostOvertakings), family('two', 2), family('six', 6)]
  assert.deepEqual(whyNot(line, 'four', room(3)), { kind: 'first', needs: 4, free: 3, isKept: true })
  assert.deepEqual(whyNot(line, 'two', room(3)), { kind: 'kept-for-earlier', ahead: 1 })
  assert.deepEqual(whyNot(line, 'six', room(3)), { kind: 'behind', ahead: 2, needs: 6, free: 3 })
  assert.deepEqual(whyNot([family('nine', 9)], 'nine', room(1, 8)), { kind: 'too-large', capacity: 8 })
  assert.equal(whyNot(line, 'nobody', room(3)), null)
})

test('who let an offer pass and waits again stands at the end', () => {
  const kinds = [
    ['a', 'waiting'],
    ['b', 'waiting'],
    ['a', 'offered'],
    ['a', 'lapsed'],
    ['a', 'waiting'],
  ] as const
  const steps = kinds.map(([signUp, kind], at) => ({ ordinal: at + 1, signUp, kind }))
  const line = lineOf(
    steps,
    new Map([
      ['a', 2],
      ['b', 3],
    ]),
  )
  assert.deepEqual(
    line.map(one => one.signUp),
    ['b', 'a'],
  )
  assert.equal(line[0]?.overtaken, 0)
})

/** What can happen: a family of some size comes, one of those that hold chairs goes, an offer is let pass. */
const happening = fc.oneof(
  fc.record({ kind: fc.constant('comes' as const), people: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ kind: fc.constantFrom('goes' as const, 'lapses' as const), which: fc.nat(20) }),
)
type Happening = { kind: 'comes'; people: number } | { kind: 'goes' | 'lapses'; which: number }

const capacity = 8

/** Plays a course by the rules; after each happening whoever may is offered chairs. */
function played(
  happenings: readonly Happening[],
  check: (steps: readonly Step[], people: Map<string, number>) => void,
) {
  const steps: Step[] = []
  const people = new Map<string, number>()
  const add = (signUp: string, kind: Step['kind']) => steps.push({ ordinal: steps.length + 1, signUp, kind })
  for (const [at, happening] of happenings.entries()) {
    if (happening.kind === 'comes') {
      people.set(`f${at}`, happening.people)
      add(`f${at}`, 'waiting')
    } else {
      const holding = [...lastSteps(steps).values()].filter(step => holdsChairs(step.kind))
      const one = holding[happening.which % Math.max(1, holding.length)]
      if (one) add(one.signUp, happening.kind === 'goes' ? 'cancelled' : 'lapsed')
    }
    for (const offer of offersNow(lineOf(steps, people), roomIn(steps, people))) add(offer.signUp, 'offered')
    check(steps, people)
  }
}
function roomIn(steps: readonly Step[], people: Map<string, number>) {
  const holding = [...lastSteps(steps).values()].filter(step => holdsChairs(step.kind))
  return { ...room(capacity - holding.reduce((sum, step) => sum + (people.get(step.signUp) ?? 0), 0), capacity) }
}
const always = (check: Parameters<typeof played>[1]) =>
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), happenings => played(happenings, check)),
    { numRuns: 200 },
  )

test('whatever happens, there are never more people than chairs', () => {
  always((steps, people) => assert.ok(roomIn(steps, people).free >= 0))
})

test('whatever happens, nobody is overtaken more than twice', () => {
  always((steps, people) => {
    for (const { overtaken } of lineOf(steps, people)) assert.ok(overtaken <= mostOvertakings)
  })
})

test('whatever happens, nobody waits for chairs that they may have, and whoever waits is told why', () => {
  always((steps, people) => {
    const [line, free] = [lineOf(steps, people), roomIn(steps, people)]
    assert.equal(nextInLine(line, free), undefined)
    for (const { signUp } of line) assert.notEqual(whyNot(line, signUp, free), null)
  })
})
