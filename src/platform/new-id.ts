import { randomUUIDv7 } from 'node:crypto'

/** A new identifier (UUIDv7, in order of making), of the brand that is asked for: `newId<ChildId>()`. */
export const newId = <Id extends string>(): Id => randomUUIDv7() as string as Id

const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Could this text be one of our identifiers? Anything else is never sent to the database. */
export const isId = (text: string): boolean => form.test(text)
