import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Optional } from '../../../../platform/html/html.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { FormCard } from '../form/form-card.view.tsx'
import type { Plan, SafetyAgreement } from '../plan.ts'
import { PlanFrame, Send } from '../plan-frame.view.tsx'
import { participantIn, presentIn, standingAgreements } from '../rules.ts'
import type { Story } from '../story/part.ts'
import { PartsCard, PastParts, TextCard } from '../story/parts-card.view.tsx'
import { text } from '../text.ts'
import { safetyText } from './text.ts'

export type SafetyProps = {
  readonly plan: Plan
  readonly story: Story
  /** The address of the plan in the shell of the reader. */
  readonly base: string
  readonly faults: Faults
  readonly typed: Typed
  /** Of the choice between light and full. */
  readonly formFaults: Faults
  readonly formTyped: Typed
} & Optional<{
  /** The agreement that was about to end, when that was refused. */
  ending: SafetyAgreement['id']
}>

/** The safety plan: the worries, what must always be so, what happens when it gets tense, and how it is looked at again. */
export const SafetyPage = (props: SafetyProps) => {
  const { plan, base, faults, typed, formFaults, formTyped, ending } = props
  const standing = standingAgreements(plan)
  const past = plan.safetyAgreements.filter(one => one.end !== null)
  const all = { ...formFaults, ...faults }
  return (
    <PlanFrame plan={plan} base={base} title={text.safety} intro={safetyText.intro} faults={all} tab="veiligheid">
      <PartsCard {...props} kind="safety-worry" />
      <PartsCard {...props} kind="bottom-line" />
      {standing.length === 0 && <Paragraph>{safetyText.none}</Paragraph>}
      {standing.map((one, place) => (
        <Standing {...props} agreement={one} place={place} fault={one.id === ending ? faults.reason : undefined} />
      ))}
      {mayWrite(plan) && <WriteForm plan={plan} base={base} faults={faults} typed={typed} />}
      <TextCard {...props} topic="safety-review" />
      {plan.sight.safety.level !== 'nothing' && (
        <FormCard plan={plan} base={base} faults={formFaults} typed={formTyped} />
      )}
      {past.length > 0 && <Past agreements={past} />}
      <PastParts {...props} kinds={['safety-worry', 'bottom-line']} />
    </PlanFrame>
  )
}

const mayWrite = (plan: Plan): boolean => plan.closure === null && plan.sight.safety.level === 'writes'

type StandingProps = {
  readonly plan: Plan
  readonly base: string
  readonly agreement: SafetyAgreement
  readonly place: number
  readonly fault: string | undefined
}

const Standing = ({ plan, base, agreement, place, fault }: StandingProps) => (
  <Card id={`afspraak-${place + 1}`} title={agreement.atSign}>
    <Paragraph>{agreement.agreed}</Paragraph>
    <Paragraph look="small">{remarkOf(plan, agreement)}</Paragraph>
    {mayWrite(plan) && (
      <Details summary={safetyText.end} open={fault !== undefined}>
        <Form action={`${base}/veiligheid/${agreement.id}/einde`}>
          <TextField
            id={fault === undefined ? `reason-${place + 1}` : 'reason'}
            name="reason"
            label={safetyText.endReason}
            size="full"
            fault={fault}
          />
          <Button look="secondary">{safetyText.endSave}</Button>
        </Form>
      </Details>
    )}
  </Card>
)

function remarkOf(plan: Plan, { watchedBy, writtenBy, writtenAt }: SafetyAgreement): string {
  const watcher = participantIn(plan, watchedBy)
  const written = safetyText.writtenBy(participantIn(plan, writtenBy)?.name ?? '', writtenAt)
  return watcher ? `${safetyText.watches(watcher.name)}. ${written}` : written
}

type WriteProps = Pick<SafetyProps, 'plan' | 'base' | 'faults' | 'typed'>

const WriteForm = ({ plan, base, faults, typed }: WriteProps) => (
  <Card id="nieuw" title={safetyText.write}>
    <Form action={`${base}/veiligheid`}>
      <TextField
        name="atSign"
        label={safetyText.atSign}
        hint={safetyText.atSignHint}
        size="full"
        value={typed.atSign}
        fault={faults.atSign}
      />
      <TextAreaField
        name="agreed"
        label={safetyText.agreed}
        hint={safetyText.agreedHint}
        rows={3}
        value={typed.agreed}
        fault={faults.agreed}
      />
      <SelectField
        name="watchedBy"
        label={safetyText.watchedBy}
        optional
        none={safetyText.nobody}
        choices={presentIn(plan).map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.watchedBy}
      />
      <Send label={safetyText.save} back={base} />
    </Form>
  </Card>
)

const Past = ({ agreements }: { readonly agreements: readonly SafetyAgreement[] }) => (
  <Details summary={safetyText.past}>
    <ul>
      {agreements.map(({ atSign, agreed, end }) => (
        <li>
          {`${atSign} ${agreed}`} {end && <small>{safetyText.ended(end.reason, end.at)}</small>}
        </li>
      ))}
    </ul>
  </Details>
)
