import { format } from '../../../../platform/i18n/format.ts'
import { proposedReachTerms as proposed } from './reach-terms.ts'

export const text = {
  title: 'Niet bereikt: hoe lang wachten',
  back: 'Beheer',
  about: `Wanneer staat een gezin op de lijst ‘Niet bereikt’, en hoe snel doet iemand iets? Een landelijke norm is niet gevonden. Ons voorstel is ${proposed.answerWeeks} weken om op een uitnodiging te reageren, en een eerste stap binnen ${proposed.firstStepDays} dagen.`,
  notSet: 'Er is nog niets ingesteld. Het voorstel geldt.',
  set: (by: string, at: Temporal.Instant) => `Ingesteld door ${by} op ${format.moment(at)}.`,
  answerWeeks: 'Tijd om te reageren op een uitnodiging',
  weeks: 'weken',
  firstStepDays: 'Eerste stap als iemand niet kwam, binnen',
  days: 'dagen',
  reason: 'Waarom zo?',
  save: 'Bewaar',
  missing: {
    answerWeeks: 'Vul een aantal weken in van 1 tot en met 26',
    firstStepDays: 'Vul een aantal dagen in van 1 tot en met 60',
    reason: 'Schrijf op waarom je dit kiest',
  },
}
