/** Which earlier reports a fresh one meets, and of what kind each match is. Decides only. */
import { signalsOf } from '../../../knowledge/referral-index/match.ts'
import { newId } from '../../../platform/new-id.ts'
import { indexed, type StoredReport, standingOn } from '../referral-index/stored-report.ts'
import type { MatchId, MatchKind, StoredMatch } from './match.ts'

export const meet = (
  fresh: StoredReport,
  candidates: readonly StoredReport[],
  today: Temporal.PlainDate,
): readonly StoredMatch[] =>
  candidates.flatMap(earlier => {
    const kind = kindOf(fresh, earlier, today)
    if (kind === null) return []
    return [
      { id: newId<MatchId>(), subject: fresh.subject, kind, foundOn: today, fresh, earlier, answers: [], lead: null },
    ]
  })

function kindOf(fresh: StoredReport, earlier: StoredReport, today: Temporal.PlainDate): MatchKind | null {
  const standing = standingOn(earlier, today).kind
  if (standing === 'gone' || (standing === 'archived' && earlier.hasSpoken)) return null
  const [signal] = signalsOf(indexed(fresh), [{ ...indexed(earlier), standing }])
  if (!signal) return null
  if (standing === 'archived') return 'archive'
  return signal.aboutDifferentYouths ? 'different-youths' : 'same-youth'
}
