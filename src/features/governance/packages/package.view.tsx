import type { Cents } from '../../../knowledge/subsidy/money.ts'
import { priceIn } from '../../../knowledge/subsidy/units.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { Timeline } from '../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Given } from './forms.view.tsx'
import {
  type Catalogue,
  type Package,
  type Product,
  packagePath,
  pricesOf,
  productPath,
  type SetPrice,
} from './product.ts'
import { text } from './text.ts'

type PackageProps = { readonly of: Catalogue[number]; readonly month: Temporal.PlainYearMonth; readonly saved: boolean }

export const PackagePage = ({ of: { package: one, products }, month, saved }: PackageProps) => (
  <>
    <Breadcrumb trail={[{ href: '/gemeente/subsidies/pakketten', label: text.title }]} current={one.name} />
    <PageHeader
      title={one.name}
      remark={one.words}
      actions={
        <>
          <ButtonLink href={`${packagePath(one.id)}/producten/nieuw`} icon="add">
            {text.form.newProduct}
          </ButtonLink>
          <ButtonLink href={`${packagePath(one.id)}/wijzigen`} look="secondary" icon="edit">
            {text.form.changePackage}
          </ButtonLink>
        </>
      }
    />
    {saved && <Saved />}
    <Card id="producten" title={text.products}>
      {products.length === 0 ? (
        <EmptyState title={text.noProducts}>{text.noProductsWords}</EmptyState>
      ) : (
        <Table
          caption={text.products}
          columns={[
            { label: text.product },
            { label: text.form.price, numeric: true },
            { label: text.form.taskField, oneLine: true },
            { label: text.form.activities },
          ]}
          rows={products.map(product => [
            <CellLines remark={`${text.level[product.level]}, ${text.ages(product.ageFrom, product.ageUntil)}`}>
              <Link href={productPath(product.id)}>{product.name}</Link>
            </CellLines>,
            priceWords(product, priceIn(pricesOf(product), month)),
            product.taskField,
            format.list(product.activities.map(kind => text.activity[kind])),
          ])}
        />
      )}
    </Card>
  </>
)

const Saved = () => (
  <Notice tone="positive" live>
    {text.saved}
  </Notice>
)

const priceWords = ({ unit }: Product, cents: Cents | null): string =>
  cents === null ? text.noPrice : text.priceNow(cents, unit)

type ProductProps = Given & {
  readonly product: Product
  readonly in: Package
  readonly newer: SetPrice | null
  readonly months: readonly Temporal.PlainYearMonth[]
  readonly saved: boolean
}

export const ProductPage = ({ product, in: inside, newer, months, saved, faults, typed }: ProductProps) => (
  <>
    <ErrorSummary faults={faults} />
    <Breadcrumb
      trail={[
        { href: '/gemeente/subsidies/pakketten', label: text.title },
        { href: packagePath(inside.id), label: inside.name },
      ]}
      current={product.name}
    />
    <PageHeader
      title={product.name}
      remark={product.definition}
      actions={
        <ButtonLink href={`${productPath(product.id)}/wijzigen`} look="secondary" icon="edit">
          {text.form.changeProduct}
        </ButtonLink>
      }
    />
    {saved && <Saved />}
    {newer && (
      <Notice tone="warning">
        <p>{text.stale(newer.setByName, newer.setAt)}</p>
        <p>{text.pricedFrom(newer.from, newer.cents)}</p>
      </Notice>
    )}
    <Columns side={<About product={product} />}>
      <Prices product={product} months={months} faults={faults} typed={typed} newer={newer} />
    </Columns>
  </>
)

const About = ({ product }: Pick<ProductProps, 'product'>) => (
  <Card id="product" title={text.product}>
    <SummaryList
      items={[
        { label: text.form.unit, value: text.unit[product.unit][0] },
        {
          label: text.columns.time,
          value: product.normMinutes === null ? text.noNorm : text.norm(product.normMinutes),
        },
        { label: text.form.ageFrom, value: text.ages(product.ageFrom, product.ageUntil) },
        { label: text.form.taskField, value: text.taskField[product.taskField] },
        { label: text.form.level, value: text.level[product.level] },
        { label: text.form.activities, value: format.list(product.activities.map(kind => text.activity[kind])) },
      ]}
    />
  </Card>
)

const Prices = ({
  product,
  months,
  newer,
  faults,
  typed,
}: Pick<ProductProps, 'product' | 'months' | 'newer' | 'faults' | 'typed'>) => (
  <Card id="prijzen" title={text.form.prices}>
    {product.prices.length === 0 && <Paragraph>{text.form.noPrice}</Paragraph>}
    <Form action={`${productPath(product.id)}/prijs`} version={newer?.version ?? product.prices.at(-1)?.version ?? 0}>
      <SelectField
        name="from"
        label={text.form.from}
        choices={months.map(month => ({ value: month.toString(), label: format.month(month) }))}
        value={typed.from}
        fault={faults.from}
      />
      <NumberField
        name="price"
        label={text.form.price}
        unit={text.form.euro}
        value={typed.price}
        fault={faults.price}
      />
      <TextAreaField
        name="reason"
        label={text.form.reason}
        hint={text.form.reasonHint}
        rows={2}
        value={typed.reason}
        fault={faults.reason}
      />
      <Button icon="check">{text.form.setPrice}</Button>
    </Form>
    <Timeline
      items={product.prices.toReversed().map(price => ({
        when: text.setBy(price.setByName, price.setAt),
        title: text.pricedFrom(price.from, price.cents),
        icon: 'euro' as const,
        body: <p>{price.reason}</p>,
      }))}
    />
  </Card>
)
