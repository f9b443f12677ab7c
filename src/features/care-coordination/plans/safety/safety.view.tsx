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
import type { Plan, SafetyAgreement } from '../plan.ts'
import { PlanFrame, Send } from '../plan-frame.view.tsx'
import { participantIn, presentIn, standingAgreements } from '../rules.ts'
import { text } from '../text.ts'
import { safetyText } from './text.ts'

type Props = { readonly plan: Plan; readonly faults: Faults; readonly typed: Typed } & Optional<{
  /** The agreement that was about to end, when that was refused. */
  ending: SafetyAgreement['id']
}>

export const SafetyPage = ({ plan, faults, typed, ending }: Props) => {
  const standing = standingAgreements(plan)
  const past = plan.safetyAgreements.filter(one => one.end !== null)
  return (
    <PlanFrame plan={plan} title={text.safety} intro={safetyText.intro} faults={faults} tab="veiligheid">
      {standing.length === 0 && <Paragraph>{safetyText.none}</Paragraph>}
      {standing.map((one, place) => (
        <Standing plan={plan} agreement={one} place={place} fault={one.id === ending ? faults.reason : undefined} />
      ))}
      {plan.closure === null && <WriteForm plan={plan} faults={faults} typed={typed} />}
      {past.length > 0 && <Past agreements={past} />}
    </PlanFrame>
  )
}

type StandingProps = {
  readonly plan: Plan
  readonly agreement: SafetyAgreement
  readonly place: number
  readonly fault: string | undefined
}

const Standing = ({ plan, agreement, place, fault }: StandingProps) => (
  <Card id={`afspraak-${place + 1}`} title={agreement.atSign}>
    <Paragraph>{agreement.agreed}</Paragraph>
    <Paragraph look="small">{remarkOf(plan, agreement)}</Paragraph>
    {plan.closure === null && (
      <Details summary={safetyText.end} open={fault !== undefined}>
        <Form action={`/plannen/${plan.id}/veiligheid/${agreement.id}/einde`}>
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

const WriteForm = ({ plan, faults, typed }: Props) => (
  <Card id="nieuw" title={safetyText.write}>
    <Form action={`/plannen/${plan.id}/veiligheid`}>
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
      <Send label={safetyText.save} back={`/plannen/${plan.id}`} />
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
