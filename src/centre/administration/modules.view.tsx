import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../platform/html/components/table.view.tsx'
import { Tag } from '../../platform/html/components/tag.view.tsx'
import { isPartner, type ModuleState, moduleOfKind } from '../modules.ts'
import type { Organisation } from '../organisation.ts'
import { text } from './text.ts'

type Props = { readonly modules: readonly ModuleState[]; readonly organisations: readonly Organisation[] }

/** Every part of the centre that can be off, with the partners that belong to it. */
export const ModulesPage = ({ modules, organisations }: Props) => (
  <Stack>
    <Breadcrumb trail={[{ href: '/beheer', label: text.title }]} current={text.modules} />
    <PageHeader title={text.modules} remark={text.modulesIntro} />
    <Card id="samen" title={text.links}>
      <ModulesTable
        caption={text.links}
        modules={modules.filter(({ module }) => !isPartner(module))}
        organisations={organisations}
      />
    </Card>
    <Card id="partners" title={text.partners}>
      <Paragraph>{text.partnersIntro}</Paragraph>
      <ModulesTable
        caption={text.partners}
        modules={modules.filter(({ module }) => isPartner(module))}
        organisations={organisations}
      />
    </Card>
  </Stack>
)

const ModulesTable = ({ caption, modules, organisations }: Props & { readonly caption: string }) => (
  <Table
    caption={caption}
    columns={[
      { label: text.columns.module, sentences: true },
      { label: text.columns.state },
      { label: text.columns.ground },
    ]}
    rows={modules.map(({ module, isOn, since, legalGround }) => [
      <CellLines remark={remarkOf(module, organisations)}>
        <Link href={`/beheer/onderdelen/${module}`}>{text.module[module].name}</Link>
      </CellLines>,
      <Tag tone={isOn ? 'positive' : 'neutral'}>{isOn ? text.isOn : text.isOff}</Tag>,
      <CellLines remark={since ? text.since(since) : ''}>{legalGround || text.sinceAlways}</CellLines>,
    ])}
  />
)

const remarkOf = (module: ModuleState['module'], organisations: Props['organisations']): string =>
  isPartner(module)
    ? text.organisationsOf(organisations.filter(({ kind }) => moduleOfKind(kind) === module).map(({ name }) => name))
    : text.module[module].about
