/** A letter or a picture in the record: what it is, why it is kept here, and that it is what it was (its checksum). */
import type { MediaType } from '../../../../platform/web/media-type.ts'

export type DocumentId = string & { readonly __brand: 'DocumentId' }

/** Ours: a letter of many scanned pages fits, a film does not. */
export const mostBytes = 8 * 1024 * 1024

export type NewDocument = {
  readonly title: string
  /** Why it is kept in this record. */
  readonly purpose: string
  /** Of which day it is. */
  readonly on: Temporal.PlainDate
  readonly content: Uint8Array<ArrayBuffer>
}
export type StoredDocument = Omit<NewDocument, 'content'> & {
  readonly id: DocumentId
  readonly mediaType: MediaType
  readonly size: number
  /** SHA-256 in hexadecimal. */
  readonly checksum: string
  readonly recordedAt: Temporal.Instant
  readonly recordedByName: string
  /** Since when it is among the letters of the family; null when it is not. */
  readonly sharedAt: Temporal.Instant | null
  readonly withdrawal: Withdrawal | null
}
export type Withdrawal = {
  readonly reason: string
  readonly recordedAt: Temporal.Instant
  readonly recordedByName: string
}
