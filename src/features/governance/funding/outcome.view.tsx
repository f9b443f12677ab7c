import { sumOfWeights } from '../../../knowledge/funding/measures.ts'
import { monthlyPayments, monthlyPercentages } from '../../../knowledge/funding/payment.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { QueryForm } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { Stats } from '../../../platform/html/components/stat.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { addressOf } from './division.form.ts'
import { TileMap } from './map.view.tsx'
import { centWords, changeWords, euroWords } from './money.ts'
import type { Sandbox, Trial } from './open-sandbox.ts'
import { listed, type Portion, sorts } from './outcome.ts'
import { text } from './text.ts'

const here = '/gemeente/financiering'
/** So many rows before somebody asks for all: a page on a phone stays light. */
const mostRows = 25

type Props = { readonly sandbox: Sandbox; readonly trial: Trial; readonly portions: readonly Portion[] }

export const OwnPart = ({ sandbox: { own }, trial, portions }: Props) => {
  const portion = portions.find(({ code }) => code === own.code)
  return (
    <>
      <Notice tone="info" icon="euro">
        <p>
          {portion
            ? text.conclusion(
                own.name,
                portion.euros,
                trial.division.total === 0 ? 0 : (portion.euros / trial.division.total) * 100,
                trial.division.year,
              )
            : text.ownAbsent(own.name)}
        </p>
      </Notice>
      <Stats stats={statsOf(trial, portion, own.name)} />
      <Weighing trial={trial} />
      {trial.formerly.length > 0 && <Paragraph look="small">{text.formerlyWarning}</Paragraph>}
      {portion && <Months euros={portion.euros} />}
    </>
  )
}

function statsOf(trial: Trial, portion: Portion | undefined, name: string) {
  const once = trial.formerly.reduce((sum, { euros }) => sum + euros[3], 0)
  return [
    ...(portion
      ? [
          {
            label: text.ownAmount(name),
            value: euroWords(portion.euros),
            remark: trial.beside ? text.besideWords(portion.change, text.scenarioName(trial.beside)) : undefined,
          },
          {
            label: text.perYouth,
            value: portion.centsPerYouth === null ? '–' : centWords(portion.centsPerYouth),
            remark: text.perYouthRemark,
          },
        ]
      : []),
    {
      label: text.formerly,
      value: trial.formerly.length === 0 ? text.formerlyNone : euroWords(once),
      remark:
        trial.formerly.length === 0 ? text.formerlyNoneRemark : text.formerlyOf(trial.formerly.map(one => one.name)),
    },
  ]
}

const Weighing = ({ trial: { division, figures } }: Pick<Props, 'trial'>) => {
  const sum = sumOfWeights(division.weights) ?? ''
  return (
    <Paragraph look="small">
      {text.figures(figures)}{' '}
      {division.weightsSource === '' ? text.assumption : text.sourced(division.weightsSource, division.weightsDatedOn)}{' '}
      {sum !== '1' && text.normalised(sum)}
    </Paragraph>
  )
}

const Months = ({ euros }: { readonly euros: number }) => (
  <Details summary={text.months}>
    <Paragraph>{text.monthsAbout}</Paragraph>
    <Table
      caption={text.months}
      compact
      columns={[
        { label: text.month },
        { label: text.percent, numeric: true },
        { label: text.amount, numeric: true, oneLine: true },
      ]}
      rows={monthlyPayments(euros).map((cents, place) => [
        format.shortMonth(Temporal.PlainYearMonth.from({ year: 2008, month: place + 1 })),
        `${monthlyPercentages[place]}%`,
        centWords(cents),
      ])}
      footer={[text.year, '100%', centWords(euros * 100)]}
    />
  </Details>
)

export const OutcomeParts = ({ sandbox, trial, portions }: Props) => {
  const onMap = new Set(sandbox.municipalities.map(({ code }) => code))
  const elsewhere = portions.filter(({ code }) => !onMap.has(code)).length
  return (
    <>
      <Card id="kaart" title={text.map.title}>
        <Paragraph>{text.map.about}</Paragraph>
        <TileMap
          municipalities={sandbox.municipalities}
          portions={portions}
          own={sandbox.own.code}
          compares={trial.beside !== null}
        />
        {onMap.has(sandbox.own.code) && <Paragraph look="small">{text.map.own}</Paragraph>}
        {elsewhere > 0 && <Paragraph look="small">{text.map.notOnMap(elsewhere)}</Paragraph>}
      </Card>
      <Portions sandbox={sandbox} trial={trial} portions={portions} />
    </>
  )
}

const Portions = ({ sandbox: { own, typed, listing }, trial, portions }: Props) => {
  const found = listed(portions, own.code, listing.sort, listing.search)
  const shown = listing.all ? found : found.slice(0, mostRows)
  const compares = trial.beside !== null
  return (
    <Card id="gemeenten" title={text.table.title}>
      <ListForm sandbox={{ typed, listing }} compares={compares} />
      {found.length === 0 ? (
        <Paragraph>{text.table.none}</Paragraph>
      ) : (
        <Table
          caption={text.table.title}
          compact
          columns={[
            { label: text.table.name },
            { label: text.table.euros, numeric: true, oneLine: true },
            { label: text.table.perYouth, numeric: true, oneLine: true },
            ...(compares ? [{ label: text.table.change, numeric: true, oneLine: true }] : []),
          ]}
          rows={shown.map(({ name, euros, centsPerYouth, change }) => [
            name,
            euroWords(euros),
            centsPerYouth === null ? '–' : centWords(centsPerYouth),
            ...(compares ? [change === null ? '–' : changeWords(change)] : []),
          ])}
          footer={[text.table.sum(portions.length), euroWords(sumOf(portions)), '', ...(compares ? [''] : [])]}
        />
      )}
      <Paragraph look="small">{text.table.shown(shown.length, portions.length)}</Paragraph>
      {shown.length < found.length && (
        <Link href={`${addressOf(here, typed, { alle: 'ja' })}#gemeenten`}>{text.table.all}</Link>
      )}
    </Card>
  )
}

const sumOf = (portions: readonly Portion[]): number => portions.reduce((sum, { euros }) => sum + euros, 0)

/** Keeps the division that it lists. */
const ListForm = ({
  sandbox: { typed, listing },
  compares,
}: {
  readonly sandbox: Pick<Sandbox, 'typed' | 'listing'>
  readonly compares: boolean
}) => (
  <QueryForm action={`${here}#gemeenten`} inline>
    {Object.entries(typed)
      .filter(([name, value]) => value !== '' && !['zoek', 'op', 'alle', 'bewaard'].includes(name))
      .map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    <TextField name="zoek" label={text.table.search} type="search" value={listing.search} size="medium" optional="" />
    <SelectField
      name="op"
      label={text.table.sort}
      choices={sorts
        .filter(sort => compares || sort !== 'verschil')
        .map(sort => ({ value: sort, label: text.table.sorts[sort] }))}
      value={listing.sort}
      optional=""
    />
    <Button look="secondary">{text.table.show}</Button>
  </QueryForm>
)
