/** A way in the menu of who works here. */
import type { Module } from '../../centre/index.ts'
import type { May } from '../../platform/auth/roles.ts'
import type { IconName } from '../../platform/html/components/icons.ts'

/** What a role does not tell: the parts that the municipality has on, and whether whoever asks has a place in a care team. */
export type Around = { readonly modules: ReadonlySet<Module>; readonly hasCareTeam: boolean }

export type Way = {
  readonly href: string
  readonly label: string
  readonly icon: IconName
  /** What one finds there. */
  readonly remark?: string
  /** The heading that it stands under in a long menu. */
  readonly group?: string
  readonly may: May
  /** When it is there at all; without this, always. */
  readonly when?: (around: Around) => boolean
}
