import { randomUUIDv7 } from 'node:crypto'

let time = 0
let counter = 0

/**
 * A new identifier (UUIDv7), of the brand that is asked for: `newId<ChildId>()`. Identifiers of one program go up in
 * order of making, also within a millisecond and when the clock steps back: twelve bits count (RFC 9562, 6.2, method 1),
 * because "the last row counts" is decided by them where two rows bear one moment. 62 bits are random.
 */
export function newId<Id extends string>(): Id {
  const now = Date.now()
  if (now > time) {
    time = now
    counter = 0
  } else if (++counter > 0xfff) {
    time += 1
    counter = 0
  }
  const moment = time.toString(16).padStart(12, '0')
  const place = counter.toString(16).padStart(3, '0')
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${place}${randomUUIDv7().slice(18)}` as Id
}

const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Could this text be one of our identifiers? Anything else is never sent to the database. */
export const isId = (text: string): boolean => form.test(text)
