/** Which alerts hold, today and as it was known at another moment. */
import { knownAt } from '../rules.ts'
import { type Alert, type AlertWords, severities } from './alert.ts'

/** Not ended, the most serious first. */
export const standingAlerts = (alerts: readonly Alert[]): readonly Alert[] =>
  alerts.filter(alert => alert.end === null).toSorted((one, other) => weightOf(one) - weightOf(other))

/** As they were known at a moment: one that was ended later still held. */
export const alertsKnownAt = (alerts: readonly Alert[], at: Temporal.Instant): readonly Alert[] =>
  knownAt(alerts, at).map(alert => ({
    ...alert,
    end: alert.end && knownAt([alert.end], at).length > 0 ? alert.end : null,
  }))

/** The one that stands and says the same, whatever the capitals: somebody else was first, or it was forgotten. */
export const sameStanding = (
  alerts: readonly Alert[],
  { kind, what }: Pick<AlertWords, 'kind' | 'what'>,
): Alert | undefined =>
  alerts.find(alert => alert.end === null && alert.kind === kind && plain(alert.what) === plain(what))

const plain = (words: string): string => words.trim().replace(/\s+/g, ' ').toLowerCase()

const weightOf = ({ severity }: Alert): number => severities.indexOf(severity)
