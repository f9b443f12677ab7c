import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { relativeText } from '../text.ts'
import { answers } from './telling.form.ts'
import type { StoredTelling, TellingDuty } from './telling.ts'
import { standingWords } from './telling-card.view.tsx'
import { text } from './text.ts'

const words = text.page

type Props = {
  readonly report: string
  readonly duty: TellingDuty
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
  /** What was noted meanwhile, in another window. */
  readonly newer: StoredTelling | null
  readonly isSaved: boolean
}

export const TellingPage = (props: Props) => (
  <>
    <ErrorSummary faults={props.faults} />
    {props.isSaved && (
      <Notice tone="positive" live>
        {words.saved}
      </Notice>
    )}
    {props.newer && (
      <Notice tone="warning" title={words.staleTitle} live>
        {words.stale(standingWords(props.duty))}
      </Notice>
    )}
    <PageHeader
      title={words.title(props.duty.name)}
      remark={`${relativeText[props.duty.relative]} · ${standingWords(props.duty)}`}
    />
    <Columns side={<AddressCard report={props.report} duty={props.duty} />}>
      <Card id="vastleggen" title={words.button}>
        <TellingForm {...props} />
      </Card>
      <ButtonRow>
        <ButtonLink href={`/signalen/meldingen/${props.report}`} look="secondary">
          {words.back}
        </ButtonLink>
      </ButtonRow>
    </Columns>
  </>
)

const TellingForm = ({ report, duty, today, faults, typed }: Props) => (
  <Form action={`/signalen/meldingen/${report}/vertellen/${duty.person}`} version={duty.last?.id ?? ''}>
    <TellingFields answers={answers} hints={words.hints} today={today} faults={faults} typed={typed} />
    <Button>{words.button}</Button>
  </Form>
)

type Answer = (typeof answers)[number]
type FieldsProps = Pick<Props, 'today' | 'faults' | 'typed'> & {
  readonly answers: readonly Answer[]
  readonly hints: Readonly<Partial<Record<Answer, string>>>
}

export const TellingFields = ({ answers: offered, hints, today, faults, typed }: FieldsProps) => (
  <>
    <RadioGroup
      name="answer"
      label={words.answer}
      choices={offered.map(value => ({ value, label: words.answers[value], hint: hints[value] }))}
      value={typed.answer}
      fault={faults.answer}
    />
    <DateField
      name="on"
      label={words.on}
      hint={words.onHint}
      optional
      value={typed.on ?? today.toString()}
      max={today.toString()}
      fault={faults.on}
    />
    <TextAreaField
      name="reason"
      label={words.reason}
      hint={words.reasonHint}
      rows={3}
      maxlength={1000}
      optional
      value={typed.reason}
      fault={faults.reason}
    />
    <DateField
      name="reviewOn"
      label={words.reviewOn}
      hint={words.reviewHint}
      optional
      value={typed.reviewOn}
      fault={faults.reviewOn}
    />
  </>
)

const AddressCard = ({ report, duty }: Pick<Props, 'report' | 'duty'>) => (
  <Card id="adres" title={text.address.title}>
    <Paragraph>{duty.isAddressKept ? text.address.isKept : text.address.isNotKept}</Paragraph>
    <Paragraph look="small">{words.safety}</Paragraph>
    <Form action={`/signalen/meldingen/${report}/adres/${duty.person}`}>
      <Button look="secondary" icon="lock" name="kept" value={duty.isAddressKept ? 'nee' : 'ja'}>
        {duty.isAddressKept ? text.address.release : text.address.keep}
      </Button>
    </Form>
  </Card>
)
