import { contactMoments } from '../../../../knowledge/contact-moments/contact-moments.ts'
import { notHeldReasons } from '../../../../knowledge/contact-moments/not-held.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { RecordFrame } from '../../record/record-frame.view.tsx'
import type { RecordPage } from '../../record/record-page.ts'
import { nextAfterNotHeld } from './action-kinds.ts'
import type { MomentsOf } from './moments-of.ts'
import { text } from './text.ts'

type Props = { readonly page: RecordPage; readonly shown: MomentsOf; readonly faults: Faults; readonly typed: Typed }

export const NotHeldPage = (props: Props) => {
  const { page, shown, faults, typed } = props
  const moment = typed.moment ?? shown.next?.moment.code
  const tried = shown.attempts.filter(attempt => attempt.moment === moment).length
  return (
    <>
      <ErrorSummary faults={faults} />
      <RecordFrame page={page} part="contactmomenten">
        <Card id="niet-doorgegaan" title={text.notHeld.title}>
          <Reading>
            <Paragraph>{text.notHeld.intro}</Paragraph>
            {tried > 0 && <Notice tone="warning">{text.tried(tried)}</Notice>}
            <Form action={`/jeugd/${page.child.id}/contactmomenten/niet-doorgegaan`}>
              {typed.session && <input type="hidden" name="session" value={typed.session} />}
              <WhatHappened {...props} />
              <Next {...props} />
              <ButtonRow>
                <Button icon="check">{text.notHeld.save}</Button>
                <ButtonLink href={`/jeugd/${page.child.id}/contactmomenten`} look="subtle">
                  {text.notHeld.cancel}
                </ButtonLink>
              </ButtonRow>
            </Form>
          </Reading>
        </Card>
      </RecordFrame>
    </>
  )
}

const WhatHappened = ({ page, shown, faults, typed }: Props) => (
  <>
    <SelectField
      name="moment"
      label={text.notHeld.moment}
      choices={contactMoments.map(({ code, label }) => ({ value: code, label }))}
      value={typed.moment ?? shown.next?.moment.code}
      fault={faults.moment}
    />
    <RadioGroup
      name="reason"
      label={text.notHeld.reason}
      choices={notHeldReasons.map(value => ({ value, label: text.reason[value] }))}
      value={typed.reason}
      fault={faults.reason}
    />
    <DateField
      name="on"
      label={text.notHeld.on}
      value={typed.on ?? page.today.toString()}
      max={page.today.toString()}
      fault={faults.on}
    />
    <TextAreaField
      name="note"
      label={text.notHeld.note}
      rows={2}
      maxlength={1000}
      value={typed.note}
      fault={faults.note}
      optional
    />
  </>
)

/** Two weeks is where the field begins: nothing prescribes it. */
const usualTerm = { weeks: 2 }

const Next = ({ page, faults, typed }: Props) => (
  <FieldSet legend={text.notHeld.followUp}>
    <RadioGroup
      name="next"
      label={text.notHeld.next}
      choices={nextAfterNotHeld.map(value => ({ value, label: text.kind[value] }))}
      value={typed.next}
      fault={faults.next}
    />
    <TextField name="about" label={text.notHeld.about} value={typed.about} fault={faults.about} optional />
    <DateField
      name="dueOn"
      label={text.notHeld.dueOn}
      value={typed.dueOn ?? page.today.add(usualTerm).toString()}
      min={page.today.toString()}
      fault={faults.dueOn}
    />
  </FieldSet>
)
