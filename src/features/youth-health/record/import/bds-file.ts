/** A Basisdataset file on its way into a record: what it says, whose it is, and what became of it. */
import type { Fault, LeftOut } from '../../../../knowledge/basisdataset/fault.ts'
import type { BdsRecord } from '../../../../knowledge/basisdataset/record.ts'
import type { ChildId } from '../../../../people/index.ts'

export type BdsFile = {
  readonly name: string
  readonly content: string
  readonly whose: Whose
}

/** The files carry no name and no BSN, so somebody says whose they are. */
export type Whose =
  | { readonly kind: 'new-child'; readonly givenNames: string; readonly familyName: string }
  | { readonly kind: 'known-child'; readonly id: string }
  /** A new child that is called by the file's own reference. */
  | { readonly kind: 'by-reference' }

export type FileFault = Omit<Fault, 'because'> & {
  readonly because: Fault['because'] | 'not-json' | 'other-child' | 'closed-record'
}

export type ReadFile =
  | {
      readonly kind: 'read'
      readonly child: BdsRecord
      readonly leftOut: readonly LeftOut[]
      /** SHA-256 of the content, whatever its spaces and order of keys. */
      readonly fingerprint: string
    }
  | { readonly kind: 'refused'; readonly faults: readonly FileFault[] }

export type Imported = { readonly name: string } & (
  | { readonly kind: 'imported'; readonly child: ChildId; readonly leftOut: readonly LeftOut[] }
  | { readonly kind: 'already-imported'; readonly child: ChildId }
  | { readonly kind: 'refused'; readonly faults: readonly FileFault[] }
)
