/** The partners of a centre. What a kind may do in the referral index is decided in knowledge/referral-index. */
export const organisationKinds = [
  'youth-health-care',
  'cjg',
  'neighbourhood-team',
  'school',
  'school-social-work',
  'school-attendance',
  'childcare',
  'general-practice',
  'maternity-care',
  'mental-health-care',
  'youth-work',
  'police',
  'debt-help',
  'municipality',
  'youth-help-access',
  'certified-institution',
  'veilig-thuis',
  'child-protection-board',
  'school-board',
  'social-work',
  'street-work',
  'midwifery',
  'work-and-income',
  'youth-desk',
  'justice',
  'sport',
  'mee',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** Its name tells where a child is on an ordinary day. */
export const isWhereChildrenAre = (kind: OrganisationKind): boolean => kind === 'school' || kind === 'childcare'

export type OrganisationId = string & { readonly __brand: 'OrganisationId' }
export type ProfessionalId = string & { readonly __brand: 'ProfessionalId' }
export type LocationId = string & { readonly __brand: 'LocationId' }

export type Organisation = {
  readonly id: OrganisationId
  readonly name: string
  readonly kind: OrganisationKind
  readonly phone: string | null
  readonly email: string | null
}

/** Someone who works here; the contact data are what a match shows to the other side. */
export type Professional = {
  readonly id: ProfessionalId
  readonly name: string
  readonly profession: string
  readonly phone: string | null
  readonly email: string | null
  readonly organisation: Organisation
}
