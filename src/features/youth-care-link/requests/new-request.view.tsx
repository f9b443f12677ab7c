import {
  type Child,
  ChildHeader,
  ConsentFields,
  type Decider,
  type Guardian,
  type Household,
} from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { Recipient } from './look-up.ts'
import { newText } from './new-request.text.ts'
import { urgencies, ways } from './request.ts'
import { text } from './text.ts'

export type NewRequestProps = {
  readonly child: Child
  readonly guardians: readonly Guardian[]
  readonly households: readonly Household[]
  readonly deciders: readonly Decider[]
  readonly recipients: readonly Recipient[]
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
}

/** Whom, what, what the family knows and says. */
export const NewRequestPage = (props: NewRequestProps) => (
  <>
    <Breadcrumb trail={[{ href: '/jeugdzorg', label: text.title }]} current={text.newTitle} />
    <ErrorSummary faults={props.faults} />
    <ChildHeader {...props} />
    <div class="cjg-reading">
      <Notice tone="warning">
        <p>
          <Link href="/signalen/meldcode">{newText.reportingCode}</Link>
        </p>
      </Notice>
      {props.recipients.length === 0 ? (
        <EmptyState title={newText.noRecipients.title} icon="info">
          {newText.noRecipients.body}
        </EmptyState>
      ) : (
        <RequestForm {...props} />
      )}
    </div>
  </>
)

const RequestForm = (props: NewRequestProps) => {
  const { child, deciders, today, faults, typed } = props
  return (
    <Form action="/jeugdzorg/verzoeken">
      <input type="hidden" name="child" value={child.id} />
      <RecipientField {...props} />
      <WordFields {...props} />
      <FamilyFields {...props} />
      <Paragraph look="small">{newText.consentIntro}</Paragraph>
      <ConsentFields child={child} deciders={deciders} today={today} faults={faults} typed={typed} />
      <RadioGroup
        name="way"
        label={text.wayLabel}
        choices={ways.map(value => ({ value, label: text.way[value] }))}
        value={typed.way}
        fault={faults.way}
      />
      <ButtonRow>
        <Button icon="send">{newText.send}</Button>
        <ButtonLink href="/jeugdzorg" look="subtle">
          {newText.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

const RecipientField = ({ recipients, faults, typed }: NewRequestProps) => (
  <RadioGroup
    name="recipient"
    label={newText.recipient}
    choices={recipients.map(({ organisation, kind, mayAsk }) => ({
      value: organisation.id,
      label: `${organisation.name}: ${mayAsk ? newText.about[kind] : newText.mayNotAsk}`,
      ...(mayAsk ? {} : { disabled: true }),
    }))}
    value={typed.recipient}
    fault={faults.recipient}
  />
)

const WordFields = ({ faults, typed }: NewRequestProps) => (
  <>
    <TextAreaField
      name="question"
      label={newText.question}
      hint={newText.questionHint}
      rows={3}
      maxlength={2000}
      value={typed.question}
      fault={faults.question}
    />
    <TextAreaField
      name="seen"
      label={newText.seen}
      hint={newText.seenHint}
      rows={5}
      maxlength={4000}
      value={typed.seen}
      fault={faults.seen}
    />
    <TextAreaField
      name="tried"
      label={newText.tried}
      rows={4}
      maxlength={4000}
      value={typed.tried}
      fault={faults.tried}
    />
    <RadioGroup
      name="urgency"
      label={text.urgencyLabel}
      choices={urgencies.map(value => ({ value, label: text.urgency[value] }))}
      value={typed.urgency}
      fault={faults.urgency}
      inline
    />
  </>
)

const FamilyFields = ({ faults, typed }: NewRequestProps) => (
  <>
    <RadioGroup
      name="familyTold"
      label={newText.familyTold}
      choices={(['yes', 'not-yet'] as const).map(value => ({ value, label: newText.told[value] }))}
      value={typed.familyTold}
      fault={faults.familyTold}
    />
    <TextAreaField
      name="whyNotTold"
      label={newText.whyNotTold}
      hint={newText.whyHint}
      rows={2}
      optional
      value={typed.whyNotTold}
      fault={faults.whyNotTold}
    />
  </>
)
