import { isToLookBack, measureUnits, type SpearPoint } from '../../../centre/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Columns, Reading, Stack } from '../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { Timeline } from '../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { Progress, StandingTag } from './list.view.tsx'
import { type Measured, measureChoices, measureWords } from './measured.ts'
import { text } from './text.ts'

const trail = [{ href: '/speerpunten', label: text.title }]
const { fields: words } = text
type Part = { readonly faults: Faults; readonly typed: Typed }

export const NewPointPage = (part: Part) => (
  <Reading>
    <Breadcrumb trail={trail} current={text.add} />
    <ErrorSummary faults={part.faults} />
    <PageHeader title={text.add} />
    <Form action="/speerpunten/nieuw">
      <PointFields {...part} />
      <ButtonRow>
        <Button icon="check">{text.save}</Button>
        <ButtonLink href="/speerpunten" look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Reading>
)

type Props = Part & {
  readonly measured: Measured
  readonly today: Temporal.PlainDate
  readonly mayKeep: boolean
  readonly overtaken: boolean
}

export const PointPage = ({ measured, today, mayKeep, overtaken, ...part }: Props) => {
  const { point, value, standing } = measured
  const isDue = mayKeep && isToLookBack(point, today)
  return (
    <Stack>
      <Breadcrumb trail={trail} current={point.title} />
      <ErrorSummary faults={part.faults} />
      <PageHeader title={point.title} remark={point.why} actions={<StandingTag standing={standing} />} />
      {overtaken && <Notice tone="warning">{text.overtaken(point.by)}</Notice>}
      {point.ended && <Notice tone="info">{text.ended(point.ended.why, point.ended.by)}</Notice>}
      {isDue && <Notice tone="warning">{text.lookBackDue}</Notice>}
      <Columns side={<LookBacks point={point} />}>
        <Card id="voortgang" title={text.facts.now}>
          <Progress point={point} value={value} />
          <SummaryList items={factsOf(measured)} />
          <Paragraph look="small">{`${text.window} ${text.behindWhat}`}</Paragraph>
        </Card>
        {mayKeep && point.ended === null && <Keeping point={point} isOpen={overtaken} {...part} />}
      </Columns>
    </Stack>
  )
}

const factsOf = ({ point, value }: Measured) => {
  const told = (one: number | null) => (one === null ? text.notTold : text.figure(one, point.measure.unit))
  return [
    { label: text.facts.measure, value: measureWords(point.measure) },
    { label: text.facts.start, value: told(point.start) },
    { label: text.facts.now, value: told(value) },
    { label: text.facts.target, value: told(point.target) },
    { label: text.facts.period, value: text.period(point.from, point.until) },
    { label: text.facts.responsible, value: point.responsible },
  ]
}

const LookBacks = ({ point }: { readonly point: SpearPoint }) => (
  <Card id="terugblik" title={text.lookBacks}>
    {point.lookBacks.length === 0 ? (
      <Paragraph>{text.noLookBacks}</Paragraph>
    ) : (
      <Timeline
        items={point.lookBacks.map(({ value, words: said, at, by }) => ({
          when: format.moment(at),
          by,
          title: text.lookBackTitle(value === null ? text.notTold : text.figure(value, point.measure.unit)),
          icon: 'history' as const,
          body: said,
        }))}
      />
    )}
  </Card>
)

type KeepingProps = Part & { readonly point: SpearPoint; readonly isOpen: boolean }

const Keeping = ({ point, isOpen, faults, typed }: KeepingProps) => {
  const isWrong = (...names: readonly string[]) => names.some(name => faults[name] !== undefined)
  return (
    <>
      <Details summary={text.lookBack} open={isWrong('words')}>
        <Form action={`/speerpunten/${point.id}/terugblik`}>
          <TextAreaField name="words" label={text.lookBackWords} rows={3} value={typed.words} fault={faults.words} />
          <Button look="secondary" icon="check">
            {text.lookBackSave}
          </Button>
        </Form>
      </Details>
      <Details summary={text.edit} open={isOpen || (Object.keys(faults).length > 0 && !isWrong('words', 'endWhy'))}>
        <Form action={`/speerpunten/${point.id}`} version={point.nth}>
          <PointFields faults={faults} typed={typed} />
          <Button icon="check">{text.save}</Button>
        </Form>
      </Details>
      <Details summary={text.end} open={isWrong('endWhy')}>
        <Paragraph>{text.endAbout}</Paragraph>
        <Form action={`/speerpunten/${point.id}/einde`}>
          <TextField name="endWhy" label={text.endWhy} size="full" value={typed.endWhy} fault={faults.endWhy} />
          <Button look="negative">{text.endNow}</Button>
        </Form>
      </Details>
    </>
  )
}

const PointFields = ({ faults, typed }: Part) => (
  <>
    <TextField
      name="title"
      label={words.title}
      hint={words.titleHint}
      size="full"
      value={typed.title}
      fault={faults.title}
    />
    <TextAreaField name="why" label={words.why} rows={2} value={typed.why} fault={faults.why} />
    <SelectField
      name="measure"
      label={words.measure}
      hint={words.measureHint}
      none={text.choose}
      choices={measureChoices()}
      value={typed.measure}
      fault={faults.measure}
    />
    <RadioGroup
      name="unit"
      label={words.unit}
      choices={measureUnits.map(value => ({ value, label: text.units[value] }))}
      value={typed.unit}
      fault={faults.unit}
    />
    <NumberField name="start" label={words.start} value={typed.start} fault={faults.start} />
    <NumberField name="target" label={words.target} value={typed.target} fault={faults.target} />
    <DateField name="from" label={words.from} value={typed.from} fault={faults.from} />
    <DateField name="until" label={words.until} value={typed.until} fault={faults.until} />
    <TextField name="responsible" label={words.responsible} value={typed.responsible} fault={faults.responsible} />
    <TextField name="reason" label={words.reason} size="full" value={typed.reason} fault={faults.reason} />
  </>
)
