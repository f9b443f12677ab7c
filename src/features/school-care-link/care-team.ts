/** The care team of a school, its agreement and who sits in it. Each state is a fact with who and when. */
import type { GateRules } from '../../knowledge/care-team/gate.ts'
import type { Profession } from '../../knowledge/care-team/professions.ts'
import type { Rhythm } from '../../knowledge/care-team/rhythm.ts'
import type { Membership } from '../../knowledge/care-team/sight.ts'
import type { School } from '../../people/index.ts'

export type TeamId = string & { readonly __brand: 'TeamId' }
export type MembershipId = string & { readonly __brand: 'MembershipId' }

/** What the team agreed. None of it is national: `source` names the agreement; empty while only our proposal holds. */
export type Agreement = GateRules & {
  readonly rhythm: Rhythm
  /** May somebody of the school lead what was agreed? */
  readonly schoolLeads: 'yes' | 'no'
  /** May a family ask for a discussion itself? */
  readonly familiesAsk: 'yes' | 'no'
  readonly source: string
  readonly setAt: Temporal.Instant | null
  readonly setByName: string
}

/** Our proposal, until the team says otherwise. */
export const proposedAgreement: Agreement = {
  rhythm: 'monthly',
  anonymous: 'when-parents-refuse',
  under16: 'law',
  schoolLeads: 'no',
  familiesAsk: 'no',
  source: '',
  setAt: null,
  setByName: '',
}

export type Member = Membership & {
  readonly id: MembershipId
  readonly professional: string
  readonly name: string
  readonly email: string | null
  readonly organisation: { readonly id: string; readonly name: string; readonly kind: string }
  readonly profession: Profession
}

export type CareTeam = {
  readonly id: TeamId
  readonly school: School
  /** As which partner the staff of the school sign in. */
  readonly organisation: string | null
  readonly agreement: Agreement
  /** Everybody who ever sat in it, the earliest first. */
  readonly members: readonly Member[]
}
