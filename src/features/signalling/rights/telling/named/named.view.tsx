import { Breadcrumb } from '../../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../../platform/html/components/card.view.tsx'
import { Reading } from '../../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../../platform/html/components/table.view.tsx'
import type { Faults, Typed } from '../../../../../platform/web/form.ts'
import { TellingFields } from '../telling.view.tsx'
import { StandingTag } from '../telling-card.view.tsx'
import { text as words } from '../text.ts'
import type { NamedDuty } from './named-telling.ts'
import { text } from './text.ts'

/** On the page of one's own report about a youth who is known by name only. */
export const NamedTellingCard = ({
  report,
  duties,
}: {
  readonly report: string
  readonly duties: readonly NamedDuty[]
}) => (
  <Card id="vertellen" title={words.card.title}>
    <Paragraph>{conclusionOf(duties)}</Paragraph>
    {duties.length > 0 && (
      <Table
        caption={words.card.caption}
        columns={[
          { label: words.card.column.who },
          { label: words.card.column.standing, sentences: true },
          { label: words.card.column.actions },
        ]}
        rows={duties.map(duty => [
          text.who[duty.relative],
          <CellLines remark={standingWords(duty)}>
            <StandingTag duty={duty.duty} />
          </CellLines>,
          <Link href={`/signalen/meldingen/${report}/verteld/${duty.relative}`} about={text.who[duty.relative]}>
            {words.card.note}
          </Link>,
        ])}
      />
    )}
  </Card>
)

function conclusionOf(duties: readonly NamedDuty[]): string {
  if (duties.length === 0) return text.unknownAge
  return duties.every(({ duty }) => duty.kind === 'told') ? words.card.done : text.why
}

function standingWords({ duty }: NamedDuty): string {
  switch (duty.kind) {
    case 'told':
      return text.standing.told(duty.on)
    case 'to-tell':
      return duty.isDue ? text.standing.late(duty.by) : text.standing['to-tell'](duty.by)
    case 'put-off':
      return text.standing[duty.because](duty.reviewOn)
  }
}

type Props = {
  readonly report: string
  readonly duty: NamedDuty
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
  readonly isSaved: boolean
  /** Something else was noted meanwhile, in another window. */
  readonly isStale: boolean
}

export const NamedTellingPage = ({ report, duty, today, faults, typed, isSaved, isStale }: Props) => (
  <>
    <ErrorSummary faults={faults} />
    {isSaved && (
      <Notice tone="positive" live>
        {words.page.saved}
      </Notice>
    )}
    {isStale && (
      <Notice tone="warning" title={words.page.staleTitle} live>
        {words.page.stale(standingWords(duty))}
      </Notice>
    )}
    <Breadcrumb
      trail={[{ href: `/signalen/meldingen/${report}`, label: words.page.back }]}
      current={text.who[duty.relative]}
    />
    <PageHeader title={text.title(text.who[duty.relative])} remark={standingWords(duty)} />
    <Reading>
      <Form action={`/signalen/meldingen/${report}/verteld/${duty.relative}`} version={duty.last?.id ?? ''}>
        <TellingFields
          answers={['conversation', 'letter', 'not-yet', 'endangers']}
          hints={{ endangers: text.endangersHint }}
          today={today}
          faults={faults}
          typed={typed}
        />
        <Button>{words.page.button}</Button>
      </Form>
    </Reading>
  </>
)
