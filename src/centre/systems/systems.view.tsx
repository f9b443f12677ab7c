import type { Client } from '../../platform/auth/clients/client.ts'
import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Table } from '../../platform/html/components/table.view.tsx'
import { Tag } from '../../platform/html/components/tag.view.tsx'
import { text } from './text.ts'

type Props = {
  readonly systems: readonly Client[]
  /** Organisation id → name. */
  readonly names: ReadonlyMap<string, string>
  readonly guide: string
}

export const SystemsPage = ({ systems, names, guide }: Props) => (
  <Stack>
    <Breadcrumb trail={[{ href: '/beheer', label: text.administration }]} current={text.title} />
    <PageHeader
      title={text.title}
      remark={text.remark}
      actions={
        <ButtonLink href="/beheer/systemen/nieuw" icon="add">
          {text.add}
        </ButtonLink>
      }
    />
    <Card id="systems" title={text.title} actions={<Link href={guide}>{text.guide}</Link>}>
      {systems.length === 0 ? (
        <EmptyState title={text.none.title} icon="link">
          {text.none.body}
        </EmptyState>
      ) : (
        <Table
          caption={text.title}
          columns={[
            { label: text.columns.name },
            { label: text.columns.organisation },
            { label: text.columns.state, oneLine: true },
            { label: text.columns.used, oneLine: true },
          ]}
          rows={systems.map(system => [
            <Link href={`/beheer/systemen/${system.id}`}>{system.name}</Link>,
            names.get(system.organisation) ?? text.unknownOrganisation,
            <StateTag state={system.standing.state} />,
            text.used(system.lastUsedAt),
          ])}
        />
      )}
    </Card>
  </Stack>
)

export const StateTag = ({ state }: Pick<Client['standing'], 'state'>) => (
  <Tag tone={state === 'open' ? 'positive' : 'negative'}>{text.state[state]}</Tag>
)
