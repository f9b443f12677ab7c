import type { Standing } from '../../../knowledge/subsidy/standing.ts'
import { Tag, type Tone } from '../../../platform/html/components/tag.view.tsx'
import { text } from './text.ts'

const tones: Readonly<Record<Standing, Tone>> = {
  draft: 'neutral',
  submitted: 'info',
  asked: 'warning',
  decided: 'warning',
  granted: 'positive',
  refused: 'negative',
  'report-asked': 'warning',
  reported: 'info',
  'settlement-decided': 'warning',
  settled: 'positive',
  closed: 'neutral',
}

export const StandingTag = ({ of }: { readonly of: Standing }) => <Tag tone={tones[of]}>{text.standing[of]}</Tag>
