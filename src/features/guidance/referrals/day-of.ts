/** The calendar day in the Netherlands of a moment. Pure. */
export const dayOf = (at: Temporal.Instant): Temporal.PlainDate =>
  at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
