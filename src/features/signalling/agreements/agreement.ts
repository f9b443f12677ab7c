/** The written agreement of an organisation with the municipality: without one it does not report (Jeugdwet 7.1.3.1). */

/** Whom to reach in an organisation when a match stalls. Empty words: nobody was named. */
export type Reach = { readonly name: string; readonly phone: string; readonly email: string }

export type Agreement = {
  readonly id: string
  readonly organisation: string
  readonly signedOn: Temporal.PlainDate
  /** From this day on the organisation reports no more. */
  readonly endedOn: Temporal.PlainDate | null
  /** Who keeps an eye on the reports of the organisation; stands by law beside a report (7.1.4.3). */
  readonly coordinator: Reach
  readonly head: Omit<Reach, 'phone'>
  readonly reason: string
  readonly setAt: Temporal.Instant
  readonly setByName: string
}

export const isInForce = (
  { signedOn, endedOn }: Pick<Agreement, 'signedOn' | 'endedOn'>,
  today: Temporal.PlainDate,
): boolean =>
  Temporal.PlainDate.compare(signedOn, today) <= 0 &&
  (endedOn === null || Temporal.PlainDate.compare(today, endedOn) < 0)
