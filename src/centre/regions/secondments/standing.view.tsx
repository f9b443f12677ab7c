import { type SecondmentStanding, standingOn } from '../../../knowledge/regions/secondment.ts'
import { Tag, type Tone } from '../../../platform/html/components/tag.view.tsx'
import type { Secondment } from '../region.ts'
import { text } from '../text.ts'

const tones: Record<SecondmentStanding, Tone> = {
  asked: 'warning',
  lapsed: 'neutral',
  withdrawn: 'neutral',
  refused: 'negative',
  ahead: 'info',
  running: 'positive',
  over: 'neutral',
}

type Props = { readonly secondment: Secondment; readonly today: Temporal.PlainDate }

export const StandingTag = ({ secondment, today }: Props) => {
  const standing = standingOn(secondment, today)
  return <Tag tone={tones[standing]}>{text.secondments.standings[standing]}</Tag>
}
