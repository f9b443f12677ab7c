import { nextStep } from '../../../knowledge/reporting-code/steps.ts'
import { running } from '../../../knowledge/reporting-code/terms.ts'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { dayInTheNetherlands } from '../../../platform/i18n/format.ts'
import { SignalTabs } from '../overview/tabs.view.tsx'
import { CallBar, EmergencyButton } from './call-bar.view.tsx'
import { asksToLook } from './reporting-code-work.ts'
import { isClosed, isHeldBy, nameOf, runsSince, type Suspicion, walkedOf } from './suspicion.ts'
import { text } from './text.ts'

type Props = {
  readonly suspicions: readonly Suspicion[]
  readonly who: string
  readonly today: Temporal.PlainDate
}

export const OverviewPage = ({ suspicions, who, today }: Props) => {
  const open = suspicions.filter(suspicion => !isClosed(suspicion))
  const held = open.filter(suspicion => isHeldBy(suspicion, who))
  const read = open.filter(suspicion => !isHeldBy(suspicion, who))
  const closed = suspicions.filter(isClosed)
  return (
    <>
      <CallBar>
        <EmergencyButton />
      </CallBar>
      <PageHeader
        title={text.title}
        remark={text.remark(held.length, read.length)}
        actions={
          <ButtonLink href="/signalen/meldcode/nieuw" icon="add">
            {text.begin}
          </ButtonLink>
        }
      />
      <SignalTabs current="/signalen/meldcode" />
      <Stack>
        <Card id="eigen" title={text.own}>
          {held.length === 0 ? (
            <EmptyState title={text.none.title} icon="shield">
              {text.none.body}
            </EmptyState>
          ) : (
            <Files caption={text.own} suspicions={held} who={who} today={today} />
          )}
        </Card>
        {read.length > 0 && (
          <Card id="meelezen" title={text.reading}>
            <Files caption={text.reading} suspicions={read} who={who} today={today} />
          </Card>
        )}
        {closed.length > 0 && (
          <Card id="afgesloten" title={text.closed}>
            <Files caption={text.closed} suspicions={closed} who={who} today={today} />
          </Card>
        )}
      </Stack>
    </>
  )
}

type FilesProps = Props & { readonly caption: string }

const Files = ({ caption, suspicions, who, today }: FilesProps) => (
  <Table
    caption={caption}
    columns={[{ label: text.columns.who }, { label: text.columns.step }, { label: text.columns.days, oneLine: true }]}
    rows={suspicions.map(suspicion => [
      <CellLines remark={text.startedOn(suspicion.startedAt)}>
        <Link href={`/signalen/meldcode/${suspicion.id}`}>{nameOf(suspicion) ?? text.unnamed}</Link>
      </CellLines>,
      <Standing suspicion={suspicion} looksAgain={asksToLook(suspicion, who, today)} />,
      isClosed(suspicion) ? '' : text.days(running(dayInTheNetherlands(runsSince(suspicion)), null, today).days),
    ])}
  />
)

const Standing = ({ suspicion, looksAgain }: { readonly suspicion: Suspicion; readonly looksAgain: boolean }) => {
  if (isClosed(suspicion)) return <Tag tone="neutral">{text.isClosed}</Tag>
  const next = nextStep(walkedOf(suspicion))
  return (
    <>
      {suspicion.path === 'emergency' && <Tag tone="negative">{text.isEmergency}</Tag>}{' '}
      {looksAgain && <Tag tone="warning">{text.lookAgain}</Tag>} {next ? text.step[next] : text.allDone}
    </>
  )
}
