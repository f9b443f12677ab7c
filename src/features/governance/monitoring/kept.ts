/**
 * What was told is told once, so until the next counting a period shows the same to everyone who may see it: each program keeps
 * what it showed last. The key names the municipality, the last counting, the period and the area; nothing in it is not told.
 */
export type Kept<T> = { readonly get: (key: string, make: () => Promise<T>) => Promise<T> }

/** Thirty municipalities that look at their year and a neighbourhood. */
const most = 60

export function keepLast<T extends object>(): Kept<T> {
  const kept = new Map<string, T>()
  const put = (key: string, value: T): T => {
    kept.delete(key)
    kept.set(key, value)
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    return value
  }
  return { get: async (key, make) => put(key, kept.get(key) ?? (await make())) }
}
