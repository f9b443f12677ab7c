import { numbered, type Rung, type ToldParty } from '../../../../knowledge/referral-index/ladder.ts'
import type { IconName } from '../../../../platform/html/components/icons.ts'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import { text } from './text.ts'

const icons: Readonly<Record<ToldParty, IconName>> = {
  'both-reporters': 'phone',
  coordinator: 'user',
  'agreement-keeper': 'flag',
  'organisation-head': 'building',
}

/** The ladder in sentences, lowest rung first. */
export const Rungs = ({ rungs }: { readonly rungs: readonly Rung[] }) => (
  <Timeline
    items={numbered(rungs).map(rung => ({
      when: text.rung.when(rung),
      title: text.rung.what(rung),
      icon: icons[rung.tells],
    }))}
  />
)
