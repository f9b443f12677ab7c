/** Which figures each chapter stands on: counts of a subject, and parts of it. The names are those of the figures of the centre. */
import type { Subject } from '../../monitoring/rollup/subjects.ts'
import type { Chapter } from '../chapter.ts'

type Good = 'more' | 'less' | null

export type Measure =
  | { readonly kind: 'count'; readonly subject: Subject; readonly label: string }
  | {
      readonly kind: 'part'
      readonly subject: Subject
      readonly breakdown: string
      readonly categories: readonly string[]
      readonly label: string
      /** Which way is better; null where that is for people to say. */
      readonly good: Good
    }

const count = (subject: Subject, label: string): Measure => ({ kind: 'count', subject, label })
const part = (
  subject: Subject,
  breakdown: string,
  categories: readonly string[],
  label: string,
  good: Good = null,
): Measure => ({ kind: 'part', subject, breakdown, categories, label, good })

const withinTwoWeeks = ['same-day', '1-day', '3-days', '1-week', '2-weeks']
const withinFourWeeks = [...withinTwoWeeks, '4-weeks']

export type MeasuredChapter = Exclude<Chapter, 'youth' | 'money' | 'recommendations'>

export const measures: Readonly<Record<MeasuredChapter, readonly Measure[]>> = {
  reach: [
    count('contact', 'contacten met gezinnen en jongeren'),
    part('contact', 'channel', ['desk'], 'contacten aan de balie'),
    count('invitation', 'uitnodigingen voor een contactmoment'),
    part('invitation', 'outcome', ['helped'], 'uitnodigingen waarna het kind is gezien', 'more'),
    part('invitation', 'outcome', ['not-reached'], 'uitnodigingen waarna niemand is bereikt', 'less'),
    count('course-sign-up', 'aanmeldingen voor cursussen en bijeenkomsten'),
    part('course-mark', 'figure', ['high'], 'cijfers van 8 of hoger voor een cursus', 'more'),
  ],
  health: [
    count('contact-moment', 'contactmomenten van de jeugdgezondheidszorg'),
    count('dose', 'vaccinaties'),
    part('dose', 'place', ['here'], 'vaccinaties die het centrum zelf gaf'),
  ],
  questions: [
    count('question', 'vragen op de site'),
    part('question', 'answered', ['in-time'], 'vragen die op tijd antwoord kregen', 'more'),
    part('question-verdict', 'helped', ['yes'], 'vragers die het antwoord goed vonden', 'more'),
  ],
  signals: [
    count('concern', 'signalen over een kind of gezin'),
    part('concern', 'in-term', ['in-time', 'kept'], 'signalen die op tijd zijn opgepakt', 'more'),
    count('match', 'matches in de verwijsindex'),
    part('match', 'spoken', ['spoken'], 'matches waarna de melders elkaar spraken', 'more'),
    part('match', 'lead', ['agreed'], 'matches met afgesproken regie', 'more'),
  ],
  help: [
    count('light-help', 'afgeronde trajecten van lichte hulp'),
    count('plan', 'nieuwe gezinsplannen'),
    part('goal', 'outcome', ['reached'], 'doelen uit plannen die lukten', 'more'),
    part('plan-end', 'outcome', ['family-stopped'], 'plannen waarmee het gezin stopte', 'less'),
    part('satisfaction', 'figure', ['high'], 'cijfers van 8 of hoger van gezinnen', 'more'),
    count('referral', 'verwijzingen'),
    part('referral', 'standing', ['declined'], 'verwijzingen die niet zijn opgepakt', 'less'),
  ],
  waiting: [
    part('help-start', 'wait', withinFourWeeks, 'verwezen gezinnen bij wie de hulp binnen vier weken begon', 'more'),
    part('appointment', 'wait', withinTwoWeeks, 'afspraken binnen twee weken', 'more'),
    part(
      'request-decision',
      'wait',
      withinFourWeeks,
      'verzoeken om jeugdzorg met een besluit binnen vier weken',
      'more',
    ),
  ],
}
