/** When a professional, and a room, is taken. */
export type Time = {
  /** The same as of what it is taken for. */
  readonly id: string
  readonly professional: string
  readonly room: string | null
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
}
export type TakenTime = Time & { readonly heldUntil: Temporal.Instant | null }
