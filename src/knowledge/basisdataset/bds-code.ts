/** Reads which element an entry is about: exactly one of `bdsNumber` and `varName`, as the schema of version 3.1 demands. */
import type { Findings } from './fault.ts'
import { type JsonObject, own } from './json.ts'
import type { BdsCode } from './record.ts'
import { codeIn } from './values.ts'

export function readBdsCode(object: JsonObject, place: string, findings: Findings): BdsCode | null {
  const number = own(object, 'bdsNumber')
  const name = own(object, 'varName')
  if (number !== undefined && name !== undefined) return findings.refuse(`${place}.varName`, 'contradiction', name)
  if (number === undefined && name === undefined) return findings.refuse(`${place}.bdsNumber`, 'missing', undefined)
  if (number !== undefined) return readNumber(number, `${place}.bdsNumber`, findings)
  return typeof name === 'string' && /^[A-Za-z][A-Za-z0-9_.]{0,31}$/.test(name)
    ? name
    : findings.refuse(`${place}.varName`, 'unknown-code', name)
}

function readNumber(value: unknown, place: string, findings: Findings): number | null {
  const code = codeIn(value) ?? ''
  return /^[1-9][0-9]{0,4}$/.test(code) ? Number(code) : findings.refuse(place, 'not-a-number', value)
}
