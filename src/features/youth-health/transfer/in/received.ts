/** A record that another organisation handed over, opened and waiting to be taken in. */
import type { ChildId } from '../../../../people/index.ts'
import type { TransferFile } from '../transfer-file.ts'

export type ReceivedId = string & { readonly __brand: 'ReceivedId' }

export type Received = {
  readonly id: ReceivedId
  readonly fingerprint: string
  readonly fileName: string
  readonly file: TransferFile
  readonly at: Temporal.Instant
  readonly byName: string
}

/** As it stands in the list. */
export type Waiting = Pick<Received, 'id' | 'at' | 'byName'> & { readonly name: string; readonly sender: string }

export type TakenIn = {
  readonly child: ChildId
  readonly sender: string
  readonly at: Temporal.Instant
  readonly byName: string
}
