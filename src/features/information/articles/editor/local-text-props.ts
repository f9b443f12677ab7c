import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { LocalText, Version } from './local-text.ts'

export type LocalTextProps = {
  readonly slug: string
  /** Of the national article that is added to, or of the own one. */
  readonly title: string
  readonly kind: 'addition' | 'article'
  readonly local: LocalText
  /** The version that is looked at. */
  readonly shown: Version | null
  /** Where the public reads it. */
  readonly address: string
  readonly today: Temporal.PlainDate
  readonly actor: string
  readonly mayPublish: boolean
  readonly just: 'saved' | 'published' | 'withdrawn' | null
  readonly faults: Faults
  readonly typed: Typed
  readonly isStale: boolean
}
