import { signalAreas } from '../../../knowledge/signals/signal-areas.ts'
import { DraftNotice, DraftStatus, KeepDraftButton } from '../../../platform/drafts/draft.view.tsx'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Columns, Grid } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Optional } from '../../../platform/html/html.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { type Concern, recipients, talks, urgencies } from './concern.ts'
import { ConcernFacts } from './concern-facts.view.tsx'
import { DangerNotice } from './danger-notice.view.tsx'
import { text } from './text.ts'
import { YouthFields } from './youth-fields.view.tsx'

type Asked = { readonly faults: Faults; readonly typed: Typed }
type Props = Asked & {
  readonly title: string
  /** 'Sem de Vries · 9 maanden'; null when the form must ask who it is about. */
  readonly about: string | null
  readonly childId: string | null
  readonly action: string
  readonly back: string
  /** The sender can look children up and may keep a concern; a partner sends it, and is offered no search. */
  readonly mayFind: boolean
  /** May walk the steps of the reporting code. */
  readonly mayUseCode: boolean
  /** Whom an edit or a new concern goes to: asked of who may choose, when it is new. */
  readonly asksRecipient: boolean
  readonly isUnbornLikely: boolean
  /** When the draft on the page was kept; null when there is none. */
  readonly draftAt: Temporal.Instant | null
} & Optional<{
    version: number
    /** What another window saved in the meantime. */
    newer: Concern
  }>

export const ConcernFormPage = (props: Props) => {
  const { title, about, childId, action, back, version, newer, faults, typed, draftAt } = props
  const known = childId === null ? null : <input type="hidden" name="child" value={childId} />
  return (
    <>
      <ErrorSummary faults={faults} />
      {newer && (
        <Notice tone="warning" title={text.stale.title} live>
          {text.stale.body}
        </Notice>
      )}
      <Breadcrumb trail={trail} current={title} />
      <PageHeader title={title} remark={about} />
      <DangerNotice mayUseCode={props.mayUseCode} />
      {draftAt && (
        <DraftNotice says={text.draftBack(draftAt)} throwAway={`${action}/concept/weg`}>
          {known}
        </DraftNotice>
      )}
      <Columns side={<Side newer={newer} mayFind={props.mayFind} />}>
        <Card id="zorg" title={text.formTitle}>
          <Form action={action} version={version} draft={`${action}/concept`}>
            {known ?? <YouthFields {...props} />}
            <SeenFields faults={faults} typed={typed} />
            <BalanceFields faults={faults} typed={typed} />
            <FamilyFields faults={faults} typed={typed} />
            {props.asksRecipient && <RecipientField faults={faults} typed={typed} />}
            <Save action={action} back={back} sends={!props.mayFind} />
          </Form>
        </Card>
      </Columns>
    </>
  )
}

const trail = [{ href: '/signalen', label: text.signals }]

const Save = ({ action, back, sends }: Pick<Props, 'action' | 'back'> & { readonly sends: boolean }) => (
  <>
    <ButtonRow>
      <Button icon={sends ? 'send' : 'check'}>{sends ? text.send : text.save}</Button>
      <KeepDraftButton at={`${action}/concept`} />
      <ButtonLink href={back} look="subtle">
        {text.cancel}
      </ButtonLink>
    </ButtonRow>
    <DraftStatus />
  </>
)

const Side = ({ newer, mayFind }: Pick<Props, 'newer' | 'mayFind'>) => {
  const after = mayFind ? text.after : text.afterSending
  return (
    <>
      {newer && (
        <Card id="nieuwer" title={text.stale.newer}>
          <ConcernFacts concern={newer} />
        </Card>
      )}
      <Card id="daarna" title={after.title}>
        {after.lines.map(line => (
          <Paragraph>{line}</Paragraph>
        ))}
      </Card>
    </>
  )
}

const RecipientField = ({ faults, typed }: Asked) => (
  <RadioGroup
    name="recipient"
    label={text.recipientLabel}
    choices={recipients.map(value => ({ value, ...text.recipient[value] }))}
    value={typed.recipient}
    fault={faults.recipient}
  />
)

const SeenFields = ({ faults, typed }: Asked) => (
  <>
    <TextAreaField name="seen" label={text.seenLabel} hint={text.seenHint} value={typed.seen} fault={faults.seen} />
    <TextAreaField
      name="interpretation"
      label={text.interpretationLabel}
      hint={text.interpretationHint}
      rows={3}
      optional
      value={typed.interpretation}
      fault={faults.interpretation}
    />
    <TextField
      name="since"
      label={text.sinceLabel}
      hint={text.sinceHint}
      value={typed.since ?? ''}
      fault={faults.since}
    />
    <CheckboxGroup
      name="areas"
      label={text.areasLabel}
      choices={signalAreas.map(area => ({ value: area, label: text.area[area] }))}
      value={typed.areas ?? ''}
      fault={faults.areas}
    />
  </>
)

const BalanceFields = ({ faults, typed }: Asked) => (
  <FieldSet legend={text.balance}>
    <Grid>
      <TextAreaField
        name="strengths"
        label={text.strengthsLabel}
        hint={text.strengthsHint}
        rows={4}
        optional
        value={typed.strengths}
        fault={faults.strengths}
      />
      <TextAreaField
        name="risks"
        label={text.risksLabel}
        hint={text.risksHint}
        rows={4}
        optional
        value={typed.risks}
        fault={faults.risks}
      />
    </Grid>
  </FieldSet>
)

const FamilyFields = ({ faults, typed }: Asked) => (
  <>
    <RadioGroup
      name="urgency"
      label={text.urgencyLabel}
      choices={urgencies.map(urgency => ({ value: urgency, label: text.urgency[urgency] }))}
      value={typed.urgency}
      fault={faults.urgency}
    />
    <RadioGroup
      name="talkedWith"
      label={text.talkedLabel}
      choices={talks.map(talk => ({ value: talk, label: text.talk[talk] }))}
      value={typed.talkedWith}
      fault={faults.talkedWith}
    />
    <TextAreaField
      name="whyNotTalked"
      label={text.whyNotTalkedLabel}
      hint={text.whyNotTalkedHint}
      rows={2}
      optional
      value={typed.whyNotTalked}
      fault={faults.whyNotTalked}
    />
    <TextAreaField name="nextStep" label={text.nextStepLabel} rows={2} value={typed.nextStep} fault={faults.nextStep} />
  </>
)
