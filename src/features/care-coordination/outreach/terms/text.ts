import { type OutreachTerms, proposedTerms } from '../../../../knowledge/outreach/outreach.ts'
import { format } from '../../../../platform/i18n/format.ts'

export const text = {
  title: 'Bemoeizorg: termijnen',
  intro: 'Hoe snel een volgende poging, en hoe snel opnieuw bekijken?',
  proposal: `Er is nog niets ingesteld. Ons voorstel is ${proposedTerms.attemptDays} dagen en ${proposedTerms.reviewWeeks} weken. Landelijke termijnen zijn niet gevonden.`,
  words: ({ attemptDays, reviewWeeks }: OutreachTerms) =>
    `volgende poging binnen ${format.count(attemptDays, 'dag', 'dagen')}, opnieuw bekijken binnen ${format.count(reviewWeeks, 'week', 'weken')}`,
  attemptDays: 'Volgende poging binnen',
  reviewWeeks: 'Opnieuw bekijken binnen',
  days: 'dagen',
  weeks: 'weken',
  missing: {
    attemptDays: 'Vul een heel aantal dagen in, van 1 tot 90.',
    reviewWeeks: 'Vul een heel aantal weken in, van 1 tot 52.',
  },
}
