/** A family that signed up for a course: together, or not at all. */
import type { Step } from '../../../../knowledge/courses/line.ts'
import type { Code } from '../../../../platform/crypto/code.ts'
import type { Language } from '../../../../platform/i18n/languages.ts'
import type { CourseId } from '../course.ts'

export type SignUpId = string & { readonly __brand: 'CourseSignUpId' }

export type NewSignUp = {
  readonly name: string
  /** At least one of both. */
  readonly email: string | null
  readonly phone: string
  readonly adults: number
  readonly children: number
}

export type SignUp = {
  readonly id: SignUpId
  readonly course: CourseId
  readonly adults: number
  readonly children: number
  readonly signedUpAt: Temporal.Instant
}

/** Who they are and how to reach them; kept sealed, and erased after a time. */
export type SignUpName = Pick<NewSignUp, 'name' | 'email' | 'phone'> & {
  readonly code: Code
  /** In which they signed up, and are written to. */
  readonly language: Language
}

export type CourseStep = Step & {
  readonly at: Temporal.Instant
  /** When an offer ends. */
  readonly until: Temporal.Instant | null
}

export const peopleIn = ({ adults, children }: Pick<SignUp, 'adults' | 'children'>): number => adults + children

/** The family's own page, in Dutch. */
export const ownPath = (code: string): string => `/aanmelding/${code}`
