import type { RequestStanding } from '../../../../knowledge/referral-index/requests.ts'
import { Tag, type Tone } from '../../../../platform/html/components/tag.view.tsx'
import type { Optional } from '../../../../platform/html/html.ts'
import type { Decision } from './request.ts'
import { text } from './text.ts'

type Props = {
  readonly standing: RequestStanding
  readonly decision: Decision | null
} & Optional<{
  /** It waits for the one who reads. */
  isMine: boolean
}>

/** Where a request stands, in one word. */
export const StandingTag = ({ standing, decision, isMine }: Props) => {
  const [tone, word] = isMine ? (['warning', text.tag.waitsForYou] as const) : tagOf(standing, decision)
  return <Tag tone={tone}>{word}</Tag>
}

function tagOf(standing: RequestStanding, decision: Decision | null): readonly [Tone, string] {
  switch (standing.kind) {
    case 'decided':
      return decision?.outcome === 'granted' ? ['positive', text.tag.granted] : ['neutral', text.tag.refused]
    case 'open':
      if (standing.daysLeft < 0) return ['negative', text.tag.late]
      return standing.daysLeft <= 7 ? ['warning', text.tag.nearlyLate] : ['info', text.tag.open]
    case 'waits-for':
      return ['warning', text.tag.waitsForOther]
    case 'withdrawn':
      return ['neutral', text.tag.withdrawn]
    case 'lapsed':
      return ['neutral', text.tag.lapsed]
    case 'pointless':
      return ['neutral', text.tag.pointless]
  }
}
