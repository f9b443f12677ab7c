/** Reads `nestedDetails`: one entry for each parent or carer, named by a code of element 62. */

import { dayOf, meaningOf, otherDetails, readDetails, textOf } from './details.ts'
import { educationCodes, relations } from './elements.ts'
import type { Findings } from './fault.ts'
import { type JsonObject, noteUnknownKeys, own, readList, readObject } from './json.ts'
import { readRawObservations, type When } from './observations.ts'
import type { BdsParent } from './record.ts'
import { codeIn, readCode } from './values.ts'

export const readParents = (value: unknown, when: When, findings: Findings): readonly BdsParent[] =>
  readList(value, 'nestedDetails', findings).flatMap((one, index) => {
    const place = `nestedDetails[${index}]`
    const object = readObject(one, place, findings)
    return (object && readParent(object, place, when, findings)) ?? []
  })

const nestingElement = 62
const knownKeys = ['nestingBdsNumber', 'nestingCode', 'clientDetails', 'clientMeasurements']

function readParent(object: JsonObject, place: string, when: When, findings: Findings): BdsParent | null {
  noteUnknownKeys(object, knownKeys, place, findings)
  const nesting = own(object, 'nestingBdsNumber')
  if (codeIn(nesting) !== String(nestingElement)) findings.refuse(`${place}.nestingBdsNumber`, 'unknown-code', nesting)
  const relationCode = codeIn(own(object, 'nestingCode')) ?? ''
  const relation = readCode(own(object, 'nestingCode'), relations, `${place}.nestingCode`, findings)
  const details = readDetails(own(object, 'clientDetails'), `${place}.clientDetails`, findings)
  const observed = own(object, 'clientMeasurements')
  const parent = {
    relationCode,
    birth: readParentBirth(details, when, findings),
    birthCountry: textOf(details, 71, /^[0-9]{1,4}$/, findings),
    education: meaningOf(details, 66, educationCodes, findings),
    otherDetails: otherDetails(details, [63, 66, 71], findings),
    otherObservations: readRawObservations(observed, `${place}.clientMeasurements`, when.today, findings),
  }
  return relation && { ...parent, relation }
}

/** A parent or carer is older than the child. */
function readParentBirth(details: ReturnType<typeof readDetails>, when: When, findings: Findings) {
  const birth = dayOf(details, 63, when.today, findings)
  if (birth === null || when.birth === null || Temporal.PlainDate.compare(birth, when.birth) < 0) return birth
  return findings.refuse(details.get(63)?.place ?? 'nestedDetails', 'contradiction', birth)
}
