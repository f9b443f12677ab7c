/**
 * How long a package of home visits may be read on a device whose clock nobody vouches for. The server says when it gave the package and
 * when it ends; the device only counts what passes in between. All times in milliseconds since 1970.
 * The limits are ours: no source was found that says how long a copy may stand on a device.
 */
export type PackageTime = {
  /** By the clock of the server. */
  readonly givenAt: number
  readonly endsAt: number
  /** What the clock of the device said when the package came in. */
  readonly cameIn: number
  /** The latest that the clock of the device was seen to say since. */
  readonly lastSeen: number
}

/** clock-moved: the device says that it is earlier than it was, so nobody knows how long the package has been there. */
export type PackageStanding = 'stands' | 'ended' | 'clock-moved'

/** Clocks are set right by seconds; more is no setting right. */
export const slackMs = 2 * 60_000

/** May the package still be read? Only of what was given: what a nurse wrote herself stays until it is sent. */
export function packageStanding(time: PackageTime, deviceNow: number): PackageStanding {
  if (deviceNow < time.lastSeen - slackMs) return 'clock-moved'
  return serverTime(time, deviceNow) >= time.endsAt ? 'ended' : 'stands'
}

/** What the clock of the server says now, as far as the device can tell: never earlier than it could tell before. */
export const serverTime = ({ givenAt, cameIn, lastSeen }: PackageTime, deviceNow: number): number =>
  givenAt + Math.max(deviceNow, lastSeen) - cameIn

/** The clock was looked at: what it said once counts from then on. */
export const seenAt = (time: PackageTime, deviceNow: number): PackageTime => ({
  ...time,
  lastSeen: Math.max(time.lastSeen, deviceNow),
})
