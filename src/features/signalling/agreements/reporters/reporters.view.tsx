import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { phoneHref } from '../../../../platform/html/phone-href.ts'
import type { LogLine, ReporterCount } from './read-reporters.ts'
import { text } from './text.ts'

export const ReportersPage = ({ reporters }: { readonly reporters: readonly ReporterCount[] }) => (
  <>
    <Breadcrumb trail={[{ href: '/afspraken', label: text.back }]} current={text.title} />
    <PageHeader title={text.title} remark={text.remark(reporters.reduce((sum, { old }) => sum + old, 0))} />
    <Paragraph>{text.intro}</Paragraph>
    <Card id="melders" title={text.columns.who}>
      {reporters.length === 0 ? (
        <EmptyState title={text.none.title} icon="users">
          {text.none.body}
        </EmptyState>
      ) : (
        <Table
          caption={text.title}
          columns={[
            { label: text.columns.who },
            { label: text.columns.phone, oneLine: true },
            { label: text.columns.standing, numeric: true },
            { label: text.columns.old, numeric: true },
          ]}
          rows={reporters.map(({ name, organisation, phone, standing, old }) => [
            <CellLines remark={organisation}>{name}</CellLines>,
            phone ? <Link href={phoneHref(phone)}>{phone}</Link> : text.unknownPhone,
            String(standing),
            String(old),
          ])}
        />
      )}
    </Card>
  </>
)

type LogProps = { readonly lines: readonly LogLine[]; readonly older: string | null }

export const IndexLogPage = ({ lines, older }: LogProps) => (
  <>
    <Breadcrumb trail={[{ href: '/afspraken', label: text.back }]} current={text.log.title} />
    <PageHeader title={text.log.title} />
    <Paragraph>{text.log.intro}</Paragraph>
    <Card id="logboek" title={text.log.columns.what}>
      {lines.length === 0 ? (
        <Paragraph>{text.log.none}</Paragraph>
      ) : (
        <Table
          caption={text.log.title}
          compact
          columns={[
            { label: text.log.columns.when, oneLine: true },
            { label: text.log.columns.who },
            { label: text.log.columns.what },
          ]}
          rows={lines.map(({ at, event, name, organisation }) => [
            text.log.when(at),
            <CellLines remark={organisation ?? ''}>{name ?? text.log.unknown}</CellLines>,
            text.log.event(event),
          ])}
        />
      )}
    </Card>
    {older !== null && (
      <ButtonLink href={older} look="secondary">
        {text.log.older}
      </ButtonLink>
    )}
  </>
)
