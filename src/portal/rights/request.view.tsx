import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../platform/html/components/print-button.view.tsx'
import { SummaryList } from '../../platform/html/components/summary-list.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import { isForDoctor, isOpen, type Seen, waitsForDoing } from './right-request.ts'
import { StandingTag } from './standing-tag.view.tsx'
import { text } from './text.ts'

export type Said = keyof typeof text.said
type Props = {
  readonly seen: Seen
  readonly hasAsked: boolean
  readonly mayJoin: boolean
  readonly said: Said | null
}

/** For who asked, or is asked to ask along. */
export const MyRightPage = ({ seen, hasAsked, mayJoin, said }: Props) => {
  const { request, standing } = seen
  const title = text.line(request.wanted, request.file)
  const list = { href: `/mijn/rechten?kind=${request.child}`, label: text.title }
  return (
    <Stack>
      {said && (
        <Notice tone={said === 'late' ? 'warning' : 'positive'} live>
          <p>{text.said[said]}</p>
        </Notice>
      )}
      <Breadcrumb trail={[{ href: '/mijn', label: 'Mijn CJG' }, list]} current={title} />
      <PageHeader title={title} remark={text.standing(standing)} />
      {request.decision && <DecisionCard seen={seen} />}
      {mayJoin && !hasAsked && (
        <Card id="meedoen" title={text.join.title} look="solid">
          <p>{text.join.about}</p>
          <Form action={`/mijn/rechten/verzoeken/${request.id}/meedoen`}>
            <Button>{text.join.button}</Button>
          </Form>
        </Card>
      )}
      <Facts seen={seen} />
      {hasAsked && isOpen(request) && standing.kind !== 'ended' && (
        <Card id="intrekken" title={text.withdraw.title}>
          <Form action={`/mijn/rechten/verzoeken/${request.id}/intrekking`}>
            <Button look="secondary">{text.withdraw.button}</Button>
          </Form>
        </Card>
      )}
    </Stack>
  )
}

const DecisionCard = ({ seen: { request } }: Pick<Props, 'seen'>) => {
  const { decision, fulfilment } = request
  if (!decision) return null
  return (
    <Card id="besluit" title={text.decision} actions={<PrintButton look="subtle" />}>
      <Paragraph>
        <strong>{`${text.outcome[decision.outcome]}.`}</strong>
      </Paragraph>
      <Paragraph>{decision.reason}</Paragraph>
      {fulfilment && (
        <Paragraph>{text.done(fulfilment.words, fulfilment.byName, format.moment(fulfilment.at))}</Paragraph>
      )}
      {waitsForDoing(request) && <Paragraph>{text.toDo}</Paragraph>}
      {isForDoctor(request) && decision.outcome !== 'refused' && <Paragraph>{text.onList}</Paragraph>}
      <Paragraph look="small">{text.complain}</Paragraph>
    </Card>
  )
}

const Facts = ({ seen: { request, standing } }: Pick<Props, 'seen'>) => (
  <Card id="stand" title={text.facts.title} actions={<StandingTag standing={standing} />}>
    <SummaryList
      items={[
        { label: text.facts.about, value: text.file[request.file] },
        { label: text.facts.words, value: request.words || text.facts.noWords },
        ...(request.wish === '' ? [] : [{ label: text.facts.wish, value: request.wish }]),
        { label: text.facts.on, value: format.day(request.askedOn) },
      ]}
    />
    {request.extension && <Paragraph>{text.extended(request.extension.reason)}</Paragraph>}
    {request.wanted === 'copy' && (
      <ButtonRow>
        <ButtonLink href={`/mijn/download?kind=${request.child}`} look="secondary" icon="download" small>
          {text.copyNow}
        </ButtonLink>
      </ButtonRow>
    )}
  </Card>
)
