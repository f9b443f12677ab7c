import { createHash } from 'node:crypto'
import { readBds } from '../../../../knowledge/basisdataset/read-bds.ts'
import type { BdsRecord } from '../../../../knowledge/basisdataset/record.ts'
import type { Sex } from '../../../../people/index.ts'
import type { ReadFile } from './bds-file.ts'

/** What a file says, or every fault in it. Stores nothing. */
export function readFile(content: string, today: Temporal.PlainDate): ReadFile {
  const parsed = parseJson(content)
  if (!parsed.ok) return { kind: 'refused', faults: [{ place: 'file', because: 'not-json', found: '' }] }
  const bds = readBds(parsed.value, today)
  if (!bds.ok) return { kind: 'refused', faults: bds.faults }
  const fingerprint = createHash('sha256').update(bds.canonical).digest('hex')
  return { kind: 'read', child: bds.child, leftOut: bds.leftOut, fingerprint }
}

/** What to call the child of a file that names nobody: the sender's reference, else the name of the file. */
export function nameIn(
  child: BdsRecord,
  fileName: string,
): { readonly givenNames: string; readonly familyName: string } {
  const words = (child.reference?.trim() || fileName.replace(/\.json$/i, '')).split(/\s+/)
  return { givenNames: words[0] ?? '', familyName: words.slice(1).join(' ') }
}

/** The sex as people are registered with: a file that does not say and one that says "unknown" come to the same. */
export const sexOf = ({ sex }: BdsRecord): Sex => (sex === 'male' || sex === 'female' ? sex : 'unknown')

type Json = { readonly ok: true; readonly value: unknown } | { readonly ok: false }

function parseJson(text: string): Json {
  try {
    const value: unknown = JSON.parse(text)
    return holdsWords(value) ? { ok: true, value } : { ok: false }
  } catch {
    return { ok: false }
  }
}

/** JSON can spell half a character or none (backslash u0000), which no database keeps: such a file was broken on the way. */
const holdsWords = (value: unknown): boolean => !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f]..)/.test(JSON.stringify(value))
