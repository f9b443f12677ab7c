import type { Professional } from '../../../../centre/index.ts'
import type { Child } from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { CommentList } from '../about-plan.view.tsx'
import { type BoardNews, NewsCard } from '../changes/news.view.tsx'
import { ContinueWay } from '../continuing/continuing.view.tsx'
import { coordinationText } from '../coordination/text.ts'
import { OtherLanguages } from '../language/other-languages.view.tsx'
import { JoinNotice } from '../links/join-notice.view.tsx'
import { linksText } from '../links/text.ts'
import { LiveBar, LiveRegion } from '../live/live-bar.view.tsx'
import { FarewellCard } from '../milestones/closing/closing.view.tsx'
import type { KeptFarewell } from '../milestones/closing/store.ts'
import { evaluationText } from '../milestones/evaluation/text.ts'
import { PeopleByKind } from '../people-card.view.tsx'
import type { Action, Participant, Plan } from '../plan.ts'
import { addressOf, PlanTabs } from '../plan-tabs.view.tsx'
import { ReasonCard } from '../reason-card.view.tsx'
import { nextEvaluation, standingAgreements } from '../rules.ts'
import { type Done, text } from '../text.ts'
import { ActionForm, CommentForm } from './family-forms.view.tsx'
import { FamilyGoal, YourTurn } from './family-goal.view.tsx'
import { familyPlanText } from './text.ts'

export type FamilyPlanProps = {
  readonly plan: Plan
  readonly me: Participant
  readonly children: readonly Child[]
  readonly professionals: readonly Professional[]
  readonly contact: { readonly name: string; readonly phone: string | null } | null
  readonly today: Temporal.PlainDate
  readonly done: Done | null
  readonly moved: Action | null
  readonly news: BoardNews
  /** Of a plan that was closed. */
  readonly farewell: KeptFarewell | null
  /** An empty plan of a family that had one before. */
  readonly canContinue: boolean
  /** How many ask to take part, for who answers them. */
  readonly joinRequests: number
  readonly faults: Faults
  readonly typed: Typed
}

/** The plan as its owner reads it: first what I do, then what we want, then who takes part. */
export const FamilyPlanPage = (props: FamilyPlanProps) => {
  const { plan, done, faults } = props
  const title = familyPlanText.title(plan.family.name)
  return (
    <>
      <Breadcrumb trail={[{ href: '/mijn', label: familyPlanText.mine }]} current={title} />
      <ErrorSummary faults={faults} />
      {done && (
        <Notice tone="positive" live>
          <p>{text.done[done]}</p>
        </Notice>
      )}
      <Moved {...props} />
      <Heading level={1}>{title}</Heading>
      <PlanTabs plan={plan} base={addressOf(plan, 'family')} current="" />
      <Conclusion {...props} />
      <OtherLanguages base={`/mijn/plannen/${plan.id}`} />
      <JoinNotice base={addressOf(plan, 'family')} count={props.joinRequests} />
      <LiveBar base={addressOf(plan, 'family')} revision={props.news.revision} />
      <LiveRegion name="bord">
        <NewsCard plan={plan} base={addressOf(plan, 'family')} changes={props.news.changes} />
        {props.farewell && <FarewellCard plan={plan} kept={props.farewell} />}
        <YourTurn {...props} newParts={props.news.parts} />
        <Goals {...props} />
        <Rest {...props} />
      </LiveRegion>
    </>
  )
}

const Moved = ({ moved }: FamilyPlanProps) =>
  moved && (
    <Notice tone="positive" live>
      <p>{text.movedTo(moved.title, moved.moves.at(-1)?.lane ?? 'to-do')}</p>
    </Notice>
  )

const Conclusion = ({ plan, contact }: FamilyPlanProps) => {
  const next = nextEvaluation(plan)
  return (
    <>
      <Paragraph look="lead">{plan.closure ? familyPlanText.closed(plan.closure.on) : familyPlanText.intro}</Paragraph>
      <Paragraph>
        {next && !plan.closure ? `${familyPlanText.lookBack(next.plannedOn)} ` : ''}
        {contact && familyPlanText.contact(contact.name, contact.phone)}
      </Paragraph>
      {plan.closure && plan.sight.result.level !== 'nothing' && (
        <p>
          <Link href={`/mijn/plannen/${plan.id}/nazorg`}>{familyPlanText.aftercare}</Link>
        </p>
      )}
    </>
  )
}

const Goals = ({ plan, me, today, news, canContinue }: FamilyPlanProps) => (
  <>
    <ReasonCard plan={plan} base={addressOf(plan, 'family')} />
    <Heading level={2}>{familyPlanText.goals}</Heading>
    {plan.goals.length === 0 && <Paragraph>{familyPlanText.noGoals}</Paragraph>}
    {canContinue && <ContinueWay base={addressOf(plan, 'family')} />}
    {plan.goals.map(goal => (
      <FamilyGoal plan={plan} goal={goal} me={me} today={today} newParts={news.parts} />
    ))}
  </>
)

const Rest = (props: FamilyPlanProps) => {
  const { plan } = props
  const isOpen = plan.closure === null
  return (
    <>
      <Safety plan={plan} />
      {isOpen && plan.goals.length > 0 && plan.sight.goals.level === 'writes' && <ActionForm {...props} />}
      {plan.sight.comments.level !== 'nothing' && (
        <Card id="opmerkingen" title={text.comments}>
          <CommentList plan={plan} />
          {isOpen && plan.sight.comments.level === 'writes' && <CommentForm {...props} />}
        </Card>
      )}
      <Card id="mensen" title={familyPlanText.people}>
        <PeopleByKind {...props} />
        <p>
          <Link href={`/mijn/plannen/${plan.id}/regie`}>{coordinationText.title}</Link>
        </p>
      </Card>
      <p>
        <Link href={`/mijn/plannen/${plan.id}/evaluatie`}>{evaluationText.title}</Link>
      </p>
      <p>
        <Link href={`/mijn/plannen/${plan.id}/herkomst`}>{linksText.page}</Link>
      </p>
      <p>
        <Link href={`/mijn/plannen/${plan.id}/wijzigingen`}>{familyPlanText.changed}</Link>
      </p>
    </>
  )
}

const Safety = ({ plan }: { readonly plan: Plan }) => {
  const agreements = standingAgreements(plan)
  if (agreements.length === 0) return null
  return (
    <Notice tone="info" icon="lock" title={text.safety}>
      {agreements.map(({ atSign, agreed }) => (
        <p>{`${atSign} ${agreed}`}</p>
      ))}
    </Notice>
  )
}
