import { proposedTerms, type Terms } from '../../../../knowledge/light-help/light-help.ts'
import { format } from '../../../../platform/i18n/format.ts'

const words = ({ mostTalks, callAfterWeeks }: Terms): string =>
  `hooguit ${format.count(mostTalks, 'gesprek', 'gesprekken')}, bellen na ${format.count(callAfterWeeks, 'week', 'weken')}`

export const text = {
  title: 'Lichte hulp: hoe lang',
  intro:
    'Hoeveel gesprekken heeft een kort traject hooguit, en wanneer bel je daarna? Een andere keuze geldt voor wat daarna begint of stopt.',
  proposal: `Er is nog niets ingesteld. Ons voorstel geldt: ${words(proposedTerms)}. Een landelijke norm is niet gevonden.`,
  words,
  mostTalks: 'Gesprekken, hooguit',
  callAfterWeeks: 'Bellen na',
  weeks: 'weken',
  missing: {
    mostTalks: 'Vul een heel getal in van 1 tot 20.',
    callAfterWeeks: 'Vul een heel getal in van 1 tot 52.',
  },
}
