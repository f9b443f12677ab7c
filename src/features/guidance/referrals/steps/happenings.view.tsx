import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Steps } from '../../../../platform/html/components/progress-bar.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Referral } from '../referral.ts'
import type { Standing } from '../rules.ts'
import { stepText } from './text.ts'
import { happeningsOf } from './timeline.ts'

export const tones = {
  waits: 'info',
  withdrawn: 'info',
  declined: 'warning',
  accepted: 'info',
  'in-line': 'info',
  started: 'info',
  ended: 'warning',
  reported: 'positive',
} as const satisfies Record<Standing['kind'], string>

const current: Record<Standing['kind'], number | null> = {
  waits: 2,
  accepted: 3,
  'in-line': 3,
  started: 4,
  ended: 5,
  reported: 6,
  declined: null,
  withdrawn: null,
}

/** How far it is, in five steps; nothing for one that ended before it began. */
export const ReferralSteps = ({ standing }: { readonly standing: Standing }) => {
  const step = current[standing.kind]
  if (step === null) return null
  return <Steps label={stepText.stepsLabel} steps={stepText.steps.map(label => ({ label }))} current={step} />
}

export const Happenings = ({ referral }: { readonly referral: Referral }) => (
  <>
    <Paragraph look="small">{stepText.newestFirst}</Paragraph>
    <Timeline
      items={happeningsOf(referral).map(({ at, title, by, icon, words }) => ({
        when: format.moment(at),
        title,
        by,
        icon,
        body: words ? <p>{words}</p> : undefined,
      }))}
    />
  </>
)
