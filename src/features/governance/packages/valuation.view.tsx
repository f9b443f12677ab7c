import { taskFields } from '../../../knowledge/subsidy/units.ts'
import { Button, ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Grid, Stack } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { QueryForm } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Segments } from '../../../platform/html/components/tabs.view.tsx'
import type { Child } from '../../../platform/html/html.ts'
import { format } from '../../../platform/i18n/format.ts'
import { levels, packagePath } from './product.ts'
import type { Valuation } from './read-valued.ts'
import { effectWords, euros, figureWords, text, unitWords } from './text.ts'
import { addSums, type Sum, sumWorths, type ValuedPackage, type ValuedProduct, type Worth } from './value.ts'
import { PayingTabs } from './ways.view.tsx'

type Props = {
  readonly municipality: string
  readonly valuation: Valuation
  readonly choice: {
    readonly months: readonly Temporal.PlainYearMonth[]
    readonly named: readonly { readonly href: string; readonly label: string }[]
    readonly current: string
  }
  readonly download: string
}

export const ValuationPage = ({ municipality, valuation, choice, download }: Props) => (
  <>
    <PageHeader
      title={text.title}
      remark={text.remark(municipality, format.period(valuation.period))}
      actions={
        <>
          <ButtonLink href="/gemeente/subsidies/pakketten/nieuw" icon="add">
            {text.new}
          </ButtonLink>
          <ButtonLink href={download} look="secondary" icon="download">
            {text.download}
          </ButtonLink>
        </>
      }
    />
    <PayingTabs current="/gemeente/subsidies/pakketten" />
    {valuation.packages.length === 0 ? (
      <EmptyState
        title={text.none}
        icon="list"
        action={{ href: '/gemeente/subsidies/pakketten/nieuw', label: text.new }}
      >
        {text.noneWords}
      </EmptyState>
    ) : (
      <Valued valuation={valuation} choice={choice} />
    )}
  </>
)

const Valued = ({ valuation, choice }: Pick<Props, 'valuation' | 'choice'>) => {
  const { cents, isWhole } = addSums(valuation.packages.map(({ sum }) => sum))
  return (
    <>
      <Notice tone="info" icon="euro">
        <p>{text.conclusion(cents, isWhole, format.period(valuation.period))}</p>
      </Notice>
      <PeriodChooser valuation={valuation} choice={choice} />
      {valuation.packages.map(one => (
        <PackageCard of={one} valuation={valuation} />
      ))}
      <Totals valuation={valuation} />
      <Details summary={text.why}>
        {text.explanation.map(line => (
          <Paragraph>{line}</Paragraph>
        ))}
        {valuation.notCounted.length > 0 && (
          <Paragraph>{text.notCounted(valuation.notCounted.map(kind => text.activity[kind]))}</Paragraph>
        )}
      </Details>
    </>
  )
}

const PeriodChooser = ({ valuation: { period }, choice }: Pick<Props, 'valuation' | 'choice'>) => {
  const choices = choice.months.map(month => ({ value: month.toString(), label: format.month(month) }))
  return (
    <Stack>
      <Segments label={text.period} tabs={choice.named} current={choice.current} />
      <QueryForm action="/gemeente/subsidies/pakketten" inline>
        <SelectField name="van" label={text.from} choices={choices} value={period.from.toString()} />
        <SelectField name="tot" label={text.to} choices={choices} value={period.to.toString()} />
        <Button look="secondary">{text.show}</Button>
      </QueryForm>
    </Stack>
  )
}

const PackageCard = ({ of, valuation }: { readonly of: ValuedPackage; readonly valuation: Valuation }) => (
  <Card
    id={`pakket-${of.package.id}`}
    title={of.package.name}
    actions={
      <ButtonLink
        href={packagePath(of.package.id)}
        look="secondary"
        small
        label={`${text.openPackage}, ${of.package.name}`}
      >
        {text.openPackage}
      </ButtonLink>
    }
  >
    <Table
      caption={text.caption(of.package.name)}
      columns={[
        { label: text.columns.activity },
        { label: text.columns.organisation },
        { label: text.columns.count, numeric: true },
        { label: text.columns.units, numeric: true },
        { label: text.columns.price, numeric: true },
        { label: text.columns.effect },
      ]}
      rows={of.products.flatMap(product => productRows(product, valuation))}
      footer={[text.total, '', '', '', sumWords(of.sum), '']}
    />
  </Card>
)

/** The product with all it counts, its activities, and of each the organisations. */
function productRows(of: ValuedProduct, valuation: Valuation): readonly (readonly Child[])[] {
  const { product, activities, sum } = of
  return [
    [
      <CellLines remark={`${text.level[product.level]}, ${product.taskField}`}>
        <strong>{product.name}</strong>
      </CellLines>,
      '',
      '',
      '',
      <strong>{sumWords(sum)}</strong>,
      '',
    ],
    ...activities.flatMap(({ activity, total, organisations }) => [
      [
        text.activity[activity],
        text.allOrganisations,
        ...worthCells(total, of),
        <Effects of={activity} in={valuation} />,
      ],
      ...organisations.map(({ organisation, worth }) => [
        text.activity[activity],
        valuation.organisationNames.get(organisation) ?? '',
        ...worthCells(worth, of),
        '',
      ]),
    ]),
  ]
}

const Effects = ({
  of,
  in: { effects },
}: {
  readonly of: ValuedProduct['activities'][number]['activity']
  readonly in: Valuation
}) => {
  const words = (effects.get(of) ?? []).map(({ source, percent }) => effectWords(source, percent))
  return <>{words.length === 0 ? text.unknownEffect : format.list(words)}</>
}

const worthCells = ({ figure, units, value }: Worth, { product }: ValuedProduct): readonly Child[] => [
  product.normMinutes !== null && figure.kind === 'shown' ? (
    <CellLines remark={text.hours(figure.count * product.normMinutes)}>{figureWords(figure)}</CellLines>
  ) : (
    figureWords(figure)
  ),
  units === null ? text.hidden : unitWords(units, product.unit),
  value.kind === 'known' ? euros(value.cents) : value.kind === 'hidden' ? text.hidden : text.noPrice,
]

const sumWords = ({ cents, isWhole }: Sum): string => (isWhole ? euros(cents) : text.atLeast(cents))

const Totals = ({ valuation }: Pick<Props, 'valuation'>) => {
  const products = valuation.packages.flatMap(one => one.products)
  const over = (keep: (product: ValuedProduct) => boolean) =>
    sumWords(addSums(products.filter(keep).map(({ sum }) => sum)))
  return (
    <Grid>
      <Card id="per-organisatie" title={text.byOrganisation}>
        <SummaryList items={organisationSums(products, valuation)} />
      </Card>
      <Card id="per-taakveld" title={text.byTaskField}>
        <SummaryList
          items={taskFields.map(one => ({
            label: text.taskField[one],
            value: over(({ product }) => product.taskField === one),
          }))}
        />
      </Card>
      <Card id="per-soort" title={text.byLevel}>
        <SummaryList
          items={levels.map(one => ({ label: text.level[one], value: over(({ product }) => product.level === one) }))}
        />
      </Card>
    </Grid>
  )
}

function organisationSums(products: readonly ValuedProduct[], { organisationNames }: Valuation) {
  const worths = products.flatMap(({ activities }) => activities.flatMap(({ organisations }) => organisations))
  return [...Map.groupBy(worths, ({ organisation }) => organisation)]
    .map(([id, of]) => ({
      label: organisationNames.get(id) ?? '',
      value: sumWords(sumWorths(of.map(({ worth }) => worth))),
    }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'nl'))
}
