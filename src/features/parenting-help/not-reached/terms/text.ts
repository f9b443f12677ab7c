import { format } from '../../../../platform/i18n/format.ts'
import { proposedReachTerms as proposed, type ReachTerms } from './reach-terms.ts'

export const text = {
  title: 'Niet bereikt: hoe lang wachten',
  intro: 'Wanneer staat een gezin op de lijst ‘Niet bereikt’, en hoe snel doet iemand iets?',
  proposal: `Er is nog niets ingesteld. Ons voorstel is ${proposed.answerWeeks} weken om op een uitnodiging te reageren, en een eerste stap binnen ${proposed.firstStepDays} dagen. Een landelijke norm is niet gevonden.`,
  words: ({ answerWeeks, firstStepDays }: ReachTerms) =>
    `${format.count(answerWeeks, 'week', 'weken')} om te reageren, een eerste stap binnen ${format.count(firstStepDays, 'dag', 'dagen')}`,
  answerWeeks: 'Tijd om te reageren op een uitnodiging',
  weeks: 'weken',
  firstStepDays: 'Eerste stap als iemand niet kwam, binnen',
  days: 'dagen',
  missing: {
    answerWeeks: 'Vul een aantal weken in van 1 tot en met 26',
    firstStepDays: 'Vul een aantal dagen in van 1 tot en met 60',
  },
}
