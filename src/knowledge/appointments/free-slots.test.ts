import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aroundTarget } from './around-target.ts'
import { freeSlots, type Question, type Roster, type Slot, type Stretch } from './free-slots.ts'

const monday = Temporal.PlainDate.from('2026-11-23')
const morning: Roster = {
  id: 'r',
  professional: 'sanne',
  location: 'centrum',
  room: 'kamer 1',
  weekday: 1,
  from: Temporal.PlainTime.from('09:00'),
  until: Temporal.PlainTime.from('10:00'),
  startsOn: monday,
  endsOn: null,
}
const at = (time: string) => monday.toPlainDateTime(time)
const asked: Question = {
  rosters: [morning],
  away: [],
  taken: [],
  minutes: 20,
  period: { from: monday, to: monday },
  earliest: at('00:00'),
}
const times = (question: Partial<Question>) =>
  freeSlots({ ...asked, ...question }).map(({ from }) => from.toPlainTime().toString({ smallestUnit: 'minute' }))

test('an hour on Monday holds three talks of twenty minutes', () => {
  assert.deepEqual(times({}), ['09:00', '09:20', '09:40'])
})

test('two children together need forty minutes after each other, so there is one time', () => {
  assert.deepEqual(times({ minutes: 40 }), ['09:00'])
})

test('what is taken leaves no gap behind it: the next time begins when the one before ends', () => {
  const taken = [{ professional: 'sanne', room: null, from: at('09:00'), until: at('09:15') }]
  assert.deepEqual(times({ taken }), ['09:15', '09:35'])
})

test('a room that another professional has is not free, and a colleague elsewhere takes nothing away', () => {
  const from = { from: at('09:00'), until: at('10:00') }
  assert.deepEqual(times({ taken: [{ ...from, professional: 'karim', room: 'kamer 1' }] }), [])
  assert.equal(times({ taken: [{ ...from, professional: 'karim', room: 'kamer 2' }] }).length, 3)
})

test('nobody is received when the centre is closed, before the roster starts, after its last day, or in the past', () => {
  assert.deepEqual(times({ away: [{ professional: null, from: at('00:00'), until: at('23:59') }] }), [])
  assert.deepEqual(times({ rosters: [{ ...morning, startsOn: monday.add({ days: 1 }) }] }), [])
  assert.deepEqual(times({ rosters: [{ ...morning, endsOn: monday.subtract({ days: 1 }) }] }), [])
  assert.deepEqual(times({ earliest: at('09:21') }), ['09:40'])
})

test('days nearest to the day that is aimed at come first, and are shown in order of time', () => {
  const period = { from: monday, to: monday.add({ weeks: 6 }) }
  const days = aroundTarget(freeSlots({ ...asked, period }), monday.add({ weeks: 3 }), 3)
  assert.deepEqual(
    days.map(({ on }) => on.toString()),
    ['2026-12-07', '2026-12-14', '2026-12-21'],
  )
})

const minute = (max: number) => fc.integer({ min: 0, max })
const stretch = fc
  .tuple(fc.integer({ min: 0, max: 20 }), minute(1300), fc.integer({ min: 1, max: 240 }))
  .map(([day, from, minutes]) => {
    const start = monday.add({ days: day }).toPlainDateTime().add({ minutes: from })
    return { from: start, until: start.add({ minutes }) }
  })
const who = fc.constantFrom('sanne', 'karim')
const where = fc.constantFrom('kamer 1', 'kamer 2', null)
const roster = fc
  .record({
    weekday: fc.integer({ min: 1, max: 7 }),
    professional: who,
    room: where,
    starts: minute(1200),
    lasts: fc.integer({ min: 5, max: 239 }),
  })
  .map(({ starts, lasts, ...own }): Roster => {
    const from = Temporal.PlainTime.from('00:00').add({ minutes: starts })
    return { ...morning, ...own, from, until: from.add({ minutes: lasts }) }
  })
const question = fc.record({
  rosters: fc.array(roster, { maxLength: 5 }).map(all => all.map((one, id) => ({ ...one, id: String(id) }))),
  away: fc.array(
    fc.tuple(stretch, fc.option(who)).map(([own, professional]) => ({ ...own, professional })),
    { maxLength: 6 },
  ),
  taken: fc.array(
    fc.tuple(stretch, who, where).map(([own, professional, room]) => ({ ...own, professional, room })),
    { maxLength: 20 },
  ),
  minutes: fc.integer({ min: 5, max: 60 }),
  period: fc.constant({ from: monday, to: monday.add({ days: 20 }) }),
  earliest: fc.integer({ min: 0, max: 20_000 }).map(minutes => monday.toPlainDateTime().add({ minutes })),
})

const overlap = (one: Stretch, other: Stretch): boolean =>
  Temporal.PlainDateTime.compare(one.from, other.until) < 0 && Temporal.PlainDateTime.compare(other.from, one.until) < 0

const clashes = (slot: Slot, { taken, away }: Question): boolean =>
  taken.some(
    one =>
      overlap(one, slot) && (one.professional === slot.professional || (one.room !== null && one.room === slot.room)),
  ) || away.some(one => overlap(one, slot) && (one.professional === null || one.professional === slot.professional))

test('whatever the rosters: a free time lies in its roster, lasts as long as asked, is not past, and nobody is away or taken', () => {
  fc.assert(
    fc.property(question, asked => {
      for (const slot of freeSlots(asked)) {
        const own = asked.rosters.find(({ id }) => id === slot.roster)
        assert.ok(own && slot.from.dayOfWeek === own.weekday)
        assert.ok(Temporal.PlainTime.compare(slot.from.toPlainTime(), own.from) >= 0)
        assert.ok(Temporal.PlainTime.compare(slot.until.toPlainTime(), own.until) <= 0)
        assert.equal(slot.from.until(slot.until).total('minutes'), asked.minutes)
        assert.ok(Temporal.PlainDateTime.compare(slot.from, asked.earliest) >= 0)
        assert.ok(!clashes(slot, asked))
      }
    }),
    { numRuns: 200 },
  )
})

test('within a roster no two free times overlap, and taking one leaves every other of them free or moved, never doubled', () => {
  fc.assert(
    fc.property(question, asked => {
      const slots = freeSlots(asked)
      for (const one of slots)
        assert.equal(slots.filter(other => other.roster === one.roster && overlap(one, other)).length, 1)
      const [first] = slots
      if (!first) return
      const after = freeSlots({ ...asked, taken: [...asked.taken, first] })
      assert.ok(after.every(slot => !(slot.professional === first.professional && overlap(slot, first))))
    }),
    { numRuns: 150 },
  )
})
