/** What earlier files said that has no place of its own here, as it was kept in the documents of the record. */
import { z } from 'zod'
import { sexes } from '../../../../knowledge/basisdataset/elements.ts'
import { formats, type OtherDetail, type OtherObservation } from '../../../../knowledge/basisdataset/record.ts'

const code = z.union([z.number(), z.string()])
const value = z.union([z.string(), z.number(), z.boolean()])
const day = z.string().transform(text => Temporal.PlainDate.from(text))
const detail = z.object({ code, value })
const observation = z.object({ code, value, on: day })

const parent = z.object({
  relation: z.enum(['father', 'mother', 'other']),
  relationCode: z.string(),
  birth: day.nullable(),
  birthCountry: z.string().nullable(),
  education: z.string().nullable(),
  otherDetails: z.array(detail),
  otherObservations: z.array(observation),
})

/** All of it may be missing: the document of a visit holds only `values`, that of the birth all the rest. */
const exchanged = z.object({
  format: z.enum(formats).optional(),
  organisationCode: z.number().nullable().default(null),
  reference: z.string().nullable().default(null),
  /** Kept where it says more than the child's own page: "not specified" is not "unknown". */
  sex: z.enum([...sexes.values()]).optional(),
  postcodeArea: z.string().nullable().default(null),
  passiveSmoking: z.string().nullable().default(null),
  parents: z.array(parent).default([]),
  details: z.array(detail).default([]),
  values: z.array(detail).default([]),
})

export type Exchanged = z.output<typeof exchanged>
/** With the day of the contact moment that holds it. */
export type ExchangedOn = { readonly on: Temporal.PlainDate; readonly said: Exchanged }

export const exchangedFrom = (document: unknown): Exchanged => exchanged.parse(document)

export type Told = Pick<
  Exchanged,
  'format' | 'organisationCode' | 'reference' | 'sex' | 'postcodeArea' | 'passiveSmoking' | 'parents'
> & { readonly details: readonly OtherDetail[]; readonly observations: readonly OtherObservation[] }

/** Everything the files told together, oldest file first: what a later one says of the same thing counts. */
export function toldBy(documents: readonly ExchangedOn[]): Told {
  const files = documents.filter(({ said }) => said.format !== undefined).map(({ said }) => said)
  const last = files.at(-1)
  const latest = <T>(pick: (file: Exchanged) => T | null): T | null =>
    files.reduce<T | null>((known, file) => pick(file) ?? known, null)
  return {
    format: last?.format,
    organisationCode: last?.organisationCode ?? null,
    reference: last?.reference ?? null,
    sex: last?.sex,
    postcodeArea: latest(file => file.postcodeArea),
    passiveSmoking: latest(file => file.passiveSmoking),
    parents: files.findLast(file => file.parents.length > 0)?.parents ?? [],
    details: latestOf(files.flatMap(file => file.details)),
    observations: documents.flatMap(({ on, said }) => said.values.map(one => ({ ...one, on }))),
  }
}

const latestOf = (details: readonly OtherDetail[]): readonly OtherDetail[] => [
  ...new Map(details.map(one => [one.code, one])).values(),
]
