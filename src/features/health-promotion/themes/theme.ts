import type { Theme } from '../../../knowledge/healthy-school/themes.ts'
import type { Version } from '../written.ts'

export type ThemeWords = Omit<Theme, 'id' | 'from'> & { readonly from: Temporal.PlainDate; readonly reason: string }
/** One that the municipality added. */
export type OwnTheme = ThemeWords & Version & { readonly id: string }

/** How long before an end somebody hears of it; nothing was found, so this is our proposal. */
export const proposedWarnMonths = 6

export type Setting = {
  readonly warnMonths: number
  readonly reason: string
  readonly setAt: Temporal.Instant
  readonly setByName: string
}
