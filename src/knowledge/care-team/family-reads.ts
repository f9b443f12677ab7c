/**
 * Who of the family reads in its own pages what a care team agreed: whoever the consent rule names today, as long as consent stands. Where
 * it went on without somebody, on a ground of the law, that party is not told here. A meeting is read from the day after: until then its
 * minutes are being written. What led to the reporting code is never read here: what a family hears of that, its holder decides.
 * Source: Jeugdwet 7.3.4, 7.3.5, 7.3.15 by knowledge/consent; the day after and the reporting code are our own, for safety.
 */
import { type Party, whoConsents } from '../consent/who-decides.ts'
import type { Gate } from './gate.ts'

type Day = Temporal.PlainDate

export type Reading = {
  /** As what the reader may decide for the child; null for who may not. */
  readonly party: Party | null
  readonly birth: Day
  readonly today: Day
  readonly canWeigh: boolean
  /** Null of an item without a name. */
  readonly gate: Gate | null
  /** Of the meeting. */
  readonly metOn: Day
  readonly isReportingCode: boolean
}

export function familyReads({ party, birth, today, canWeigh, gate, metOn, isReportingCode }: Reading): boolean {
  if (party === null || gate?.kind !== 'open' || isReportingCode) return false
  if (Temporal.PlainDate.compare(metOn, today) >= 0) return false
  if (gate.exception !== null && !gate.by.includes(party)) return false
  const rule = whoConsents({ law: 'youth-act', birth, on: today, canWeigh })
  return rule.kind === 'consent-of' && rule.parties.includes(party)
}
