/**
 * Writes a child's record as youth health organisations exchange it: Basisdataset JGZ as JSON. What was read with `readBds` and is
 * written again reads back equal. Left out, because this form has one value for an element and a day: two vaccines of one visit.
 * Source: docs/sources.md, row `basisdataset`.
 */
import type { Answer } from '../development/van-wiechen.ts'
import { measuredElements, sexes, smokingCodes } from './elements.ts'
import type { BdsCode, BdsParent, BdsRecord, OtherDetail, OtherObservation } from './record.ts'
import type { RawValue } from './values.ts'

/** The version for what was recorded here; a file that came from elsewhere keeps its own. */
export const ownFormat = '3.1'

type Element = { readonly bdsNumber: number } | { readonly varName: string }
type Detail = Element & { readonly value: RawValue }
type Dated = { readonly date: string; readonly value: RawValue }
type Series = Element & { readonly values: readonly Dated[] }
type Parent = {
  readonly nestingBdsNumber: 62
  readonly nestingCode: string
  readonly clientDetails: readonly Detail[]
  readonly clientMeasurements: readonly Series[]
}

/** The file, in the order of keys in which senders write it. */
export type BdsJson = {
  readonly Format: string
  readonly organisationCode?: number
  readonly reference?: string
  readonly clientDetails: readonly Detail[]
  readonly clientMeasurements: readonly Series[]
  readonly nestedDetails: readonly Parent[]
}

export function writeBds(child: BdsRecord): BdsJson {
  const { format, organisationCode, reference, parents } = child
  return {
    Format: format,
    ...(organisationCode === null ? {} : { organisationCode }),
    ...(reference === null ? {} : { reference }),
    clientDetails: [...factsOf(child), ...child.otherDetails.map(detailOf)],
    clientMeasurements: seriesOf([...measuredValues(child), ...answersOf(child), ...child.otherObservations]),
    nestedDetails: parents.map(parentOf),
  }
}

/** Element and value, or null for what is not known: such an element is left out. */
type Fact = readonly [bdsNumber: number, value: RawValue | null]

function factsOf({ sex, birth, postcodeArea, pregnancy, birthSize, parentHeights, passiveSmoking }: BdsRecord) {
  const facts: readonly Fact[] = [
    [19, codeOf(sexes, sex)],
    [20, dateOf(birth)],
    [16, postcodeArea],
    [82, pregnancy.days],
    [91, pregnancy.smoking && codeOf(smokingCodes, pregnancy.smoking)],
    [471, pregnancy.parity],
    [110, inUnit(birthSize.weightKg, 1000)],
    [112, inUnit(birthSize.lengthCm, 10)],
    [113, inUnit(birthSize.headCm, 10)],
    [238, inUnit(parentHeights.motherCm, 10)],
    [240, inUnit(parentHeights.fatherCm, 10)],
    [510, passiveSmoking],
  ]
  return detailsOf(facts)
}

const measuredValues = ({ measurements }: BdsRecord): readonly OtherObservation[] =>
  measurements.flatMap(({ kind, on, value }) =>
    [...measuredElements]
      .filter(([, element]) => element.kind === kind)
      .map(([code, { perUnit }]) => ({ code, on, value: inUnit(value, perUnit) ?? 0 })),
  )

const answersOf = ({ vanWiechen }: BdsRecord): readonly OtherObservation[] =>
  vanWiechen.map(({ bdsNumber, on, answer }) => ({ code: bdsNumber, on, value: answerCodes[answer] }))

/** Lists .153 and .343. */
const answerCodes: Readonly<Record<Answer, string>> = { '+': '1', '-': '2', M: '3' }

const parentOf = (parent: BdsParent): Parent => ({
  nestingBdsNumber: 62,
  nestingCode: parent.relationCode,
  clientDetails: [
    ...detailsOf([
      [63, parent.birth && dateOf(parent.birth)],
      [66, parent.education],
      [71, parent.birthCountry],
    ]),
    ...parent.otherDetails.map(detailOf),
  ],
  clientMeasurements: seriesOf(parent.otherObservations),
})

const detailsOf = (facts: readonly Fact[]): readonly Detail[] =>
  facts.flatMap(([bdsNumber, value]) => (value === null ? [] : [{ bdsNumber, value }]))

/** One series for each element, in the order in which they first appear. */
function seriesOf(observations: readonly OtherObservation[]): readonly Series[] {
  const byElement = Map.groupBy(observations, ({ code }) => code)
  return [...byElement].map(([code, all]) => ({
    ...elementOf(code),
    values: all.map(({ on, value }) => ({ date: dateOf(on), value })),
  }))
}

const detailOf = ({ code, value }: OtherDetail): Detail => ({ ...elementOf(code), value })

const elementOf = (code: BdsCode): Element => (typeof code === 'number' ? { bdsNumber: code } : { varName: code })

const dateOf = (day: Temporal.PlainDate): string => day.toString().replaceAll('-', '')

/** From cm or kg to the file's mm or g, without the crumbs that multiplying leaves. */
const inUnit = (amount: number | null, perUnit: number): number | null =>
  amount === null ? null : Math.round(amount * perUnit * 1e6) / 1e6

function codeOf<T>(codes: ReadonlyMap<string, T>, meaning: T): string {
  for (const [code, one] of codes) if (one === meaning) return code
  throw new RangeError(`No code for ${meaning}`)
}
