/**
 * Reads a child's record as youth health organisations exchange it: Basisdataset JGZ as JSON, versions 3.0 and 3.1.
 * A file with a fault is refused as a whole, with every fault and its place: nothing of it may be stored.
 *
 * What is a fault and what is left out. Faults: another shape or version; no or unknown sex; no birth date; a date that does not exist, lies
 * in the future or before the pregnancy began; text for a number; an amount outside the limits of the readers in use; an unknown
 * code; two values for one fact. Left out and shown to whoever imports, because real exchanged files have them and readers in use treat
 * them as missing: 0 where nothing was measured; an amount too small for its unit (birth weight in kg, a pregnancy under 50 "days"); a
 * value without date; a date in the months before birth; a second, different value on one day; an empty value; an unknown key.
 * A value is never corrected or converted by guess, and an element without a table is kept as it stands.
 * Source: docs/sources.md, row `basisdataset`; that out of range refuses the file is our choice: readers in use drop such a value in silence.
 */
import { completedWeeks } from '../ages/gestation.ts'
import { amountOf, type Details, dayOf, meaningOf, otherDetails, readDetails, textOf } from './details.ts'
import { passiveSmokingCodes, ranges, sexes, smokingCodes } from './elements.ts'
import { type Fault, Findings, type LeftOut } from './fault.ts'
import { canonicalJson, isDeeperThan, type JsonObject, noteUnknownKeys, own, readObject } from './json.ts'
import { readObservations } from './observations.ts'
import { readParents } from './parents.ts'
import { type BdsFormat, type BdsRecord, formats } from './record.ts'
import { codeIn } from './values.ts'

type Day = Temporal.PlainDate

/** `canonical` is one text for one content, to hash: the same file twice, whatever its spaces or order of keys, gives the same text. */
export type ReadBds =
  | { readonly ok: true; readonly child: BdsRecord; readonly leftOut: readonly LeftOut[]; readonly canonical: string }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** `value` is what `JSON.parse` gave, of any shape; it never throws. */
export function readBds(value: unknown, today: Day): ReadBds {
  const findings = new Findings()
  if (isDeeperThan(deepestFile, value)) findings.refuse('file', 'too-deep', value)
  const file = findings.faults.length === 0 ? readObject(value, 'file', findings) : null
  const child = file && readChild(file, today, findings)
  return child && findings.faults.length === 0
    ? { ok: true, child, leftOut: findings.leftOut, canonical: canonicalJson(value) }
    : { ok: false, faults: findings.faults }
}

/** A value of a parent lies seven objects and lists deep. */
const deepestFile = 10
const fileKeys = [
  'Format',
  'organisationCode',
  'reference',
  'Reference',
  'clientDetails',
  'clientMeasurements',
  'nestedDetails',
]
const knownDetails = [16, 19, 20, 82, 91, 110, 112, 113, 238, 240, 471, 510]

function readChild(file: JsonObject, today: Day, findings: Findings): BdsRecord | null {
  noteUnknownKeys(file, fileKeys, 'file', findings)
  const format = readFormat(own(file, 'Format'), findings)
  const details = readDetails(own(file, 'clientDetails'), 'clientDetails', findings)
  const sex = required(19, meaningOf(details, 19, sexes, findings), details, findings)
  const birth = required(20, dayOf(details, 20, today, findings), details, findings)
  const sender = readSender(file, findings)
  const facts = readFacts(details, findings)
  const when = { today, birth }
  const observed = readObservations(own(file, 'clientMeasurements'), 'clientMeasurements', when, findings)
  const parents = readParents(own(file, 'nestedDetails'), when, findings)
  if (format === null || sex === null || birth === null) return null
  const { measurements, vanWiechen, other: otherObservations } = observed
  return { format, ...sender, sex, birth, ...facts, parents, measurements, vanWiechen, otherObservations }
}

function readFormat(value: unknown, findings: Findings): BdsFormat | null {
  if (value === undefined) return findings.refuse('Format', 'missing', undefined)
  return formats.find(format => format === value) ?? findings.refuse('Format', 'unknown-version', value)
}

function required<T>(element: number, value: T | null, details: Details, findings: Findings): T | null {
  if (!details.has(element)) findings.refuse('clientDetails', 'missing', element)
  return value
}

/** Senders write `reference` and `Reference`; both are theirs to choose and may be empty. */
function readSender(file: JsonObject, findings: Findings): Pick<BdsRecord, 'organisationCode' | 'reference'> {
  const reference = own(file, 'reference') ?? own(file, 'Reference') ?? null
  const organisation = own(file, 'organisationCode') ?? null
  const code = organisation === null ? '' : (codeIn(organisation) ?? 'none')
  if (!/^[0-9]{0,15}$/.test(code)) findings.refuse('organisationCode', 'not-a-number', organisation)
  if (reference !== null && (typeof reference !== 'string' || reference.length > longestReference))
    findings.refuse('reference', typeof reference === 'string' ? 'too-long' : 'not-a-value', reference)
  return {
    organisationCode: code === '' ? null : Number(code),
    reference: typeof reference === 'string' ? reference : null,
  }
}

const longestReference = 200

type Facts = Pick<
  BdsRecord,
  'postcodeArea' | 'pregnancy' | 'birthSize' | 'parentHeights' | 'passiveSmoking' | 'otherDetails'
>

function readFacts(details: Details, findings: Findings): Facts {
  const amount = (number: number, range: keyof typeof ranges): number | null =>
    amountOf(details, number, ranges[range], findings)
  const days = amount(82, 'gestationDays')
  return {
    postcodeArea: textOf(details, 16, /^[1-9][0-9]{3} ?([A-Za-z]{2})?$/, findings)?.slice(0, 4) ?? null,
    pregnancy: {
      days,
      completedWeeks: days === null ? null : completedWeeks(days),
      smoking: meaningOf(details, 91, smokingCodes, findings),
      parity: amount(471, 'parity'),
    },
    birthSize: {
      weightKg: per(amount(110, 'birthWeightGrams'), 1000),
      lengthCm: per(amount(112, 'birthLengthMm'), 10),
      headCm: per(amount(113, 'birthHeadMm'), 10),
    },
    parentHeights: {
      motherCm: per(amount(238, 'parentHeightMm'), 10),
      fatherCm: per(amount(240, 'parentHeightMm'), 10),
    },
    passiveSmoking: meaningOf(details, 510, passiveSmokingCodes, findings),
    otherDetails: otherDetails(details, knownDetails, findings),
  }
}

const per = (amount: number | null, perUnit: number): number | null => (amount === null ? null : amount / perUnit)
