import type { Organisation } from '../../../../centre/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Columns, Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { dayInTheNetherlands, format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { CareArea } from '../rules.ts'
import { AreasCard } from './areas-card.view.tsx'
import { type Breaking, reviewFindings } from './glass.ts'
import { text } from './text.ts'

type Props = {
  readonly breakings: readonly Breaking[]
  readonly organisations: readonly Organisation[]
  readonly areas: readonly CareArea[]
  readonly done: string | null
  readonly faults: Faults
  readonly typed: Typed
}

const trail = [{ href: '/beheer', label: text.administration }]

export const ReviewsPage = ({ breakings, organisations, areas, done, faults, typed }: Props) => (
  <Stack>
    <ErrorSummary faults={faults} />
    {done && (
      <Notice tone="positive" live>
        <p>{done}</p>
      </Notice>
    )}
    <Breadcrumb trail={trail} current={text.title} />
    <PageHeader title={text.review.title} remark={text.review.remark} />
    <Columns side={<AreasCard organisations={organisations} areas={areas} faults={faults} typed={typed} />}>
      <Card id="lijst" title={text.review.list}>
        {breakings.length === 0 ? (
          <EmptyState icon="lock" title={text.review.none.title}>
            {text.review.none.body}
          </EmptyState>
        ) : (
          <BreakingTable breakings={breakings} />
        )}
      </Card>
    </Columns>
  </Stack>
)

/** The child by the end of its id: an administrator has no business with who it is. */
const BreakingTable = ({ breakings }: Pick<Props, 'breakings'>) => (
  <Table
    caption={text.review.list}
    columns={[
      { label: text.review.columns.who },
      { label: text.review.columns.why },
      { label: text.review.columns.about, oneLine: true },
      { label: text.review.columns.verdict },
    ]}
    rows={breakings.map(breaking => [
      <CellLines remark={format.moment(breaking.at)}>{breaking.byName}</CellLines>,
      <CellLines remark={breaking.explanation}>{text.because[breaking.because]}</CellLines>,
      `…${breaking.child.slice(-6)}`,
      <Verdict breaking={breaking} />,
    ])}
  />
)

const Verdict = ({ breaking: { id, review, byName } }: { readonly breaking: Breaking }) =>
  review === null ? (
    <Link href={`/beheer/noodtoegang/${id}`} about={byName}>
      {text.review.judge}
    </Link>
  ) : (
    <CellLines remark={`${review.byName}, ${format.shortDay(dayInTheNetherlands(review.at))}: ${review.explanation}`}>
      <Tag tone={review.finding === 'justified' ? 'positive' : 'negative'}>{text.finding[review.finding]}</Tag>
    </CellLines>
  )

type ReviewProps = { readonly breaking: Breaking; readonly faults: Faults; readonly typed: Typed }

export const ReviewPage = ({ breaking, faults, typed }: ReviewProps) => (
  <Stack>
    <ErrorSummary faults={faults} />
    <Breadcrumb trail={[...trail, { href: '/beheer/noodtoegang', label: text.title }]} current={breaking.byName} />
    <PageHeader title={text.review.formTitle(breaking.byName)} remark={text.review.at(breaking.at, breaking.until)} />
    <Reading>
      <SummaryList
        items={[
          { label: text.review.columns.why, value: text.because[breaking.because] },
          { label: text.fields.explanation, value: breaking.explanation },
        ]}
      />
      <Paragraph>
        <Link href={`/beheer/logboek?over=${breaking.child}&van=${dayInTheNetherlands(breaking.at)}`}>
          {text.review.log}
        </Link>
      </Paragraph>
      <Form action={`/beheer/noodtoegang/${breaking.id}`}>
        <RadioGroup
          name="finding"
          label={text.review.finding}
          choices={reviewFindings.map(finding => ({ value: finding, label: text.finding[finding] }))}
          value={typed.finding}
          fault={faults.finding}
          inline
        />
        <TextAreaField
          name="explanation"
          label={text.review.explanation}
          hint={text.review.explanationHint}
          rows={3}
          maxlength={500}
          value={typed.explanation}
          fault={faults.explanation}
        />
        <ButtonRow>
          <Button icon="check">{text.review.save}</Button>
          <ButtonLink href="/beheer/noodtoegang" look="subtle">
            {text.title}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Reading>
  </Stack>
)
