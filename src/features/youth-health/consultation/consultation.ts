/** One consultation as the professional told it: everything of one moment, stored at once or not at all. */
import type { ContactForm, MomentCode } from '../../../knowledge/contact-moments/contact-moments.ts'
import type { ScreeningResult } from '../../../knowledge/screening/screening.ts'
import type { Visit as Measuring } from '../growth/add-measurements.ts'
import type { GivenAnswer } from '../record/observations.ts'
import type { Visit as Vaccinating } from '../vaccination/index.ts'
import type { ActionKind } from './moments/action-kinds.ts'
import type { ConsultationOutcome } from './outcome.ts'

export type AgreedAction = { readonly kind: ActionKind; readonly about: string; readonly dueOn: Temporal.PlainDate }

export type Consultation = {
  readonly moment: MomentCode
  readonly form: ContactForm
  readonly on: Temporal.PlainDate
  readonly reason: string
  /** Ids of guardians, and of the child. */
  readonly present: readonly string[]
  /** Somebody else, in words. */
  readonly presentOther: string
  readonly measuring: Measuring | null
  readonly answers: readonly GivenAnswer[]
  readonly vaccinating: Vaccinating | null
  readonly screenings: readonly ScreeningResult[]
  readonly note: string
  readonly findings: ConsultationOutcome['findings']
  readonly conclusion: string
  readonly advice: string
  readonly next: MomentCode | null
  readonly actions: readonly AgreedAction[]
}
