/** A school as its promoter knows it; nothing here is of a child. */

import { type EducationKind, educationKinds } from '../../../knowledge/healthy-school/pillars.ts'
import type { Granted, VignetForm } from '../../../knowledge/healthy-school/vignet.ts'
import type { School, SchoolId } from '../../../people/index.ts'
import type { Version, Written } from '../written.ts'

export type ContactId = string & { readonly __brand: 'ContactId' }
export type AgreementId = string & { readonly __brand: 'AgreementId' }
export type VignetId = string & { readonly __brand: 'VignetId' }

/** A school that can be a Healthy School. */
export type PlanningSchool = School & { readonly kind: EducationKind }
export const isPlanningSchool = (school: School): school is PlanningSchool =>
  educationKinds.some(kind => kind === school.kind)

export type CardWords = {
  readonly street: string
  readonly postcode: string
  readonly town: string
  /** How one works with the school. */
  readonly ways: string
}
export type SchoolCard = CardWords & Version & { readonly schoolId: SchoolId }

export const contactTasks = [
  'coordinator',
  'head',
  'internal-coordinator',
  'teacher',
  'promoter',
  'nurse',
  'other',
] as const
export type ContactTask = (typeof contactTasks)[number]

/** Where a contact works: at a school, or at a place of the centre. */
export type Workplace =
  | { readonly kind: 'school'; readonly id: string }
  | { readonly kind: 'location'; readonly id: string }

export type ContactWords = {
  readonly task: ContactTask
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly bestMoment: string
  readonly ways: string
  readonly hasLeft: boolean
}
export type Contact = ContactWords & Version & { readonly id: ContactId; readonly at: Workplace }

export type NewAgreement = {
  readonly agreedOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate | null
  readonly parties: readonly string[]
  readonly words: string
}
export type Agreement = NewAgreement & Written & { readonly id: AgreementId; readonly schoolId: string }

export type NewCertificate = {
  /** The id of a theme. */
  readonly theme: string
  readonly grantedOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate
}
export type Certificate = NewCertificate & { readonly id: string; readonly schoolId: string }

export type Vignet = {
  readonly id: VignetId
  readonly schoolId: string
  readonly form: VignetForm
  readonly appliedOn: Temporal.PlainDate
  readonly decision: { readonly isGranted: boolean; readonly on: Temporal.PlainDate } | null
}

export const grantedOf = (vignets: readonly Vignet[]): readonly Granted[] =>
  vignets.flatMap(({ form, decision }) => (decision?.isGranted ? [{ form, on: decision.on }] : []))

export const schoolPath = (id: string): string => `/gezonde-school/scholen/${id}`
