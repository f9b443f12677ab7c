/** Reads the shapes of parsed JSON: only a thing's own keys, and never deeper than the Basisdataset goes. Pure JSON, no domain. */
import type { Findings } from './fault.ts'

export type JsonObject = Readonly<Record<string, unknown>>

export function readObject(value: unknown, place: string, findings: Findings): JsonObject | null {
  return isObject(value) ? value : findings.refuse(place, 'not-an-object', value)
}

/** A list that may be absent is empty then; anything that is not a list is a fault. */
export function readList(value: unknown, place: string, findings: Findings): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (value !== undefined && value !== null) findings.refuse(place, 'not-a-list', value)
  return []
}

/** The value under a key the object itself has: what an object inherits is not in the file. */
export const own = (object: JsonObject, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined)

/** Reports keys that this reader does not know, so that nothing in a file goes unnoticed. */
export function noteUnknownKeys(object: JsonObject, known: readonly string[], place: string, findings: Findings): void {
  for (const key of Object.keys(object))
    if (!known.includes(key)) findings.leaveOut(place === 'file' ? key : `${place}.${key}`, 'unknown-key', object[key])
}

/** How many objects and lists lie within each other, counted without recursion: a hostile file cannot exhaust the stack. */
export function isDeeperThan(limit: number, value: unknown): boolean {
  let layer: unknown[] = [value]
  for (let depth = 0; depth <= limit; depth++) {
    layer = layer.flatMap(one => (typeof one === 'object' && one !== null ? Object.values(one) : []))
    if (layer.length === 0) return false
  }
  return true
}

/** One text for one content: keys in order, no spaces. Two files with the same content give the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const members = Object.keys(value)
    .sort((a, b) => (a < b ? -1 : 1))
    .map(key => `${JSON.stringify(key)}:${canonicalJson(value[key])}`)
  return `{${members.join(',')}}`
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
