/** What was sent, read with a schema: the value, or every place that is wrong. Nothing that was sent comes back in the words. */
import type { z } from 'zod'
import type { Fault } from './problem.ts'
import { text } from './text.ts'

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** `root` is what pointers begin with: '#' for a body, '#query' for the part of the address after the question mark. */
export function readWith<S extends z.ZodType>(schema: S, value: unknown, root: string): Read<z.output<S>> {
  const result = schema.safeParse(value, { error: wordsOf })
  if (result.success) return { ok: true, value: result.data }
  const faults = result.error.issues.flatMap(issue => faultsOf(issue, root))
  return { ok: false, faults: faults.slice(0, mostFaults) }
}

const mostFaults = 50

/** For a field without words of its own. */
const wordsOf: z.core.$ZodErrorMap = issue => {
  if (issue.code === 'unrecognized_keys') return text.faults.unknown
  if (issue.input === undefined) return text.faults.missing
  return Array.isArray(issue.input) ? text.faults.repeated : text.faults.wrong
}

function faultsOf(issue: z.core.$ZodIssue, root: string): readonly Fault[] {
  const place = [root, ...issue.path.map(part => segment(String(part)))].join('/')
  const detail = issue.message
  if (issue.code !== 'unrecognized_keys') return [{ pointer: place, detail }]
  return [...new Set(issue.keys.map(key => `${place}/${segment(key)}`))].map(pointer => ({ pointer, detail }))
}

/** The name of a field as our schemas could have it. Any other name is the sender's own text: it may be a number or a reason. */
const segment = (name: string): string => (/^(?:[A-Za-z]{1,40}|\d{1,3})$/.test(name) ? name : '*')

/** A word that is repeated is a list, which no schema of a query takes. */
export const fromQuery = (query: URLSearchParams): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...new Set(query.keys())].map(name => {
      const values = query.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
