import { ageWords, birthWords } from '../../../../people/index.ts'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { text as growthText } from '../../growth/text.ts'
import { text as alertText } from '../alerts/text.ts'
import { RecordFrame } from '../record-frame.view.tsx'
import type { RecordPage } from '../record-page.ts'
import { Entries } from './entries.view.tsx'
import { groups } from './entry.ts'
import type { State, Timeline } from './load-timeline.ts'
import type { Asked } from './rules.ts'
import { text } from './text.ts'

type Props = {
  readonly page: RecordPage
  /** What was asked for, in order. */
  readonly timeline: Timeline
  readonly asked: Asked
}

export const TimelinePage = ({ page, timeline, asked }: Props) => {
  const { entries, state } = timeline
  return (
    <RecordFrame page={page} part="tijdlijn">
      {state && <KnownOnNotice page={page} state={state} />}
      <Columns
        side={
          <>
            {state && <StateCard page={page} state={state} />}
            <Filter page={page} asked={asked} knownOn={state?.on ?? null} />
          </>
        }
      >
        <Card id="tijdlijn" title={text.title} actions={<span class="cjg-remark">{text.count(entries.length)}</span>}>
          {entries.length === 0 ? (
            <EmptyState icon="notes" title={text.none.title}>
              {text.none.body}
            </EmptyState>
          ) : (
            <Entries entries={entries} />
          )}
          <Paragraph look="small">
            {text.privacy} <Link href={`/jeugd/${page.child.id}/bewaren`}>{text.retention}</Link>
          </Paragraph>
        </Card>
      </Columns>
    </RecordFrame>
  )
}

type StateProps = { readonly page: RecordPage; readonly state: State }

const KnownOnNotice = ({ page, state }: StateProps) => (
  <Notice tone="warning" icon="history" title={text.knownOn.title(state.on)}>
    <p>
      {text.knownOn.body} <Link href={`/jeugd/${page.child.id}/tijdlijn`}>{text.knownOn.back}</Link>
    </p>
  </Notice>
)

const StateCard = ({ page, state: { on, alerts, measured, doses } }: StateProps) => (
  <Card id="stand" title={text.knownOn.state}>
    <SummaryList
      items={[
        { label: text.knownOn.age, value: ageOrExpected(page, on) },
        {
          label: text.knownOn.alerts,
          value:
            alerts.map(({ what, severity }) => `${what} (${alertText.severity[severity]})`).join(', ') ||
            text.knownOn.noAlerts,
        },
        ...measured.map(({ measure, value }) => ({
          label: text.knownOn.last[measure],
          value: growthText.value(value, growthText.unitOf[measure]),
        })),
        { label: text.knownOn.doses, value: String(doses) },
      ]}
    />
  </Card>
)

const ageOrExpected = ({ child }: RecordPage, on: Temporal.PlainDate): string =>
  Temporal.PlainDate.compare(child.birth.on, on) > 0 ? birthWords(child.birth) : ageWords(child.birth, on)

type FilterProps = Pick<Props, 'page' | 'asked'> & { readonly knownOn: Temporal.PlainDate | null }

const Filter = ({ page, asked, knownOn }: FilterProps) => (
  <Card id="kies" title={text.filter.show}>
    <QueryForm action={`/jeugd/${page.child.id}/tijdlijn`}>
      <SelectField
        name="soort"
        label={text.filter.group}
        none={text.filter.all}
        choices={groups.map(group => ({ value: group, label: text.group[group] }))}
        value={asked.group ?? undefined}
      />
      <DateField name="van" label={text.filter.from} value={asked.from?.toString()} />
      <DateField name="tot" label={text.filter.until} value={asked.until?.toString()} />
      <DateField
        name="op"
        label={text.filter.knownOn}
        hint={text.filter.knownOnHint}
        value={knownOn?.toString()}
        max={page.today.toString()}
      />
      <Button icon="filter">{text.filter.show}</Button>
    </QueryForm>
    <Link href={`/jeugd/${page.child.id}/tijdlijn`}>{text.filter.clear}</Link>
  </Card>
)
