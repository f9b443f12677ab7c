import { type BduMunicipality, bduYears, findBduMunicipality } from '../../../../knowledge/funding/bdu.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { changeWords, euroWords } from '../money.ts'
import type { SumsChecked } from './check-sums.ts'
import type { Estimating } from './estimate.ts'
import { EstimateCard } from './estimate.view.tsx'
import { text } from './text.ts'

type Props = {
  readonly checked: SumsChecked
  readonly found: readonly BduMunicipality[]
  readonly search: string
  readonly own: string
  readonly estimating: Estimating
}

const mostRows = 25

export const FormerlyPage = ({ checked, found, search, own, estimating }: Props) => (
  <>
    <Breadcrumb trail={[{ href: '/gemeente/financiering', label: text.back }]} current={text.title} />
    <PageHeader title={text.title} remark={text.intro} />
    <Notice tone="info" icon="check">
      {text.conclusion(checked.mostApart)}
    </Notice>
    <Card id="gemeenten" title={text.table}>
      {!findBduMunicipality(own) && <Paragraph look="small">{text.own(own)}</Paragraph>}
      <QueryForm action="/gemeente/financiering/2008-2011" inline>
        <TextField name="q" label={text.search} type="search" value={search} optional="" />
        <Button icon="search">{text.find}</Button>
      </QueryForm>
      {found.length === 0 ? <Paragraph>{text.none}</Paragraph> : <Amounts found={found} />}
    </Card>
    <Check checked={checked} />
    <EstimateCard estimating={estimating} />
    <Paragraph look="small">{text.source}</Paragraph>
  </>
)

const Amounts = ({ found }: Pick<Props, 'found'>) => (
  <>
    <Table
      caption={text.table}
      compact
      columns={[
        { label: text.name },
        ...bduYears.map(year => ({ label: String(year), numeric: true, oneLine: true })),
        { label: text.stated, numeric: true, oneLine: true },
      ]}
      rows={found
        .slice(0, mostRows)
        .map(({ name, euros, statedTotal }) => [name, ...euros.map(euroWords), euroWords(statedTotal)])}
    />
    <Paragraph look="small">
      {text.shown(Math.min(found.length, mostRows), found.length)} {found.length > mostRows && text.more}
    </Paragraph>
  </>
)

const Check = ({ checked: { years, all, unequal, mostUnequal, mostAnew } }: Pick<Props, 'checked'>) => (
  <Card id="controle" title={text.check.title}>
    <Table
      caption={text.check.caption}
      columns={[
        { label: text.check.year },
        { label: text.check.sum, numeric: true, oneLine: true },
        { label: text.check.stated, numeric: true, oneLine: true },
        { label: text.check.difference, numeric: true, oneLine: true },
      ]}
      rows={years.map(({ year, sum, stated }) => [
        String(year),
        euroWords(sum),
        euroWords(stated),
        changeWords(sum - stated),
      ])}
      footer={[text.check.all, euroWords(all.sum), euroWords(all.stated), changeWords(all.sum - all.stated)]}
    />
    <Paragraph>{text.check.rows(unequal, mostUnequal)}</Paragraph>
    <Paragraph>{text.check.anew(mostAnew)}</Paragraph>
    <Paragraph>{text.check.not}</Paragraph>
  </Card>
)
