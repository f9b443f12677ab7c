/**
 * Whole numbers that add up: each gets its exact part rounded down, and what is left goes one by one to the largest remainders. Of
 * equal remainders the key that comes first is served first, so the order in which they are given plays no part.
 */
export type Part = { readonly key: string; readonly part: bigint }

/**
 * @param total not below nought
 * @param parts keys that differ; none below nought, together above it
 */
export function divide(total: bigint, parts: readonly Part[]): ReadonlyMap<string, bigint> {
  const sum = parts.reduce((so, { part }) => so + part, 0n)
  const shares = parts.map(({ key, part }) => ({ key, whole: (total * part) / sum, rest: (total * part) % sum }))
  const left = total - shares.reduce((so, { whole }) => so + whole, 0n)
  const lucky = new Set(
    shares
      .toSorted(largestFirst)
      .slice(0, Number(left))
      .map(({ key }) => key),
  )
  return new Map(shares.map(({ key, whole }) => [key, lucky.has(key) ? whole + 1n : whole]))
}

type Share = { readonly key: string; readonly whole: bigint; readonly rest: bigint }

/** Not by the letters of a language, which differ per machine. */
const largestFirst = (one: Share, other: Share): number =>
  one.rest === other.rest ? (one.key < other.key ? -1 : 1) : one.rest > other.rest ? -1 : 1
