import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import type { Action, Plan } from '../plan.ts'
import { laneOf } from '../rules.ts'
import { text } from '../text.ts'

type Props = { readonly plan: Plan; readonly action: Action; readonly back: string }

/** Two moved the same action: tells where it is now. */
export const OvertakenMovePage = ({ plan, action, back }: Props) => (
  <div class="cjg-reading">
    <Heading level={1}>{text.titleOf(plan.family.name)}</Heading>
    <Notice tone="warning" live>
      <Paragraph>{text.overtakenMove(action.title, laneOf(action))}</Paragraph>
    </Notice>
    <ButtonRow>
      <ButtonLink href={back}>{text.closedMeanwhile.back}</ButtonLink>
    </ButtonRow>
  </div>
)
