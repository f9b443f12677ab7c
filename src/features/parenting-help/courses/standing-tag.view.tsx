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

type Props = { readonly standing: CourseStanding; readonly words?: string }

/** Whether there is a place, in a word; in Dutch unless other words are given. */
export const StandingTag = ({ standing, words = courseWords.standing(standing) }: Props) => (
  <Tag tone={tones[standing.kind]}>{words}</Tag>
)
