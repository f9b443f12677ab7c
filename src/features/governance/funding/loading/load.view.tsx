import type { MunicipalityCounts } from '../../../../knowledge/funding/allocate.ts'
import { type Measure, measures } from '../../../../knowledge/funding/measures.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Grid, Reading } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { FileField } from '../../../../platform/html/components/file-field.view.tsx'
import { FieldSet, Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Figures } from '../division.ts'
import { faultWords, placeWords } from '../fault-words.ts'
import type { CountFault } from '../read-counts.ts'
import { text } from './text.ts'

const up = '/gemeente/financiering'
const here = `${up}/cijfers`

type LoadProps = { readonly own: string; readonly typed: Typed; readonly faults: Faults }

/** Two forms on one page: what was typed in the one does not return in the other. */
export const LoadPage = ({ own, typed, faults }: LoadProps) => {
  const isOwn = 'own-youths' in typed
  const blank = { typed: {}, faults: {} }
  return (
    <>
      <ErrorSummary faults={faults} />
      <Breadcrumb trail={[{ href: up, label: text.back }]} current={text.title} />
      <PageHeader title={text.title} remark={text.intro} />
      <Grid>
        <Card id="bestand" title={text.file.title}>
          <FileForm {...(isOwn ? blank : { typed, faults })} />
        </Card>
        <Card id="eigen" title={text.own.title}>
          <OwnForm own={own} {...(isOwn ? { typed, faults } : blank)} />
        </Card>
      </Grid>
    </>
  )
}

type FieldsProps = { readonly typed: Typed; readonly faults: Faults }

const FileForm = ({ typed, faults }: FieldsProps) => (
  <>
    <Paragraph>{text.file.about}</Paragraph>
    <Link href={`${here}/leeg.csv`} icon="download">
      {text.file.example}
    </Link>
    <Form action={here} upload>
      <FileField name="file" label={text.file.field} hint={text.file.hint} accept=".csv,text/csv" fault={faults.file} />
      <Origin id="file" typed={typed} faults={faults} />
      <Button icon="eye">{text.file.look}</Button>
    </Form>
  </>
)

const OwnForm = ({ own, typed, faults }: FieldsProps & { readonly own: string }) => (
  <>
    <Paragraph>{text.own.about}</Paragraph>
    <Form action={`${here}/eigen`}>
      <CountFields part="own" legend={text.own.legend(own)} typed={typed} faults={faults} />
      <CountFields part="country" legend={text.own.country} typed={typed} faults={faults} />
      <Origin id="own" typed={typed} faults={faults} />
      <Button look="secondary" icon="check">
        {text.own.keep}
      </Button>
    </Form>
  </>
)

type CountProps = FieldsProps & { readonly part: 'own' | 'country'; readonly legend: string }

const CountFields = ({ part, legend, typed, faults }: CountProps) => (
  <FieldSet legend={legend}>
    {measures.map(measure => (
      <NumberField
        name={`${part}-${measure}`}
        label={text.measures[measure]}
        whole
        value={typed[`${part}-${measure}`]}
        fault={faults[`${part}-${measure}`]}
      />
    ))}
  </FieldSet>
)

const Origin = ({ id, typed, faults }: FieldsProps & { readonly id: string }) => (
  <>
    <NumberField id={`${id}-year`} name="year" label={text.year} whole value={typed.year} fault={faults.year} />
    <TextField
      id={`${id}-source`}
      name="source"
      label={text.source}
      hint={text.sourceHint}
      value={typed.source}
      fault={faults.source}
      size="full"
    />
    <DateField id={`${id}-date`} name="datedOn" label={text.date} value={typed.datedOn} fault={faults.datedOn} />
  </>
)

const mostShown = 50

export const RefusedPage = ({ faults }: { readonly faults: readonly CountFault[] }) => (
  <Reading>
    <Breadcrumb
      trail={[
        { href: up, label: text.back },
        { href: here, label: text.title },
      ]}
      current={text.refused.title}
    />
    <PageHeader title={text.refused.title} />
    <Notice tone="negative">{text.refused.about(faults.length)}</Notice>
    <Table
      caption={text.refused.title}
      columns={[{ label: text.refused.place }, { label: text.refused.reason, sentences: true }]}
      rows={faults.slice(0, mostShown).map(fault => [placeWords(fault), faultWords(fault)])}
    />
    {faults.length > mostShown && <Paragraph>{text.refused.more(faults.length - mostShown)}</Paragraph>}
    <ButtonLink href={here}>{text.preview.otherFile}</ButtonLink>
  </Reading>
)

type PreviewProps = {
  readonly own: { readonly code: string; readonly name: string }
  readonly rows: readonly MunicipalityCounts[]
  readonly before: Figures | null
  readonly absent: readonly string[]
  readonly unknown: readonly string[]
  readonly content: string
  readonly typed: Typed
}

export const PreviewPage = ({ own, rows, before, absent, unknown, content, typed }: PreviewProps) => (
  <Reading>
    <Breadcrumb
      trail={[
        { href: up, label: text.back },
        { href: here, label: text.title },
      ]}
      current={text.preview.title}
    />
    <PageHeader title={text.preview.title} remark={text.preview.counted(rows.length)} />
    {absent.length > 0 && <Notice tone="warning">{text.preview.absent(absent)}</Notice>}
    {unknown.length > 0 && <Notice tone="info">{text.preview.unknown(unknown)}</Notice>}
    <Sums own={own} rows={rows} before={before} />
    <Form action={`${here}/bewaren`}>
      <input type="hidden" name="content" value={content} />
      {['year', 'source', 'datedOn'].map(name => (
        <input type="hidden" name={name} value={typed[name]} />
      ))}
      <ButtonRow>
        <Button icon="check">{text.preview.keep}</Button>
        <ButtonLink href={here} look="subtle">
          {text.preview.otherFile}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Reading>
)

const Sums = ({ own, rows, before }: Pick<PreviewProps, 'own' | 'rows' | 'before'>) => {
  const ownRow = rows.find(({ code }) => code === own.code)
  return (
    <>
      {!ownRow && <Notice tone="warning">{text.preview.ownAbsent(own.name)}</Notice>}
      <Table
        caption={text.preview.sums}
        columns={[
          { label: text.preview.measure },
          { label: text.preview.sum, numeric: true },
          ...(ownRow ? [{ label: own.name, numeric: true }] : []),
          ...(before ? [{ label: text.preview.before, numeric: true }] : []),
        ]}
        rows={measures.map(measure => [
          text.measures[measure],
          format.number(sumOf(rows, measure)),
          ...(ownRow ? [format.number(ownRow.counts[measure])] : []),
          ...(before ? [format.number(sumOf(before.rows, measure))] : []),
        ])}
      />
    </>
  )
}

const sumOf = (rows: readonly MunicipalityCounts[], measure: Measure): number =>
  rows.reduce((sum, { counts }) => sum + counts[measure], 0)
