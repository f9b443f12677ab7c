/** What of a child's development asks for attention, in short: for the overview of the record. Pure. */
import { itemStandings } from '../../../knowledge/development/item-standing.ts'
import type { VanWiechenItem } from '../../../knowledge/development/van-wiechen.ts'
import type { LanguageAdvice } from '../../../knowledge/growth/advice/language-advice.ts'
import { corrected } from './examination.ts'
import { languageFor } from './language/language-for.ts'
import type { Examinations } from './store.ts'

type Day = Temporal.PlainDate

export type DevelopmentSigns = {
  /** Items that did not succeed the last time. */
  readonly repeat: readonly VanWiechenItem[]
  /** Only where something is to be done. */
  readonly language: LanguageAdvice | null
}

export function developmentSigns(
  birth: Day,
  today: Day,
  { examinations, corrections }: Examinations,
): DevelopmentSigns {
  if (examinations.length === 0) return { repeat: [], language: null }
  const examined = corrected(examinations, corrections)
  const language = languageFor(birth, today, examined)
  const repeat = itemStandings(birth, today, examined).filter(({ standing }) => standing === 'repeat')
  return {
    repeat: repeat.map(({ item }) => item),
    language: language?.kind === 'refer' || language?.kind === 'watch' ? language : null,
  }
}
