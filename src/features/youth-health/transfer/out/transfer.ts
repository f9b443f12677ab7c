/** The record of a child goes to another organisation as a locked file. */
export type TransferId = string & { readonly __brand: 'TransferId' }

export const transferReasons = ['moved', 'other-organisation', 'asked-by-family'] as const

export type NewTransfer = {
  readonly recipient: string
  readonly because: (typeof transferReasons)[number]
  /** What opens the file. Never kept: the sender tells the recipient. */
  readonly words: string
}
export type TransferOut = Omit<NewTransfer, 'words'> & {
  readonly id: TransferId
  readonly at: Temporal.Instant
  readonly byName: string
  /** The file is still here to be fetched. */
  readonly isWaiting: boolean
}
