/** A rule of the standard that is broken, and where. */
import type { RuleCode } from './refusal.ts'

export type Broken = { readonly path: string; readonly rule: RuleCode }

/** The rule at this path, when it is broken. */
export const when = (isBroken: boolean, path: string, rule: RuleCode): readonly Broken[] =>
  isBroken ? [{ path, rule }] : []

/** What checks say of each of a list; its places are counted from one. */
export const ofEach = <T>(
  list: readonly T[],
  path: string,
  check: (one: T, path: string) => readonly Broken[],
): readonly Broken[] => list.flatMap((one, place) => check(one, `${path}[${place + 1}]`))

/** TR101: no two with the same key. */
export function ofDoubles<T>(
  list: readonly T[],
  path: string,
  keyOf: (one: T) => string,
  rule: RuleCode = 'TR101',
): readonly Broken[] {
  const keys = list.map(keyOf)
  return ofEach(keys, path, (key, at) => when(keys.indexOf(key) !== Number(/\[(\d+)\]$/.exec(at)?.[1]) - 1, at, rule))
}
