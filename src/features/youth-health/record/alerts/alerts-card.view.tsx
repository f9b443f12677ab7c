import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Alert } from './alert.ts'
import { signs } from './alert-tags.ts'
import { standingAlerts } from './rules.ts'
import { text } from './text.ts'

type Props = {
  /** Ended ones too. */
  readonly alerts: readonly Alert[]
  /** The address of the child's alerts; null where nothing is written any more. */
  readonly at: string | null
}

/** What holds, with a way to end it; what held before, folded away. */
export const AlertsCard = ({ alerts, at }: Props) => {
  const standing = standingAlerts(alerts)
  const ended = alerts.filter(alert => alert.end !== null)
  return (
    <Card
      id="waarschuwingen"
      title={text.title}
      actions={
        at && (
          <ButtonLink href={`${at}/nieuw`} look="subtle" icon="add" small>
            {text.save}
          </ButtonLink>
        )
      }
    >
      {standing.length === 0 ? (
        <EmptyState
          icon="alert"
          title={text.none.title}
          action={at ? { href: `${at}/nieuw`, label: text.add, icon: 'add' } : undefined}
        >
          {text.none.body}
        </EmptyState>
      ) : (
        <AlertTable alerts={standing} at={at} />
      )}
      {ended.length > 0 && (
        <Details summary={text.endedTitle(ended.length)}>
          {ended.map(alert => (
            <Paragraph>
              <strong>{`${text.kind[alert.kind]}: ${alert.what}.`}</strong>{' '}
              {alert.end && text.ended(format.day(alert.end.on), alert.end.reason)}
            </Paragraph>
          ))}
        </Details>
      )}
    </Card>
  )
}

const AlertTable = ({ alerts, at }: Props) => (
  <Table
    caption={text.title}
    columns={[
      { label: text.fields.what },
      { label: text.fields.severity, oneLine: true },
      { label: text.fields.source },
      ...(at ? [{ label: text.end, hiddenLabel: true, oneLine: true }] : []),
    ]}
    rows={alerts.map(alert => [
      <CellLines remark={text.kind[alert.kind]}>{alert.what}</CellLines>,
      <Tag {...signs[alert.severity]}>{text.severity[alert.severity]}</Tag>,
      <CellLines remark={text.since(format.day(alert.on), alert.recordedByName)}>
        {text.source[alert.source]}
      </CellLines>,
      ...(at
        ? [
            <Link href={`${at}/${alert.id}`} about={alert.what}>
              {text.end}
            </Link>,
          ]
        : []),
    ])}
  />
)
