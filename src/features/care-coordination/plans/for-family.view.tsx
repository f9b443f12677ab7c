import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../platform/html/components/print-button.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { familyText } from './for-family.text.ts'
import { ownersOf } from './goal-on-board.view.tsx'
import { OtherLanguages } from './language/other-languages.view.tsx'
import type { Action, Goal, Plan } from './plan.ts'
import { laneOf, latestWords, nextEvaluation, participantIn, presentIn, standingAgreements } from './rules.ts'
import { shortName, text } from './text.ts'

type Props = { readonly plan: Plan; readonly contact: { readonly name: string; readonly phone: string | null } | null }

/** The plan to give to the family: plain words, made for paper. */
export const ForFamilyPage = ({ plan, contact }: Props) => (
  <>
    <Breadcrumb
      trail={[
        { href: '/plannen', label: text.plans },
        { href: `/plannen/${plan.id}`, label: plan.family.name },
      ]}
      current={text.forFamily}
    />
    <div class="cjg-reading">
      <Heading level={1}>{familyText.title(plan.family.name)}</Heading>
      <Paragraph>{familyText.intro}</Paragraph>
      <OtherLanguages base={`/plannen/${plan.id}`} />
      <PlanOnPaper plan={plan} contact={contact} />
      <Paragraph look="small">{familyText.rights}</Paragraph>
      <ButtonRow>
        <PrintButton />
        <ButtonLink href={`/plannen/${plan.id}`} look="secondary">
          {familyText.back}
        </ButtonLink>
        <span>{familyText.print}</span>
      </ButtonRow>
    </div>
  </>
)

const PlanOnPaper = ({ plan, contact }: Props) => (
  <>
    {latestWords(plan.reason) && (
      <Card id="waarom" title={text.reason}>
        <p class="cjg-numbered__quote">„{latestWords(plan.reason)?.words}”</p>
      </Card>
    )}
    {plan.goals.map(goal => (
      <GoalOnPaper plan={plan} goal={goal} />
    ))}
    <SafetyOnPaper plan={plan} />
    <Card id="verder" title={familyText.next}>
      <SummaryList items={factsOf(plan, contact)} />
    </Card>
  </>
)

const GoalOnPaper = ({ plan, goal }: { readonly plan: Plan; readonly goal: Goal }) => (
  <Card id={`doel-${goal.number}`} title={`${goal.number}. ${goal.title}`}>
    {latestWords(goal.words) && <p class="cjg-numbered__quote">„{latestWords(goal.words)?.words}”</p>}
    <Paragraph>{familyText.goal(ownersOf(plan, goal), format.day(goal.dueOn), goal.seenBy)}</Paragraph>
    {goal.actions.length > 0 && (
      <Table
        caption={familyText.whoDoesWhat(goal.title)}
        columns={[
          { label: familyText.what },
          { label: text.who },
          { label: familyText.when, oneLine: true },
          { label: familyText.howFar, oneLine: true },
        ]}
        rows={goal.actions.map(action => actionRow(plan, action))}
      />
    )}
  </Card>
)

const actionRow = (plan: Plan, action: Action) => {
  const owner = participantIn(plan, action.owner)
  return [
    action.title,
    owner ? shortName(owner) : '',
    action.dueOn ? format.shortDay(action.dueOn) : action.rhythm,
    text.lane[laneOf(action)],
  ]
}

const SafetyOnPaper = ({ plan }: { readonly plan: Plan }) => {
  const agreements = standingAgreements(plan)
  if (agreements.length === 0) return null
  return (
    <Card id="veiligheid" title={text.safety}>
      <ul>
        {agreements.map(agreement => (
          <li>{`${agreement.atSign} ${agreement.agreed}`}</li>
        ))}
      </ul>
    </Card>
  )
}

function factsOf(plan: Plan, contact: Props['contact']) {
  const next = nextEvaluation(plan)
  const names = presentIn(plan).map(one => (one.part ? `${one.name} (${one.part})` : one.name))
  return [
    ...(contact
      ? [{ label: familyText.contact, value: contact.phone ? `${contact.name}, ${contact.phone}` : contact.name }]
      : []),
    ...(next ? [{ label: familyText.lookBack, value: format.day(next.plannedOn) }] : []),
    ...(plan.agreement ? [{ label: familyText.agreed, value: format.day(plan.agreement.on) }] : []),
    { label: text.people, value: names.join(', ') },
  ]
}
