/** That a new centre may be opened, by whoever has its one-time code; and what was chosen of it so far. */
import type { MunicipalityCode } from '../../../platform/ctx.ts'

export type FoundingId = string & { readonly __brand: 'FoundingId' }

export type Founding = {
  readonly id: FoundingId
  /** For which centre; null while the first of an installation may choose. */
  readonly centre: { readonly code: MunicipalityCode; readonly name: string; readonly host: string } | null
  readonly expiresAt: Temporal.Instant
  readonly isEnded: boolean
  readonly choice: FoundingChoice | null
}

export type ChoiceWords = { readonly code: string; readonly phone: string; readonly theme: string }
export type FoundingChoice = Omit<ChoiceWords, 'code'> & {
  readonly code: MunicipalityCode
  readonly name: string
  /** Of the authenticator of the first administrator. */
  readonly secondFactorSealed: Buffer
}

/** Our own choice: a week, so that a code in an old terminal opens nothing. */
export const daysToOpen = 7

export const mayOpen = ({ isEnded, expiresAt }: Founding, now: Temporal.Instant): boolean =>
  !isEnded && Temporal.Instant.compare(now, expiresAt) < 0
