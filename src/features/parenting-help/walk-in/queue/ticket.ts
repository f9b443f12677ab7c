import type { LocationId } from '../../../../centre/index.ts'

export type TicketId = string & { readonly __brand: 'TicketId' }

/** The line of which location, today. */
export type Line = { readonly location: LocationId; readonly on: Temporal.PlainDate }

/** Where somebody sits today. */
export type Seat = { readonly version: number; readonly location: LocationId; readonly desk: number }

export const mostDesks = 20
export const outcomes = ['helped', 'no-show', 'back'] as const
export type Outcome = (typeof outcomes)[number]

/** What the desk said of the day; null: nothing, the opening hours tell. */
export type Day = { readonly version: number; readonly standing: 'open' | 'closed' } | null
