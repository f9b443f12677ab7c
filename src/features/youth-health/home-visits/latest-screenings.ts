import { wordsOf } from '../../../knowledge/screening/outcome.ts'
import type { ScreeningId, ScreeningResult } from '../../../knowledge/screening/screening.ts'
import { getScreening } from '../../../knowledge/screening/screenings.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { RecordedScreenings } from '../screening/store.ts'
import { text as screeningText } from '../screening/text.ts'

export type LatestScreening = { readonly of: string; readonly by: string; readonly words: string }

/** Of each screening the result that was recorded last, and the document it stands in. @param recorded the latest first */
export function latestScreenings(recorded: readonly RecordedScreenings[]): ReadonlyMap<ScreeningId, LatestScreening> {
  const all = recorded.flatMap(({ id, by, results }) =>
    results.map(result => [result.screening, { of: id, by, words: resultWords(result) }] as const),
  )
  // Of what stands in the map twice the last one counts.
  return new Map(all.toReversed())
}

/** 'voldoende (Uitslag rechts: voldoende, Uitslag links: voldoende)' */
export const resultWords = ({ screening, outcome, values }: ScreeningResult): string =>
  `${screeningText.outcomeOf(screening, outcome)} (${wordsOf(getScreening(screening), values, format.shortDay).join(', ')})`
