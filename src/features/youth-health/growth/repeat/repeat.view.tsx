import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { measures } from '../../record/observations.ts'
import { RecordFrame } from '../../record/record-frame.view.tsx'
import type { RecordPage } from '../../record/record-page.ts'
import { repeatText as text } from './text.ts'
import type { ToRepeat } from './to-repeat.ts'

type FormProps = { readonly page: RecordPage; readonly faults: Faults; readonly typed: Typed }

export const NoteToRepeatPage = ({ page, faults, typed }: FormProps) => {
  const growth = `/jeugd/${page.child.id}/groei`
  return (
    <>
      <ErrorSummary faults={faults} />
      <RecordFrame page={page} part="groei">
        <Card id="opnieuw" title={text.title}>
          <Reading>
            <Paragraph>{text.intro}</Paragraph>
            <Form action={`${growth}/opnieuw`}>
              <CheckboxGroup
                name="measures"
                label={text.measures}
                choices={measures.map(value => ({ value, label: text.quantity[value] }))}
                value={typed.measures}
                fault={faults.measures}
                inline
              />
              <DateField
                name="before"
                label={text.before}
                value={typed.before ?? ''}
                min={page.today.add({ days: 1 }).toString()}
                fault={faults.before}
              />
              <Reason faults={faults} typed={typed} />
              <Buttons growth={growth} label={text.save} />
            </Form>
          </Reading>
        </Card>
      </RecordFrame>
    </>
  )
}

export const TakeBackPage = ({ page, faults, typed, toRepeat }: FormProps & { readonly toRepeat: ToRepeat }) => {
  const growth = `/jeugd/${page.child.id}/groei`
  return (
    <>
      <ErrorSummary faults={faults} />
      <RecordFrame page={page} part="groei">
        <Card id="opnieuw" title={text.takeBackTitle}>
          <Reading>
            <Paragraph>
              {text.what([toRepeat], false)}. {text.why(toRepeat)}
            </Paragraph>
            <Form action={`${growth}/opnieuw/${toRepeat.id}`}>
              <Reason faults={faults} typed={typed} />
              <Buttons growth={growth} label={text.takeBack} />
            </Form>
          </Reading>
        </Card>
      </RecordFrame>
    </>
  )
}

const Reason = ({ faults, typed }: Pick<FormProps, 'faults' | 'typed'>) => (
  <TextField
    name="because"
    label={text.because}
    hint={text.becauseHint}
    value={typed.because}
    fault={faults.because}
    size="full"
  />
)

const Buttons = ({ growth, label }: { readonly growth: string; readonly label: string }) => (
  <ButtonRow>
    <Button icon="check">{label}</Button>
    <ButtonLink href={growth} look="subtle">
      {text.cancel}
    </ButtonLink>
  </ButtonRow>
)
