/** What waits, over all children that the reader's organisation looks after. */
import type { Child } from '../../../../people/index.ts'

/** By the last word of their address. */
export const listNames = [
  'acties',
  'bevindingen',
  'metingen',
  'vragenlijsten',
  'vaccinaties',
  'contactmomenten',
] as const
export type ListName = (typeof listNames)[number]

export type WorkLine = {
  readonly child: Child
  /** The day it was to be done by, or the day since which it waits. */
  readonly since: Temporal.PlainDate
  readonly isLate: boolean
  readonly why: string
  /** The one thing to do about it. */
  readonly step: { readonly href: string; readonly label: string }
  /** Who set it going, where that is known. */
  readonly byName: string | null
}

/** Lists that are counted every night, because every child has to be reckoned for them. */
export const nightly = { vaccinaties: 'vaccination', contactmomenten: 'contact-moment' } as const
export type NightlyName = keyof typeof nightly
export type OverdueList = (typeof nightly)[NightlyName]

export const isNightly = (name: ListName): name is NightlyName => name in nightly
