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

export type ShownSection = Section & {
  /** Of which nothing can be told yet: too few, or not counted. */
  readonly untold: readonly Subject[]
}

export const shownSections = ({ about }: Pick<CentreFigures, 'about'>): readonly ShownSection[] =>
  sections
    .map(({ title, parts }) => ({
      title,
      parts: parts.filter(subject => hasSomething(about(subject))),
      untold: parts.filter(subject => about(subject).now.total.kind === 'hidden'),
    }))
    .filter(({ parts, untold }) => parts.length + untold.length > 0)

const hasSomething = ({ now, before }: ReturnType<CentreFigures['about']>): boolean =>
  now.total.kind !== 'hidden' && (now.total.count > 0 || (before.total.kind !== 'hidden' && before.total.count > 0))
