/** What the screen of a session shows. */
import type { SessionList } from './session-list.ts'

export type SessionPageProps = {
  readonly list: SessionList
  readonly today: Temporal.PlainDate
  /** Only this class is on show; null is everybody. */
  readonly className: string | null
  /** Who was just registered. */
  readonly registered: string | null
  /** What was just done, or why not, in words. */
  readonly message: { readonly tone: 'positive' | 'warning'; readonly words: string } | null
}
