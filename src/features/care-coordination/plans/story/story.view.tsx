import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import type { LetterForPlan } from '../../../guidance/index.ts'
import { PlanFrame } from '../plan-frame.view.tsx'
import { ReasonCard } from '../reason-card.view.tsx'
import { coordinatorOf, nextEvaluation, participantIn } from '../rules.ts'
import { sightText } from '../sight/text.ts'
import { text } from '../text.ts'
import { LettersCard } from './letters.view.tsx'
import { sectionOf } from './part.ts'
import { PartsCard, PastParts, type StoryProps, TextBody, TextCard, WriteLink } from './parts-card.view.tsx'
import { storyText } from './text.ts'

export type DoneWithPart = keyof typeof storyText.done

/** What the plan tells before its goals: why, what goes well, what worries, how it hangs together and how it must become. */
export const StoryPage = (
  props: StoryProps & { readonly done: DoneWithPart | null; readonly letters: readonly LetterForPlan[] },
) => {
  const { plan, base, done, letters } = props
  const isCut = Object.values(plan.sight).some(sight => sight.level === 'nothing')
  return (
    <PlanFrame plan={plan} base={base} tab="verhaal" title={storyText.title} intro={storyText.intro}>
      {done && (
        <Notice tone="positive" live>
          <p>{storyText.done[done]}</p>
        </Notice>
      )}
      {isCut && (
        <Paragraph>
          {storyText.hiddenParts} <Link href={`${base}/wie-ziet-wat`}>{sightText.title}</Link>
        </Paragraph>
      )}
      <ReasonCard plan={plan} base={base} />
      <TextCard {...props} topic="result" />
      <PartsCard {...props} kind="strength" />
      <PartsCard {...props} kind="worry" />
      <SafetyElsewhere {...props} />
      <PartsCard {...props} kind="earlier-help" />
      <LettersCard letters={letters} />
      <TextCard {...props} topic="analysis" />
      <Agreements {...props} />
      <PastParts {...props} kinds={['strength', 'worry', 'earlier-help', 'agreement']} />
    </PlanFrame>
  )
}

/** For who sees no more of safety than what is about one child, and so has no tab for it. */
const SafetyElsewhere = ({ plan, story, base }: StoryProps) =>
  plan.sight.safety.level === 'nothing' && story.parts.some(part => sectionOf[part.kind] === 'safety') ? (
    <p>
      <Link href={`${base}/veiligheid`}>{storyText.kinds['safety-worry'].title}</Link>
    </p>
  ) : null

/** Who leads, what to do when it goes wrong, when they meet again, who may know what; and whatever else they agreed. */
const Agreements = (props: StoryProps) => {
  const { plan, base } = props
  const lead = participantIn(plan, coordinatorOf(plan) ?? null)
  const next = nextEvaluation(plan)
  if (plan.sight.agreements.level === 'nothing') return <PartsCard {...props} kind="agreement" />
  return (
    <>
      <Card id="regie" title={storyText.topics.crisis.title} actions={<WriteLink {...props} topic="crisis" />}>
        <TextBody {...props} topic="crisis" />
      </Card>
      <PartsCard {...props} kind="agreement" />
      <Card id="samen" title={text.course}>
        {lead && <Paragraph>{storyText.leads(lead.name)}</Paragraph>}
        {next && plan.closure === null && <Paragraph>{storyText.nextMeeting(next.plannedOn)}</Paragraph>}
        <p>
          <Link href={`${base}/wie-ziet-wat`}>{storyText.whoSees}</Link>
        </p>
      </Card>
    </>
  )
}
