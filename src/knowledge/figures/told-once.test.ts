/** Everything that is ever told, over tables, months, terms, neighbourhoods and nights, against somebody who solves it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { figureOf, figuresOfPeriod } from './figures-of-period.ts'
import {
  areas,
  askers,
  channels,
  countIn,
  factsIn,
  isIn,
  months,
  type Place,
  places,
  tell,
  where,
} from './invented-town.fixture.ts'
import { mostOf } from './solver.fixture.ts'

/** Towns where most is rare: often nought or one, sometimes many. */
const anyTown = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.nat(99), { minLength: places.length, maxLength: places.length }))
  .map(([size, dice]) => dice.map(die => (die < 55 ? 0 : Math.floor(((die - 55) * size) / 60))))

test('of no count that is not told can anybody find that it is one to four, whatever he adds, subtracts or solves', () => {
  let attacked = 0
  fc.assert(
    fc.property(anyTown, town => {
      const told = tell(town)
      const facts = factsIn(told)
      for (const fact of facts) assert.ok(fact.isLeast || countIn(town, fact.of) === fact.count, 'what is told is true')
      for (const term of told.terms)
        for (const holds of targets) {
          const of = where(place => isIn(term)(place) && holds(place))
          const count = countIn(town, of)
          if (count === 0 || count > 4) continue
          attacked += 1
          const most = mostOf(of, facts, places.length)
          assert.ok(most > 5 - 1e-6, `${count} is found to be at most ${most}`)
        }
    }),
    { numRuns: 25, seed: 20261122 },
  )
  assert.ok(attacked > 200, String(attacked))
})

/** What somebody would like to know: of a neighbourhood, of a category, of both, of a month. */
const targets: readonly ((place: Place) => boolean)[] = [
  ...areas.map(area => (place: Place) => place.area === area),
  ...channels.map(channel => (place: Place) => place.channel === channel),
  ...askers.map(asker => (place: Place) => place.asker === asker),
  ...areas.flatMap(area => channels.map(channel => (place: Place) => place.area === area && place.channel === channel)),
  ...areas.flatMap(area => askers.map(asker => (place: Place) => place.area === area && place.asker === asker)),
  ...channels.flatMap(channel =>
    askers.map(asker => (place: Place) => place.channel === channel && place.asker === asker),
  ),
]

test('a later night adds to what was told and changes nothing of it', () => {
  fc.assert(
    fc.property(anyTown, fc.integer({ min: 0, max: 6 }), (town, closed) => {
      const [earlier, all] = [tell(town, closed), tell(town)]
      assert.deepEqual(earlier.stretches, all.stretches.slice(0, earlier.stretches.length))
      assert.deepEqual(earlier.terms, all.terms.slice(0, earlier.terms.length))
    }),
    { numRuns: 100 },
  )
})

test('a period says the true number, or at least so many and no more than the true number, or nothing; never one to four', () => {
  const someMonth = fc.integer({ min: 0, max: months.length - 1 })
  fc.assert(
    fc.property(anyTown, someMonth, someMonth, fc.constantFrom(null, ...areas), (town, one, other, area) => {
      const [from, to] = [months[Math.min(one, other)], months[Math.max(one, other)]]
      if (!from || !to) return
      const figures = figuresOfPeriod(tell(town), { from, to }, area)
      const { divided } = figures
      if (!divided) return
      const inPart = (place: Place) =>
        isIn({ first: divided.from, last: divided.to, count: 0 })(place) && (area === null || place.area === area)
      for (const channel of channels) {
        const figure = figureOf(figures.breakdowns.channel, channel)
        const truth = countIn(
          town,
          where(place => inPart(place) && place.channel === channel),
        )
        if (figure === undefined) assert.equal(truth, 0)
        else if (figure.kind === 'shown') assert.equal(figure.count, truth)
        else assert.ok(figure.kind === 'hidden' || figure.count <= truth)
        assert.ok(!figure || figure.kind === 'hidden' || figure.count === 0 || figure.count >= 5)
      }
    }),
    { numRuns: 200 },
  )
})
