import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { CareTeamCard, type CareTeamOutcome } from '../../../school-care-link/index.ts'
import { RecordFrame } from '../../record/record-frame.view.tsx'
import type { RecordPage } from '../../record/record-page.ts'
import type { Attempt, OpenAction } from './action.ts'
import { ActionList, StandingTag } from './due-card.view.tsx'
import type { MomentsOf } from './moments-of.ts'
import { text } from './text.ts'

type Props = {
  readonly page: RecordPage
  readonly shown: MomentsOf
  readonly done: 'vastgelegd' | 'afgerond' | null
  readonly mayArrange: boolean
  /** What a care team at school agreed about the child, as far as consent covers it. */
  readonly agreed: readonly CareTeamOutcome[]
}

export const MomentsPage = ({ page, shown, done, mayArrange, agreed }: Props) => {
  const own = `/jeugd/${page.child.id}`
  const isOpen = page.standing.kind === 'open'
  return (
    <RecordFrame
      page={page}
      part="contactmomenten"
      actions={
        isOpen && (
          <>
            <ButtonLink href={`${own}/consult`} icon="stethoscope">
              {text.start}
            </ButtonLink>
            <ButtonLink href={`${own}/contactmomenten/niet-doorgegaan`} look="secondary" icon="close">
              {text.notHeldButton}
            </ButtonLink>
          </>
        )
      }
    >
      {done && (
        <Notice tone="positive" live>
          {done === 'vastgelegd' ? text.saved : text.closed}
        </Notice>
      )}
      <Columns
        side={
          <>
            <ActionsCard page={page} actions={shown.actions} />
            <CareTeamCard outcomes={agreed} />
            {shown.attempts.length > 0 && <AttemptsCard attempts={shown.attempts} />}
          </>
        }
      >
        <ProgrammeCard page={page} shown={shown} mayArrange={mayArrange} />
      </Columns>
    </RecordFrame>
  )
}

/** What is now stands first, in words; what went by without being held is folded away. */
const ProgrammeCard = ({ page, shown: { moments, next }, mayArrange }: Omit<Props, 'done' | 'agreed'>) => {
  const passed = moments.filter(({ standing }) => standing.kind === 'passed')
  const rest = moments.filter(({ standing }) => standing.kind !== 'passed')
  return (
    <Card id="programma" title={text.title}>
      {next && (
        <Notice tone={next.standing.kind === 'overdue' ? 'warning' : 'info'}>
          <p>
            <strong>{text.nextWords(next)}</strong> {text.why(next)}
          </p>
        </Notice>
      )}
      <MomentsTable page={page} moments={rest} caption={text.title} />
      {passed.length > 0 && (
        <Details summary={text.passedWords(passed.length)}>
          <MomentsTable page={page} moments={passed} caption={text.passedWords(passed.length)} />
        </Details>
      )}
      <Paragraph look="small">
        {text.unmarked} {mayArrange && <Link href="/beheer/contactmomenten">{text.arrange}</Link>}
      </Paragraph>
    </Card>
  )
}

type TableProps = Pick<Props, 'page'> & { readonly moments: MomentsOf['moments']; readonly caption: string }

const MomentsTable = ({ page, moments, caption }: TableProps) => (
  <Table
    caption={caption}
    columns={[
      { label: text.columns.moment },
      { label: text.columns.standing, oneLine: true },
      { label: text.columns.consult, hiddenLabel: true, oneLine: true },
    ]}
    rows={moments.map(one => [
      <CellLines remark={text.why(one)}>{text.moment(one.moment.code)}</CellLines>,
      <StandingTag standing={one.standing} />,
      page.standing.kind === 'open' && (one.standing.kind === 'due' || one.standing.kind === 'overdue') && (
        <Link href={`/jeugd/${page.child.id}/consult?moment=${one.moment.code}`} about={text.moment(one.moment.code)}>
          {text.startShort}
        </Link>
      ),
    ])}
  />
)

const ActionsCard = ({ page, actions }: Pick<Props, 'page'> & { readonly actions: readonly OpenAction[] }) => (
  <Card id="te-doen" title={text.actions.title}>
    {actions.length === 0 ? (
      <Paragraph>{text.actions.none}</Paragraph>
    ) : (
      <ActionList child={page.child.id} today={page.today} actions={actions} />
    )}
  </Card>
)

const AttemptsCard = ({ attempts }: { readonly attempts: readonly Attempt[] }) => (
  <Card id="niet-doorgegaan" title={text.attempts.title}>
    <Timeline
      items={attempts.map(({ on, moment, reason, note, recordedByName }) => ({
        when: format.shortDay(on),
        by: recordedByName,
        title: text.moment(moment),
        icon: 'close' as const,
        body: [text.reason[reason], note].filter(Boolean).map(words => <p>{words}</p>),
      }))}
    />
  </Card>
)
