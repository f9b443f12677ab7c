/** How often one address may post a form that needs no account: a bucket of tokens that fills up again in a minute. */
export type Limiter = { readonly allows: (key: string, perMinute: number, now: Temporal.Instant) => boolean }

const mostKeys = 10_000

export function limiter(): Limiter {
  const buckets = new Map<string, { tokens: number; at: number }>()
  return {
    allows(key, perMinute, now) {
      const at = now.epochMilliseconds
      const bucket = buckets.get(key) ?? { tokens: perMinute, at }
      const tokens = Math.min(perMinute, bucket.tokens + ((at - bucket.at) / 60_000) * perMinute)
      // The longest unseen goes first: whoever posts often cannot be forgotten by asking from many addresses.
      buckets.delete(key)
      const [oldest] = buckets.size >= mostKeys ? buckets.keys() : []
      if (oldest !== undefined) buckets.delete(oldest)
      buckets.set(key, { tokens: Math.max(0, tokens - 1), at })
      return tokens >= 1
    },
  }
}
