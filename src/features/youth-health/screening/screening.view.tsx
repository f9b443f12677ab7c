import { prickTiming } from '../../../knowledge/screening/heel-prick.ts'
import { wordsOf } from '../../../knowledge/screening/outcome.ts'
import { type Outcome, type ScreeningResult, seenOf } from '../../../knowledge/screening/screening.ts'
import { getScreening } from '../../../knowledge/screening/screenings.ts'
import { type DueScreening, openNow } from '../../../knowledge/screening/screenings-due.ts'
import { ageWords, type Child } from '../../../people/index.ts'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag, type Tone } from '../../../platform/html/components/tag.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { RecordFrame } from '../record/record-frame.view.tsx'
import type { RecordPage } from '../record/record-page.ts'
import { isOpen } from './finding.ts'
import { ClosedFindings, OpenFindings } from './findings.view.tsx'
import { isAgainstAgreement, type Screenings } from './screenings.ts'
import { text } from './text.ts'

type Props = {
  readonly page: RecordPage
  readonly screenings: Screenings
  /** What the reader's own action led to, if any. */
  readonly told: keyof typeof text.told | null
  /** The finding whose form was not right, with what was typed. */
  readonly stepForm: Parameters<typeof OpenFindings>[0]['stepForm']
}

/** What stands open, what is due now, what was done, what was missed. */
export const ScreeningPage = ({ page, screenings, told, stepForm }: Props) => {
  const { child } = page
  const open = screenings.findings.filter(isOpen)
  return (
    <RecordFrame
      page={page}
      part="screening"
      actions={<NewScreening child={child} look={open.length > 0 ? 'secondary' : 'primary'} />}
    >
      <Stack>
        {told && (
          <Notice tone="positive" live>
            <p>{text.told[told]}</p>
          </Notice>
        )}
        <Conclusion page={page} screenings={screenings} />
        {open.length > 0 && <OpenFindings page={page} findings={open} stepForm={stepForm} />}
        {child.birth.kind === 'born' && <DueCard page={page} due={screenings.due} />}
        <DoneCard page={page} screenings={screenings} />
        <ClosedFindings findings={screenings.findings.filter(finding => !isOpen(finding))} />
        <AllCard due={screenings.due} />
      </Stack>
    </RecordFrame>
  )
}

type NewProps = { readonly child: Child; readonly look: 'primary' | 'secondary' }

const NewScreening = ({ child, look }: NewProps) =>
  child.birth.kind === 'expected' ? null : (
    <ButtonLink href={`/jeugd/${child.id}/screening/nieuw`} icon="add" look={look}>
      {text.record}
    </ButtonLink>
  )

const Conclusion = ({ page, screenings }: Pick<Props, 'page' | 'screenings'>) => {
  if (page.child.birth.kind === 'expected') return <Notice tone="info">{text.unborn}</Notice>
  const open = screenings.findings.filter(isOpen)
  const due = openNow(screenings.due)
  const tone = open.length > 0 ? 'warning' : due.length > 0 ? 'info' : 'positive'
  return (
    <Notice tone={tone}>
      <p>
        <strong>{text.conclusion.findings(open.length)}</strong> {text.conclusion.due(due.length)}
      </p>
    </Notice>
  )
}

const DueCard = ({ page, due }: { readonly page: RecordPage; readonly due: readonly DueScreening[] }) => {
  const now = openNow(due)
  return (
    <Card id="aan-de-beurt" title={text.due.title}>
      {now.length === 0 ? (
        <Paragraph>{text.due.none(nextIn(due))}</Paragraph>
      ) : (
        <Table
          caption={text.due.title}
          columns={[
            { label: text.columns.what },
            { label: text.columns.when },
            { label: text.record, hiddenLabel: true },
          ]}
          rows={now.map(one => [
            one.screening.label,
            <WhenOpen due={one} />,
            <Link href={`/jeugd/${page.child.id}/screening/nieuw?wat=${one.screening.id}`} about={one.screening.label}>
              {text.record}
            </Link>,
          ])}
        />
      )}
      <Paragraph look="small">{text.due.source}</Paragraph>
    </Card>
  )
}

const WhenOpen = ({ due: { standing, until, stillUntil } }: { readonly due: DueScreening }) =>
  standing === 'overdue' ? (
    <CellLines remark={text.stillUntil(stillUntil)}>
      <Tag tone="warning">{text.standing.overdue}</Tag>
    </CellLines>
  ) : (
    <span>{text.until(until)}</span>
  )

const nextIn = (due: readonly DueScreening[]): DueScreening | undefined =>
  due.find(({ standing }) => standing === 'later')

const DoneCard = ({ page, screenings }: Pick<Props, 'page' | 'screenings'>) => {
  const rows = screenings.recorded.flatMap(({ on, by, results }) => results.map(result => ({ on, by, result })))
  return (
    <Card id="gedaan" title={text.done.title}>
      {rows.length === 0 ? (
        <EmptyState icon="eye" title={text.done.none.title}>
          {text.done.none.body}
        </EmptyState>
      ) : (
        <Table
          caption={text.done.title}
          columns={[
            { label: text.columns.what },
            { label: text.columns.outcome },
            { label: text.columns.seen, sentences: true },
            { label: text.columns.on },
          ]}
          rows={rows.map(({ on, by, result }) => [
            getScreening(result.screening).label,
            <OutcomeTag result={result} />,
            <SeenWords result={result} remark={remarkOn(result, page.child, on, screenings)} />,
            <CellLines remark={`${ageWords(page.child.birth, on)} · ${by}`}>{format.shortDay(on)}</CellLines>,
          ])}
        />
      )}
    </Card>
  )
}

const SeenWords = ({ result, remark }: { readonly result: ScreeningResult; readonly remark: string }) => {
  const words = wordsOf(getScreening(result.screening), result.values, format.shortDay).join(', ')
  return remark === '' ? <span>{words}</span> : <CellLines remark={remark}>{words}</CellLines>
}

/** What to mind of a result: a value below what was agreed, or a heel prick outside its hours. */
function remarkOn(result: ScreeningResult, child: Child, on: Temporal.PlainDate, { levels }: Screenings): string {
  const takenOn = result.screening === 'heel-prick' ? seenOf(result.values, 'taken-on') : undefined
  if (takenOn !== undefined) return text.timing[prickTiming(child.birth.on, Temporal.PlainDate.from(takenOn))]
  return isAgainstAgreement(result, child, on, levels) ? text.againstAgreement : ''
}

const tones: Record<Outcome, Tone> = {
  sufficient: 'positive',
  awaited: 'info',
  doubtful: 'warning',
  insufficient: 'negative',
  declined: 'neutral',
}
const OutcomeTag = ({ result: { screening, outcome } }: { readonly result: ScreeningResult }) => (
  <Tag tone={tones[outcome]}>{text.outcomeOf(screening, outcome)}</Tag>
)

const AllCard = ({ due }: { readonly due: readonly DueScreening[] }) =>
  due.length === 0 ? null : (
    <Details summary={text.all}>
      <Table
        caption={text.all}
        compact
        columns={[{ label: text.columns.what }, { label: text.columns.when }, { label: text.columns.standing }]}
        rows={due.map(({ screening, from, until, standing, done }) => [
          screening.label,
          text.window(from, until),
          done ? text.doneOn(done.on, text.outcomeOf(done.screening, done.outcome)) : text.standing[standing],
        ])}
      />
      <Paragraph look="small">{text.allRemark}</Paragraph>
    </Details>
  )
