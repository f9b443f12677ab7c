/** In which order the page tells, under which heading. What never happened in the period or the year before is left out. */
import type { CentreFigures } from './read-figures.ts'
import type { Subject } from './rollup/subjects.ts'

type Section = { readonly title: string; readonly parts: readonly Subject[] }

const sections: readonly Section[] = [
  { title: 'Bereik', parts: ['invitation', 'contact-moment', 'appointment', 'course-sign-up'] },
  { title: 'Wachten', parts: ['question', 'answer', 'help-start', 'request-decision', 'course-place'] },
  { title: 'Hulp en plannen', parts: ['light-help', 'referral', 'request', 'plan', 'evaluation', 'plan-end', 'goal'] },
  { title: 'Signalen en matches', parts: ['concern', 'report', 'match'] },
  { title: 'Gezondheid', parts: ['dose', 'measurement'] },
  { title: 'Tevredenheid', parts: ['satisfaction', 'question-verdict', 'course-mark'] },
]

export const shownSections = ({ about }: Pick<CentreFigures, 'about'>): readonly Section[] =>
  sections
    .map(({ title, parts }) => ({ title, parts: parts.filter(subject => hasSomething(about(subject))) }))
    .filter(({ parts }) => parts.length > 0)

const hasSomething = ({ now, before }: ReturnType<CentreFigures['about']>): boolean =>
  [now.total, before.total].some(total => total.kind === 'hidden' || total.count > 0)
