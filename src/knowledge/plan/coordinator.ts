/**
 * Who may coordinate a family's plan: be its one contact, write with it and call its people together. Usually the worker who is most
 * involved. In the local rules we found school and police signal and do not coordinate; that the municipality's own staff do not, and
 * whether a family may lead the plan it makes itself (Jeugdwet 4.1.2 puts that plan first, and says nothing on who leads), was not
 * found: so all of it is a PROPOSAL, and a setting of each municipality.
 * Source: 1gezin1plan1regisseur.nl and Zorg voor Jeugd, docs/sources.md, row `plan-coordinator`.
 */
export type CoordinatorRules = {
  /** Kinds of organisation whose people take part and never lead. */
  readonly neverLead: readonly string[]
  readonly familyLeads: 'yes' | 'no'
}

export const proposedCoordinatorRules: CoordinatorRules = {
  neverLead: ['school', 'police', 'municipality'],
  familyLeads: 'no',
}

export type Candidate =
  | { readonly kind: 'professional'; readonly organisation: string }
  | { readonly kind: 'family' }
  /** Around the family, or a professional without an account: cannot open the plan. */
  | { readonly kind: 'without-account' }

export type MayCoordinate =
  | { readonly kind: 'may' }
  | {
      readonly kind: 'may-not'
      readonly because: 'organisation-never-leads' | 'family-does-not-lead-here' | 'cannot-open-the-plan'
    }

export function mayCoordinate(candidate: Candidate, rules: CoordinatorRules): MayCoordinate {
  switch (candidate.kind) {
    case 'professional':
      return rules.neverLead.includes(candidate.organisation) ? no('organisation-never-leads') : { kind: 'may' }
    case 'family':
      return rules.familyLeads === 'yes' ? { kind: 'may' } : no('family-does-not-lead-here')
    case 'without-account':
      return no('cannot-open-the-plan')
  }
}

const no = (because: Extract<MayCoordinate, { kind: 'may-not' }>['because']): MayCoordinate => ({
  kind: 'may-not',
  because,
})
