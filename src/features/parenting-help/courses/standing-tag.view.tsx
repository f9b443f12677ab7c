import type { CourseStanding } from '../../../knowledge/courses/standing.ts'
import { Tag, type Tone } from '../../../platform/html/components/tag.view.tsx'
import type { Language } from '../../../platform/i18n/languages.ts'
import { factsIn } from './facts-in.ts'

const tones: Readonly<Record<CourseStanding['kind'], Tone>> = {
  cancelled: 'negative',
  over: 'neutral',
  'walk-in': 'positive',
  'opens-later': 'info',
  closed: 'neutral',
  open: 'positive',
  full: 'warning',
}

type Props = { readonly standing: CourseStanding; readonly language?: Language }

/** Whether there is a place, in a word. */
export const StandingTag = ({ standing, language = 'nl' }: Props) => (
  <Tag tone={tones[standing.kind]}>{factsIn(language).standing(standing)}</Tag>
)
