import type { LanguageAdvice } from '../../../../knowledge/growth/advice/language-advice.ts'
import { format } from '../../../../platform/i18n/format.ts'

/** The rule, the answers it was asked of, and where it comes from. */
function because({ rule, inputs, source, code }: LanguageAdvice): string {
  const points = Object.entries(inputs.points)
    .filter(([, one]) => !Number.isNaN(one))
    .map(([item, one]) => `kenmerk ${item}: ${format.count(one, 'punt', 'punten')}`)
  const asked = points.length === 0 ? '' : ` Gekeken is naar ${format.list(points)} (+ is 2, M is 1, − is 0).`
  return `${rule}${asked} Bron: ${source}, code ${code}.`
}

export const languageText = {
  title: 'Taal',
  refer: 'Verwijs',
  why: 'Waarom dit advies',
  because,
  forParents: (words: string) => `Voor ouders: ${words}`,
  limits:
    'De aanvullende vragen bij kenmerk 41 en de spelvraag tellen hier nog niet mee: hun codes staan niet volledig in de bronnen die wij vonden. Het advies beslist niet: dat doe je zelf, met de jeugdarts.',
}
