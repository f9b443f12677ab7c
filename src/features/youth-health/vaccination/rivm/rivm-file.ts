/**
 * The list of a day as a file. The format is our own: RIVM takes messages over AORTA (HL7 version 3), which this program does not send.
 * With consent a line carries the BSN and the consent (Basisdataset 1533, 1536 and 1541, of which only code 02, by word of mouth, was
 * found); without it nothing that leads to the child: no number, no name, no birth date.
 */

import type { AnswerRoute } from '../../../../knowledge/consent/answer-routes.ts'
import { vaccines } from '../../../../knowledge/vaccination/vaccines.ts'
import type { Told } from './told-dose.ts'

export const rivmFormats = ['csv', 'jsonl'] as const
export type RivmFormat = (typeof rivmFormats)[number]

export type RivmLine = {
  readonly bsn: string | null
  readonly birth: string | null
  readonly vaccine: string
  /** 'Soort vaccinatie' of RIVM; null where the code was not found. */
  readonly rivm: string | null
  readonly snomed: string | null
  readonly on: string
  readonly product: string | null
  readonly batch: string | null
  readonly bds1533: '1' | null
  readonly bds1536: string | null
  readonly bds1541: string | null
}

const columns = [
  'bsn',
  'birth',
  'vaccine',
  'rivm',
  'snomed',
  'on',
  'product',
  'batch',
  'bds1533',
  'bds1536',
  'bds1541',
] as const satisfies readonly (keyof RivmLine)[]

export function rivmFile(told: readonly Told[], bsns: ReadonlyMap<string, string>, format: RivmFormat): string {
  const lines = told.map(one => lineOf(one, bsns))
  const rows = format === 'jsonl' ? lines.map(line => JSON.stringify(line)) : [columns.join(';'), ...lines.map(csvOf)]
  return rows.map(row => `${row}\r\n`).join('')
}

/** With the name go the number and the birth date; a child whose number could not be read goes without. */
function lineOf(told: Told, bsns: ReadonlyMap<string, string>): RivmLine {
  const { vaccine, on, product, batch, child } = told.dose
  const bsn = told.kind === 'named' ? (bsns.get(child.id) ?? null) : null
  const consent = told.kind === 'named' && bsn !== null ? told.consent : null
  return {
    bsn,
    birth: bsn === null ? null : child.birth.on.toString(),
    vaccine: vaccines[vaccine].name,
    rivm: vaccines[vaccine].rivm,
    snomed: vaccines[vaccine].snomed,
    on: on.toString(),
    product,
    batch,
    bds1533: consent && '1',
    bds1536: consent?.on.toString() ?? null,
    bds1541: consent && wayOf(consent.route),
  }
}

const wayOf = (route: AnswerRoute): string | null => (route === 'in-person' || route === 'phone' ? '02' : null)

const csvOf = (line: RivmLine): string => columns.map(column => cellOf(line[column])).join(';')

/** Quoted where needed; a cell that a spreadsheet would take for a formula is made harmless. */
function cellOf(value: string | null): string {
  const words = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '')
  return /[";\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}
