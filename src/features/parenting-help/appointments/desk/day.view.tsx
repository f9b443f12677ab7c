import { fullName } from '../../../../people/index.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { languageName } from '../../../../platform/i18n/interpreter-languages.ts'
import { isStanding } from '../booking/appointment.ts'
import { timeOf } from '../words.ts'
import type { DayLine } from './day-page.ts'
import { deskText as text } from './text.ts'

export const deskPath = '/afsprakenboek'

type Props = {
  readonly on: Temporal.PlainDate
  readonly lines: readonly DayLine[]
  readonly isBooked: boolean
  /** Also plans clinic sessions. */
  readonly hasClinic: boolean
}

export const DayPage = ({ on, lines, isBooked, hasClinic }: Props) => (
  <Stack>
    {isBooked && (
      <Notice tone="positive" live>
        <p>{text.booked}</p>
      </Notice>
    )}
    <PageHeader
      title={text.title}
      remark={`${text.day(on)}. ${text.count(lines.filter(({ appointment }) => isStanding(appointment)).length)}.`}
      actions={
        <ButtonLink href={`${deskPath}/nieuw?around=${on}`} icon="add">
          {text.new}
        </ButtonLink>
      }
    />
    {lines.length === 0 ? (
      <EmptyState icon="calendar" title={text.none.title}>
        {text.none.body}
      </EmptyState>
    ) : (
      <Lines lines={lines} />
    )}
    <ButtonRow>
      <ButtonLink href={`${deskPath}?dag=${on.subtract({ days: 1 })}`} look="subtle" small>
        {text.before}
      </ButtonLink>
      <ButtonLink href={deskPath} look="subtle" small>
        {text.today}
      </ButtonLink>
      <ButtonLink href={`${deskPath}?dag=${on.add({ days: 1 })}`} look="subtle" small iconEnd="chevron">
        {text.after}
      </ButtonLink>
      {hasClinic && (
        <ButtonLink href="/spreekuur" look="subtle" small>
          {text.clinic}
        </ButtonLink>
      )}
      <ButtonLink href="/niet-bereikt" look="subtle" small>
        {text.notReached}
      </ButtonLink>
    </ButtonRow>
  </Stack>
)

const Lines = ({ lines }: Pick<Props, 'lines'>) => (
  <Table
    caption={text.title}
    columns={[
      { label: text.columns.time, oneLine: true },
      { label: text.columns.who },
      { label: text.columns.what },
      { label: text.columns.where },
      { label: text.columns.state },
      { label: text.columns.do, hiddenLabel: true },
    ]}
    rows={lines.map(line => [
      timeOf(line.appointment.startsAt),
      <Who line={line} />,
      line.appointment.kindName,
      <CellLines remark={line.appointment.locationName}>{line.appointment.professionalName}</CellLines>,
      <CellLines remark={line.notReminded.map(text.notReminded).join('. ')}>
        <State line={line} />
      </CellLines>,
      isStanding(line.appointment) ? <Actions line={line} /> : '',
    ])}
  />
)

const Who = ({ line: { child, calledSelf, interpreter, appointment } }: { readonly line: DayLine }) => (
  <CellLines
    remark={[
      interpreter && text.interpreter(languageName(interpreter, 'nl')),
      appointment.overbookedBecause && text.extra(appointment.overbookedBecause),
    ]
      .filter(Boolean)
      .join('. ')}
  >
    {child ? (
      <a class="nl-link" href={`/jeugd/${child.id}`}>
        {fullName(child)}
      </a>
    ) : (
      calledSelf || text.noName
    )}
  </CellLines>
)

function State({ line: { appointment, isOutside } }: { readonly line: DayLine }) {
  if (appointment.end) return <Tag>{text.ended[appointment.end]}</Tag>
  if (appointment.came === true) return <Tag tone="positive">{text.came}</Tag>
  if (appointment.came === false) return <Tag tone="warning">{text.notCome}</Tag>
  return isOutside ? <Tag tone="warning">{text.outside}</Tag> : <Tag tone="info">{text.stands}</Tag>
}

const Actions = ({ line: { appointment } }: { readonly line: DayLine }) => (
  <Form action={`${deskPath}/${appointment.id}`} inline>
    <input type="hidden" name="turn" value={String(appointment.turns + 1)} />
    <ButtonRow>
      {appointment.came !== true && (
        <Button small look="secondary" name="said" value="came">
          {text.came}
        </Button>
      )}
      {appointment.came !== false && (
        <Button small look="subtle" name="said" value="not-come">
          {text.notCome}
        </Button>
      )}
      {appointment.came === null && (
        <Button small look="subtle" name="said" value="cancel">
          {text.cancel}
        </Button>
      )}
    </ButtonRow>
  </Form>
)
