/** Messages of iJw 3.2 as this municipality keeps them. */
import type { MessageCode } from '../../../knowledge/youth-care-messages/messages.ts'
import type { Versions } from '../../../knowledge/youth-care-messages/return-message.ts'

export type MessageId = string & { readonly __brand: 'MessageId' }
export type AllocationRequestId = string & { readonly __brand: 'AllocationRequestId' }
export type AllocationId = string & { readonly __brand: 'AllocationId' }
export type InvoiceId = string & { readonly __brand: 'InvoiceId' }
/** AGB code of eight digits. */
export type Agb = string & { readonly __brand: 'Agb' }

export type KeptMessage = {
  readonly id: MessageId
  readonly direction: 'in' | 'out'
  readonly code: MessageCode
  readonly provider: Agb
  readonly identification: string
  readonly at: Temporal.Instant
  readonly by: string
  /** Of which message this is the return message. */
  readonly answers: MessageId | null
  /** Elements that the reader did not know. */
  readonly notRead: readonly string[]
  /** What its sender was told is wrong with it; empty when nothing is. */
  readonly told: readonly string[]
}

/** What the municipality sends of its own accord, again and again until it arrived; a return message is the answer to a call. */
export const codesWeBring = ['JW301', 'JW319', 'JW325'] as const satisfies readonly MessageCode[]

export const isBrought = ({ code }: Pick<KeptMessage, 'code'>): boolean =>
  codesWeBring.some(brought => brought === code)

/** The version of the schemas that a message says it was made by; those of the sample messages of release 3.2. */
export const ourVersions: Versions = { base: '1.0.0', message: '1.0.0' }
