import type { Party } from '../../../../knowledge/consent/who-decides.ts'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { RecordFrame } from '../record-frame.view.tsx'
import type { RecordPage } from '../record-page.ts'
import { decisions } from './retention.ts'
import type { Term } from './term-of.ts'
import { text } from './text.ts'

type Props = {
  readonly page: RecordPage
  /** Null before anything was recorded. */
  readonly term: Term | null
  /** Who may ask for destruction, by age and custody. */
  readonly parties: readonly Party[]
  /** Only a youth doctor decides. */
  readonly mayDecide: boolean
  readonly justSaved: boolean
  readonly faults: Faults
  readonly typed: Typed
}

export const RetentionPage = (props: Props) => {
  const { page, term, mayDecide, justSaved, faults } = props
  return (
    <>
      <ErrorSummary faults={faults} />
      <RecordFrame page={page} part="tijdlijn">
        {justSaved && (
          <Notice tone="positive" live>
            {text.saved}
          </Notice>
        )}
        <Card id="termijn" title={text.title}>
          {term && (
            <Paragraph>
              <strong>{text.term(term.lastChangedOn, term.keptUntil)}</strong>
            </Paragraph>
          )}
          <Paragraph look="small">{text.law}</Paragraph>
        </Card>
        {mayDecide && (
          <Columns side={<LongerCard {...props} />}>
            <RequestCard {...props} />
          </Columns>
        )}
      </RecordFrame>
    </>
  )
}

const LongerCard = ({ page, faults, typed }: Props) => (
  <Card id="langer" title={text.longer.title}>
    <Paragraph look="small">{text.longer.about}</Paragraph>
    <Form action={`/jeugd/${page.child.id}/bewaren/langer`}>
      <DateField name="until" label={text.longer.until} value={typed.until} fault={faults.until} />
      <TextAreaField
        name="reason"
        label={text.longer.reason}
        rows={3}
        maxlength={1000}
        value={typed.reason}
        fault={faults.reason}
      />
      <Button look="secondary">{text.longer.save}</Button>
    </Form>
  </Card>
)

const RequestCard = ({ page, parties, faults, typed }: Props) => (
  <Card id="verzoek" title={text.request.title}>
    <Paragraph look="small">{text.request.about}</Paragraph>
    <Paragraph look="small">
      {text.request.who(format.list(parties.map(party => text.request.parties[party])))}
    </Paragraph>
    <Form action={`/jeugd/${page.child.id}/bewaren/verzoek`}>
      <DateField
        name="askedOn"
        label={text.request.askedOn}
        value={typed.askedOn}
        max={page.today.toString()}
        fault={faults.askedOn}
      />
      <TextField
        name="askedByName"
        label={text.request.askedBy}
        maxlength={200}
        value={typed.askedByName}
        fault={faults.askedByName}
      />
      <RadioGroup
        name="decision"
        label={text.request.decision}
        choices={decisions.map(decision => ({ value: decision, label: text.decision[decision] }))}
        value={typed.decision}
        fault={faults.decision}
      />
      <TextAreaField
        name="ground"
        label={text.request.ground}
        hint={text.request.groundHint}
        rows={3}
        maxlength={1000}
        value={typed.ground}
        fault={faults.ground}
      />
      <Button look="secondary">{text.request.save}</Button>
    </Form>
  </Card>
)
