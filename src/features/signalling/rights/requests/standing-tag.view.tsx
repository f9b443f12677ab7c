import type { RequestStanding } from '../../../../knowledge/referral-index/requests.ts'
import { Tag, type Tone } from '../../../../platform/html/components/tag.view.tsx'
import type { Optional } from '../../../../platform/html/html.ts'
import type { Decision } from './request.ts'

type Props = {
  readonly standing: RequestStanding
  readonly decision: Decision | null
} & Optional<{
  /** It waits for the one who reads. */
  isMine: boolean
}>

/** Where a request stands, in one word. */
export const StandingTag = ({ standing, decision, isMine }: Props) => {
  const [tone, word] = isMine ? (['warning', 'Wacht op jou'] as const) : tagOf(standing, decision)
  return <Tag tone={tone}>{word}</Tag>
}

function tagOf(standing: RequestStanding, decision: Decision | null): readonly [Tone, string] {
  switch (standing.kind) {
    case 'decided':
      return decision?.outcome === 'granted' ? ['positive', 'Toegewezen'] : ['neutral', 'Afgewezen']
    case 'open':
      if (standing.daysLeft < 0) return ['negative', 'Te laat']
      return standing.daysLeft <= 7 ? ['warning', 'Bijna te laat'] : ['info', 'Loopt']
    case 'waits-for':
      return ['warning', 'Wacht op de ander']
    case 'withdrawn':
      return ['neutral', 'Ingetrokken']
    case 'lapsed':
      return ['neutral', 'Vervallen']
    case 'pointless':
      return ['neutral', 'Niet meer nodig']
  }
}
