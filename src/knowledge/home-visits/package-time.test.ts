import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type PackageTime, packageStanding, seenAt, serverTime, slackMs } from './package-time.ts'

const hour = 3_600_000
/** Given at eight, gone at midnight; the device is three hours slow. */
const given: PackageTime = { givenAt: 8 * hour, endsAt: 24 * hour, cameIn: 5 * hour, lastSeen: 5 * hour }

test('a package stands until its end, by the clock of the server', () => {
  assert.equal(packageStanding(given, 20 * hour), 'stands')
  assert.equal(packageStanding(given, 21 * hour), 'ended')
  assert.equal(serverTime(given, 20 * hour), 23 * hour)
})

test('a clock that is set back does not keep a package: it is not read any more', () => {
  const later = seenAt(given, 12 * hour)
  assert.equal(packageStanding(later, 12 * hour - slackMs), 'stands', 'set right by a little')
  assert.equal(packageStanding(later, 12 * hour - slackMs - 1), 'clock-moved')
  assert.equal(packageStanding(later, 6 * hour), 'clock-moved')
})

test('a clock that is set ahead ends a package early, never late', () => {
  assert.equal(packageStanding(given, 40 * hour), 'ended')
})

test('whatever the clock says and however often, a package that has once ended never stands again', () => {
  const clock = fc.integer({ min: 0, max: 60 * hour })
  fc.assert(
    fc.property(fc.array(clock, { maxLength: 12 }), clock, (seen, now) => {
      const time = seen.reduce(seenAt, given)
      const wasOver = seen.some(one => packageStanding(given, one) === 'ended')
      return !wasOver || packageStanding(time, now) !== 'stands'
    }),
  )
})
