import { type AnswerStanding, answerStanding } from '../../../knowledge/youth-care-messages/terms.ts'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag, type Tone } from '../../../platform/html/components/tag.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Invoice } from './invoices/invoice.ts'
import type { Overview, SentMessage } from './look-up.ts'
import type { Provider } from './providers/provider.ts'
import type { OpenedRequest } from './requests/look-up.ts'
import { stateOf } from './requests/request.ts'
import { euros, extentWords, productWords, text } from './text.ts'

type Props = Overview & { readonly today: Temporal.PlainDate; readonly mayConfigure: boolean }

/** What must be answered by when, what is late on top; then what went wrong on the way. */
export const OverviewPage = (props: Props) => {
  const { waiting, invoices, today, providers, refused, unsent, mayConfigure } = props
  const due = [...waiting.map(({ request }) => request), ...invoices].map(({ answerBy }) =>
    answerStanding(answerBy, today),
  )
  return (
    <>
      <PageHeader
        title={text.title}
        remark={text.conclusion(due.length, due.filter(one => one === 'overdue').length)}
        actions={
          mayConfigure && (
            <ButtonLink href="/jeugdzorg/berichten/aanbieders" look="secondary" icon="settings">
              {text.providers}
            </ButtonLink>
          )
        }
      />
      <Stack>
        <Card id="verzoeken" title={text.waiting}>
          {waiting.length === 0 ? (
            <EmptyState title={text.waiting} icon="check">
              {text.noneWaiting}
            </EmptyState>
          ) : (
            <Requests caption={text.waiting} requests={waiting} today={today} providers={providers} />
          )}
        </Card>
        <Card id="declaraties" title={text.invoices}>
          {invoices.length === 0 ? (
            <p>{text.noInvoices}</p>
          ) : (
            <Invoices caption={text.invoices} invoices={invoices} today={today} providers={providers} />
          )}
        </Card>
        {unsent.length > 0 && <Unsent {...props} />}
        {refused.length > 0 && <Refused {...props} />}
        <Earlier {...props} />
        <Paragraph look="small">{text.realNetworks}</Paragraph>
      </Stack>
    </>
  )
}

const nameOf = (providers: readonly Provider[], agb: string): string =>
  providers.find(provider => provider.agb === agb)?.organisation.name ?? agb

const tones: Record<AnswerStanding, Tone> = { overdue: 'negative', 'last-day': 'warning', 'in-time': 'neutral' }

const Due = ({ by, today }: { readonly by: Temporal.PlainDate; readonly today: Temporal.PlainDate }) => {
  const is = answerStanding(by, today)
  return <Tag tone={tones[is]}>{text.due(is, by)}</Tag>
}

type RequestsProps = {
  readonly caption: string
  readonly requests: readonly OpenedRequest[]
  readonly today: Temporal.PlainDate
  readonly providers: readonly Provider[]
}

const Requests = ({ caption, requests, today, providers }: RequestsProps) => (
  <Table
    caption={caption}
    columns={[
      { label: text.youth },
      { label: text.answerBy, oneLine: true },
      { label: text.asks },
      { label: text.provider },
    ]}
    rows={requests.map(({ request, youth, asked }) => [
      <Link href={`/jeugdzorg/berichten/verzoeken/${request.id}`}>{youth.name ?? text.nobody}</Link>,
      request.ending ? text.state[stateOf(request)] : <WaitingCell request={request} today={today} />,
      asked.kind === 'new' ? (
        <CellLines remark={extentWords(asked.granted)}>{productWords(asked.granted)}</CellLines>
      ) : (
        text.kind('JW317')
      ),
      nameOf(providers, request.provider),
    ])}
  />
)

const WaitingCell = ({
  request,
  today,
}: {
  readonly request: OpenedRequest['request']
  readonly today: Temporal.PlainDate
}) => (
  <CellLines remark={text.state[stateOf(request)]}>
    <Due by={request.answerBy} today={today} />
  </CellLines>
)

type InvoicesProps = {
  readonly caption: string
  readonly invoices: readonly Invoice[]
  readonly today: Temporal.PlainDate
  readonly providers: readonly Provider[]
}

const Invoices = ({ caption, invoices, today, providers }: InvoicesProps) => (
  <Table
    caption={caption}
    columns={[
      { label: text.message },
      { label: text.answerBy, oneLine: true },
      { label: text.amount, numeric: true },
      { label: text.provider },
    ]}
    rows={invoices.map(({ id, number, from, answerBy, answer, cents, provider }) => [
      <Link
        href={`/jeugdzorg/berichten/declaraties/${id}`}
      >{`${number}, ${format.shortDay(from).replace(/^\d+ /, '')}`}</Link>,
      answer ? format.moment(answer.at) : <Due by={answerBy} today={today} />,
      euros(answer?.grantedCents ?? cents),
      nameOf(providers, provider),
    ])}
  />
)

const Unsent = ({ unsent, providers }: Props) => (
  <Card id="onderweg" title={text.unsent}>
    <Paragraph>{text.unsentBody}</Paragraph>
    <Table
      caption={text.unsent}
      columns={[{ label: text.message }, { label: text.because, sentences: true }, { label: text.provider }]}
      rows={unsent.map(sent => [
        <Link href={`/jeugdzorg/berichten/bericht/${sent.message.id}`}>{text.kind(sent.message.code)}</Link>,
        whyNot(sent, providers),
        nameOf(providers, sent.message.provider),
      ])}
    />
  </Card>
)

function whyNot({ message, tries }: SentMessage, providers: readonly Provider[]): string {
  if (!providers.find(({ agb }) => agb === message.provider)?.address) return text.noAddress
  const last = tries.at(-1)
  return last ? `${last.told}, ${format.moment(last.at)}` : text.notTried
}

const Refused = ({ refused, providers }: Props) => (
  <Card id="geweigerd" title={text.refused}>
    <Paragraph>{text.refusedBody}</Paragraph>
    <Table
      caption={text.refused}
      columns={[{ label: text.message }, { label: text.told, sentences: true }, { label: text.provider }]}
      rows={refused.map(one => [
        <CellLines remark={format.moment(one.at)}>{`${text.kind(one.kind)} ${one.identification}`}</CellLines>,
        <Told told={one.told} />,
        nameOf(providers, one.provider),
      ])}
    />
  </Card>
)

export const Told = ({ told }: { readonly told: readonly string[] }) =>
  told.length === 1 ? (
    <span>{told[0] ?? ''}</span>
  ) : (
    <ul>
      {told.map(words => (
        <li>{words}</li>
      ))}
    </ul>
  )

const Earlier = (props: Props) => {
  const { ended, answered, latest, today, providers } = props
  return (
    <>
      {ended.length > 0 && (
        <Details summary={text.ended}>
          <Requests caption={text.ended} requests={ended} today={today} providers={providers} />
        </Details>
      )}
      {answered.length > 0 && (
        <Details summary={text.answered}>
          <Invoices caption={text.answered} invoices={answered} today={today} providers={providers} />
        </Details>
      )}
      {latest.length > 0 && (
        <Details summary={text.latest}>
          <Table
            caption={text.latest}
            columns={[{ label: text.message }, { label: text.at, oneLine: true }, { label: text.provider }]}
            rows={latest.map(message => [
              <Link href={`/jeugdzorg/berichten/bericht/${message.id}`}>{text.kind(message.code)}</Link>,
              format.moment(message.at),
              `${text.direction[message.direction]} ${nameOf(providers, message.provider)}`,
            ])}
          />
        </Details>
      )}
    </>
  )
}
