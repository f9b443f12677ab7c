import type { CourseStanding } from '../../../knowledge/courses/standing.ts'
import { Tag, type Tone } from '../../../platform/html/components/tag.view.tsx'
import { courseWords } from './text.ts'

const tones: Readonly<Record<CourseStanding['kind'], Tone>> = {
  cancelled: 'negative',
  over: 'neutral',
  'walk-in': 'positive',
  'opens-later': 'info',
  closed: 'neutral',
  open: 'positive',
  full: 'warning',
}

/** Whether there is a place, in a word. */
export const StandingTag = ({ standing }: { readonly standing: CourseStanding }) => (
  <Tag tone={tones[standing.kind]}>{courseWords.standing(standing)}</Tag>
)
