/** What the page of a file is drawn from. */
import type { Setting } from './settings/setting.ts'
import type { Suspicion } from './suspicion.ts'

export type SuspicionPageProps = {
  readonly suspicion: Suspicion
  readonly setting: Setting
  readonly today: Temporal.PlainDate
  /** May write: the holder. */
  readonly isHolder: boolean
  /** Professional's id → name. */
  readonly names: ReadonlyMap<string, string>
  readonly isSaved: boolean
}
