import { answerStanding } from '../../../../knowledge/youth-care-messages/terms.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { euros, periodWords, productWords, returnWords, text, unitWords } from '../text.ts'
import { fieldOf, usualDecision } from './answer.form.ts'
import type { OpenedInvoice, OpenedLine } from './answer-invoice.ts'
import { signedCents } from './invoice.ts'
import { invoiceText } from './text.ts'

type Props = OpenedInvoice & {
  readonly today: Temporal.PlainDate
  readonly providerName: string
  readonly overtaken?: string
}

/** An invoice line by line: what fits, what does not, and the decision about each. */
export const InvoicePage = (props: Props) => {
  const { invoice, lines, providerName, overtaken, today } = props
  const title = invoiceText.title(invoice.number)
  return (
    <>
      <Breadcrumb trail={[{ href: '/jeugdzorg/berichten', label: text.title }]} current={title} />
      {overtaken && (
        <Notice tone="warning" live>
          <p>{overtaken}</p>
        </Notice>
      )}
      <PageHeader title={title} remark={`${providerName}, ${periodWords(invoice.from, invoice.until)}`} />
      <Conclusion {...props} />
      <Stack>
        <Card id="feiten" title={invoiceText.message}>
          <SummaryList
            look="facts"
            items={[
              { label: invoiceText.amount, value: euros(invoice.cents) },
              { label: invoiceText.received, value: format.day(invoice.receivedOn) },
              { label: invoiceText.due, value: text.due(answerStanding(invoice.answerBy, today), invoice.answerBy) },
              { label: invoiceText.message, value: <Message id={invoice.message} words={invoiceText.read} /> },
              ...(invoice.answer
                ? [
                    {
                      label: invoiceText.answer,
                      value: <Message id={invoice.answer.message} words={invoiceText.read} />,
                    },
                  ]
                : []),
            ]}
          />
        </Card>
        {invoice.answer ? <Lines lines={lines} isAnswered /> : <AnswerForm {...props} lines={lines} />}
      </Stack>
    </>
  )
}

const Message = ({ id, words }: { readonly id: string; readonly words: string }) => (
  <Link href={`/jeugdzorg/berichten/bericht/${id}`}>{words}</Link>
)

const Conclusion = ({ invoice, lines }: Props) => {
  const faults = lines.filter(({ found }) => found.length > 0).length
  const { conclusion } = invoiceText
  const words = invoice.answer
    ? conclusion.answered(euros(invoice.answer.grantedCents), euros(invoice.cents))
    : faults === 0
      ? conclusion.clean(euros(invoice.cents))
      : conclusion.faults(faults, lines.length)
  return (
    <Notice tone={invoice.answer ? 'positive' : faults === 0 ? 'info' : 'warning'}>
      <p>{words}</p>
    </Notice>
  )
}

const AnswerForm = ({ invoice, lines }: Props) => (
  <Form action={`/jeugdzorg/berichten/declaraties/${invoice.id}/antwoord`}>
    <Lines lines={lines} isAnswered={false} />
    <Paragraph>{invoiceText.intro}</Paragraph>
    <Button icon="send">{invoiceText.send}</Button>
  </Form>
)

const Lines = ({ lines, isAnswered }: { readonly lines: readonly OpenedLine[]; readonly isAnswered: boolean }) => (
  <Stack>
    {lines.map(line => (
      <Card id={`regel-${line.place}`} title={`${line.reference}: ${line.child?.name ?? text.nobody}`}>
        <SummaryList
          items={[
            { label: invoiceText.delivered, value: deliveredWords(line) },
            {
              label: invoiceText.period,
              value: `${periodWords(line.from, line.until)}, ${invoiceText.allocation(line.allocation)}`,
            },
            { label: invoiceText.amount, value: amountWords(line) },
            { label: invoiceText.found, value: foundWords(line, isAnswered) },
          ]}
        />
        {isAnswered ? <Decided line={line} /> : <DecisionField line={line} />}
      </Card>
    ))}
  </Stack>
)

const deliveredWords = (line: OpenedLine): string =>
  `${line.unit === '83' ? euros(line.volume) : `${format.number(line.volume)} ${unitWords(line.unit)}`}: ${productWords(line)}`

const amountWords = (line: OpenedLine): string =>
  `${euros(signedCents(line))}${line.tariff === null ? '' : ` (${euros(line.tariff)} per ${unitWords(line.unit)})`}`

const foundWords = ({ found, refused }: OpenedLine, isAnswered: boolean): string => {
  const codes = isAnswered ? refused : found
  return codes.length === 0 ? invoiceText.nothingFound : codes.map(returnWords).join(' ')
}

const Decided = ({ line }: { readonly line: OpenedLine }) =>
  line.refused.length === 0 ? (
    <Tag tone="positive">{invoiceText.granted}</Tag>
  ) : (
    <Tag tone="negative">{text.state.rejected}</Tag>
  )

const DecisionField = ({ line }: { readonly line: OpenedLine }) => (
  <SelectField
    name={fieldOf(line)}
    label={invoiceText.decisionOf(line.reference)}
    choices={[
      { value: 'grant', label: invoiceText.grant },
      ...(line.found.length > 0 ? [{ value: 'found', label: invoiceText.refuseFound }] : []),
      { value: 'tariff', label: invoiceText.refuseTariff },
    ]}
    value={usualDecision(line)}
  />
)
