import { Tag, type Tone } from '../../platform/html/components/tag.view.tsx'
import type { Standing } from './right-request.ts'
import { text } from './text.ts'

export const StandingTag = ({ standing }: { readonly standing: Standing }) => (
  <Tag tone={tones[standing.kind]}>{text.tag[standing.kind]}</Tag>
)

const tones: Readonly<Record<Standing['kind'], Tone>> = {
  answered: 'positive',
  open: 'info',
  'waits-for': 'warning',
  ended: 'neutral',
}
