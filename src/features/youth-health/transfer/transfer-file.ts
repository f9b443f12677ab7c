/**
 * A whole record in one file, for another organisation that uses this program: who the child and its carers are, and every row of the
 * record as it stands. Read back by `transferFile`; what this program does not know refuses the file, so that nothing is lost in silence.
 */
import { z } from 'zod'
import { parseBsn } from '../../../knowledge/identifiers/bsn.ts'

/** Raised when the shape of the file changes; the rows say for themselves which columns they have. */
export const formVersion = 1
export const form = 'opencjg-transfer'

const day = z.iso.date()
const sex = z.enum(['male', 'female', 'unknown'])

const person = z.object({
  id: z.uuid(),
  givenNames: z.string(),
  familyName: z.string(),
  language: z.string(),
  interpreterLanguage: z.string().nullable(),
})

/** Without a BSN: who takes the record in asks for it, or does not need it. */
const carer = person.omit({ language: true }).extend({
  relation: z.enum(['mother', 'father', 'parent', 'step-parent', 'foster-parent', 'guardian']),
  custody: z.enum(['with-custody', 'without-custody']),
  phone: z.string().nullable(),
  email: z.string().nullable(),
})

const row = z.record(z.string(), z.unknown())

export const transferFile = z.strictObject({
  form: z.literal(form),
  version: z.literal(formVersion),
  madeAt: z.iso.datetime(),
  sender: z.string(),
  recipient: z.string(),
  child: person.extend({
    sex,
    birth: z.object({ kind: z.enum(['born', 'expected']), on: day }),
    bsn: z
      .string()
      .refine(text => parseBsn(text).ok)
      .nullable(),
  }),
  carers: z.array(carer),
  /** Table of the record → its rows, without the municipality. */
  rows: z.record(z.string().regex(/^[a-z_]+$/), z.array(row)),
})

export type TransferFile = Readonly<z.output<typeof transferFile>>
export type Carer = TransferFile['carers'][number]
export type Row = Readonly<Record<string, unknown>>
export type Rows = TransferFile['rows']

/**
 * What stays where it was, and why: work in hand of people here, and what tells of this organisation's own acts. The doses, answers and
 * findings that came of it are rows of their own and do travel.
 */
export const staysHere: ReadonlyMap<string, string> = new Map([
  ['consultation_draft', 'a consultation that somebody here is still writing'],
  ['destruction_candidate', 'a list of this organisation'],
  ['document_sharing', 'a letter among those the family reads here; the document travels'],
  ['glass_breaking', 'an act of this organisation, in its own access log'],
  ['glass_review', 'an act of this organisation, in its own access log'],
  ['planned_contact', 'a place in a session here'],
  ['planned_contact_end', 'a place in a session here'],
  ['planned_contact_arrival', 'a place in a session here'],
  ['invitation', 'an invitation to a session here'],
  ['overdue', 'a reckoning of every night'],
  ['session_child', 'the list of a session here; the doses travel'],
  ['session_outcome', 'the list of a session here; the doses travel'],
  ['session_dose', 'the list of a session here; the doses travel'],
  ['transfer_parcel', 'a locked file, to be fetched here'],
  ['visit_package_child', 'that somebody took a visit along from here; what came of it travels'],
  ['visit_refusal', 'that somebody here has something on paper that no record took'],
  ['visit_part', 'by which key a visit came in here; the documents travel'],
])

/** What must not leave with a row: keys of links that were sent to people. */
export const keptBack: ReadonlyMap<string, readonly string[]> = new Map([
  ['questionnaire_request', ['token_hash', 'draft', 'draft_saved_at']],
])

export const countOf = (rows: Rows): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(rows).map(([table, all]) => [table, all.length]))
