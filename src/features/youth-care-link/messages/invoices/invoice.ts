/** What a provider asks for a month of help (323), line by line, and what an officer answered (325). Amounts in cents. */
import type { ReturnCode } from '../../../../knowledge/youth-care-messages/return-codes.ts'
import type { Agb, InvoiceId, MessageId } from '../message.ts'

type Day = Temporal.PlainDate

export type Line = {
  readonly id: string
  readonly place: number
  readonly reference: string
  readonly previousReference: string | null
  readonly allocation: number
  readonly category: string
  readonly code: string
  readonly from: Day
  readonly until: Day
  readonly volume: number
  readonly unit: string
  readonly tariff: number | null
  readonly cents: number
  readonly isCredit: boolean
  /** What the check found when it came in. */
  readonly found: readonly ReturnCode[]
  /** What the provider was told; empty when it was granted or not answered yet. */
  readonly refused: readonly ReturnCode[]
}
export type Invoice = {
  readonly id: InvoiceId
  readonly message: MessageId
  readonly provider: Agb
  readonly number: string
  readonly cents: number
  readonly from: Day
  readonly until: Day
  readonly receivedOn: Day
  readonly answerBy: Day
  readonly answer: {
    readonly at: Temporal.Instant
    readonly by: string
    readonly grantedCents: number
    readonly message: MessageId
  } | null
}

/** Below zero for a credit. */
export const signedCents = ({ cents, isCredit }: Pick<Line, 'cents' | 'isCredit'>): number =>
  isCredit ? -cents : cents
