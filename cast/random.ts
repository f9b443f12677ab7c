/** Chance that is the same every time: the same seed gives the same town. */
export type Random = {
  /** From 0 up to 1. */
  readonly next: () => number
  readonly pick: <T>(list: readonly T[]) => T
  /** A whole number, both ends included. */
  readonly between: (low: number, high: number) => number
  /** From the standard normal distribution (Box and Muller 1958). */
  readonly normal: () => number
}

/** Mulberry32: 32 bits of state, enough for a town. */
export function seeded(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    pick: list => {
      const one = list[between(0, list.length - 1)]
      if (one === undefined) throw new RangeError('nothing to pick from')
      return one
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}
