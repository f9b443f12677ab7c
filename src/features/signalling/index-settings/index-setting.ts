/**
 * On which ground, and until when, a municipality takes part in the referral index. The law (Jeugdwet 7.1) may be taken out, so nothing
 * but this setting knows the ground: without it nobody reports, and the rest of the system works on.
 */

/** `consent`: a report needs the consent of those whom the age rule names. */
export const indexModes = ['law', 'consent', 'off'] as const
export type IndexMode = (typeof indexModes)[number]

export type IndexSetting = {
  readonly mode: IndexMode
  /** In words: an article, a decision of the municipality. */
  readonly ground: string
  /** From this day on it is off. */
  readonly endsOn: Temporal.PlainDate | null
  /** An organisation reports only when its written agreement stands in the system (Jeugdwet 7.1.3.1). */
  readonly agreementRequired: boolean
}

/** What counts until a municipality sets something. */
export const defaultSetting: IndexSetting = {
  mode: 'law',
  ground: 'Jeugdwet 7.1',
  endsOn: null,
  agreementRequired: true,
}

/** As it counts on a day: off from its last day on. */
export function settingOn(
  { mode, ground, endsOn, agreementRequired }: IndexSetting,
  today: Temporal.PlainDate,
): IndexSetting {
  const hasEnded = endsOn !== null && Temporal.PlainDate.compare(today, endsOn) >= 0
  return { mode: hasEnded ? 'off' : mode, ground, endsOn, agreementRequired }
}
