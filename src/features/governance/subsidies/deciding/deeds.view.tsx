import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { euros } from '../../packages/text.ts'
import { TakeBackForm } from '../correcting/take-back.view.tsx'
import { grantOf, settledOf } from '../derive.ts'
import { type PaidInstalment, reportKinds, workPath } from '../subsidy.ts'
import { text as subsidyText } from '../text.ts'
import { text } from './text.ts'
import type { WorkProps } from './work-props.ts'

export const ReplyForm = ({
  seen,
  faults,
  typed,
  at,
  ordinal,
}: WorkProps & { readonly at: string; readonly ordinal: number }) => (
  <Form action={`${workPath(seen.application.id)}/${at}`} version={ordinal}>
    <RadioGroup
      name="reply"
      label={text.waitsForColleague}
      choices={[
        { value: 'agreed', label: text.agree },
        { value: 'returned', label: text.giveBack },
      ]}
      value={typed.reply}
      fault={faults.reply}
    />
    <TextAreaField name="why" label={text.giveBackWords} rows={2} optional value={typed.why} fault={faults.why} />
    <Button icon="check">{text.answer}</Button>
  </Form>
)

export const AskForm = ({ seen, faults, typed }: WorkProps) => (
  <Card id="vraag" title={text.ask}>
    <Form action={`${workPath(seen.application.id)}/vragen`}>
      <TextAreaField
        name="question"
        label={text.askWords}
        hint={text.askHint}
        rows={3}
        value={typed.question}
        fault={faults.question}
      />
      <Button look="secondary" icon="send">
        {text.sendQuestion}
      </Button>
    </Form>
  </Card>
)

export const Instalments = (props: WorkProps) => {
  const { seen, faults } = props
  const grant = grantOf(seen.application)
  const isSettled = settledOf(seen.application) !== null
  if (!grant) return null
  const next = grant.instalments.find(({ payment }) => payment === null)
  return (
    <Card id="delen" title={subsidyText.instalments}>
      <ol class="cjg-stack">
        {grant.instalments.map(one => (
          <li>
            <InstalmentWords of={one} />
          </li>
        ))}
      </ol>
      {next && !isSettled && (
        <Form action={`${workPath(seen.application.id)}/betaald/${next.place}`}>
          <DateField
            name="paidOn"
            label={text.pay(next.cents)}
            value={props.typed.paidOn ?? props.today.toString()}
            fault={faults.paidOn}
          />
          <Button look="secondary" icon="check">
            {text.notePaid}
          </Button>
        </Form>
      )}
      <TakeBackForm application={seen.application} faults={faults} typed={props.typed} />
    </Card>
  )
}

const InstalmentWords = ({ of: { dueOn, cents, payment } }: { readonly of: PaidInstalment }) => (
  <>
    {format.shortDay(dueOn)}: <strong>{euros(cents)}</strong>,{' '}
    {payment ? subsidyText.paidOn(payment.paidOn) : subsidyText.notPaid}
  </>
)

export const AskReportForm = ({ seen, faults, typed, today }: WorkProps) => {
  const { round } = seen
  const count = round.from.until(round.until, { largestUnit: 'months' }).months + 1
  const months = Array.from({ length: count }, (_, nth) => round.from.add({ months: nth }))
  return (
    <Card id="verantwoording" title={text.askReport}>
      <Form action={`${workPath(seen.application.id)}/verantwoording`}>
        <RadioGroup
          name="reportKind"
          label={text.reportKind}
          choices={reportKinds.map(value => ({ value, label: subsidyText.kind[value] }))}
          value={typed.reportKind ?? 'interim'}
          fault={faults.reportKind}
        />
        <SelectField
          name="until"
          label={text.until}
          choices={months.map(month => ({ value: month.toString(), label: format.month(month) }))}
          value={typed.until ?? round.until.toString()}
          fault={faults.until}
        />
        <DateField
          name="dueOn"
          label={text.dueOn}
          value={typed.dueOn ?? today.add({ weeks: 4 }).toString()}
          fault={faults.dueOn}
        />
        <Button look="secondary" icon="send">
          {text.sendAsk}
        </Button>
      </Form>
    </Card>
  )
}

/** What is left after the settlement, paid or come back. */
export const RestForm = ({ seen, faults, typed, today }: WorkProps) => {
  const settlement = settledOf(seen.application)
  if (!settlement) return null
  const balance = settlement.finalCents - settlement.paidCents
  return (
    <>
      <Paragraph>
        {balance > 0 ? subsidyText.toPay : subsidyText.toReclaim}: <strong>{euros(Math.abs(balance))}</strong>
      </Paragraph>
      <Form action={`${workPath(seen.application.id)}/afgerekend`}>
        <DateField name="paidOn" label={text.paidOn} value={typed.paidOn ?? today.toString()} fault={faults.paidOn} />
        <Button icon="check">{text.notePaid}</Button>
      </Form>
    </>
  )
}
