/** A referral of which nothing is known but that it was sent, for tests of rules. */
import type { OfferId, OrganisationId, ProfessionalId } from '../../../centre/index.ts'
import type { ChildId } from '../../../people/index.ts'
import type { Referral, ReferralId } from './referral.ts'

export const blankReferral = (entry: Partial<Referral> = {}): Referral => ({
  id: 'r' as ReferralId,
  child: 'k' as ChildId,
  offer: { id: 'o' as OfferId, name: 'Gezinscoach' },
  organisation: { id: 'b' as OrganisationId, name: 'Wijkteam Noord' },
  sender: { id: 'a' as OrganisationId, name: 'JGZ Waterland' },
  sentBy: { id: 'p' as ProfessionalId, name: 'Mirjam Jansen' },
  question: '',
  needed: '',
  handover: 'cold',
  consents: [],
  exception: null,
  sentAt: Temporal.Instant.from('2026-11-02T10:00:00Z'),
  sentOn: Temporal.PlainDate.from('2026-11-02'),
  helpQuestion: null,
  redirectOf: null,
  reach: 'account',
  items: [],
  reminders: [],
  receipt: null,
  withdrawal: null,
  reply: null,
  line: null,
  meanwhile: [],
  introductions: [],
  objections: [],
  start: null,
  ending: null,
  reports: [],
  ...entry,
})
