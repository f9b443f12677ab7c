import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../platform/html/components/table.view.tsx'
import { dayInTheNetherlands, format } from '../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { birthWords, relationWords } from '../child-words.ts'
import { familyHref } from '../family/family-href.ts'
import { text as familyText } from '../family/text.ts'
import { addressWords, fullName, type Guardian } from '../person.ts'
import { schoolWords } from '../school/text.ts'
import { text as peopleText } from '../text.ts'
import type { Comparison, Registration } from './compare.ts'
import type { Weight } from './merge.ts'
import { MergeForm } from './merge-form.view.tsx'
import { chooseHref } from './merge-href.ts'
import { partsOf } from './parts.ts'
import { text } from './text.ts'

type Props = {
  readonly comparison: Comparison
  /** The child from which the reader came. */
  readonly from: Registration
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
}

export const ComparePage = ({ comparison, from, today, faults, typed }: Props) => (
  <Stack>
    <ErrorSummary faults={faults} />
    <Breadcrumb
      trail={[
        { href: familyHref(from.child), label: fullName(from.child) },
        { href: chooseHref(from.child), label: text.choose.title },
      ]}
      current={text.compare.title}
    />
    <PageHeader title={text.compare.title} />
    <Conclusion comparison={comparison} />
    <Card id="who" title={text.compare.who}>
      <Identity comparison={comparison} />
    </Card>
    {comparison.weights ? (
      <>
        <Card id="what" title={text.compare.what}>
          <Parts kept={comparison.kept} absorbed={comparison.absorbed} weights={comparison.weights} />
        </Card>
        <MergeForm comparison={comparison} from={from} today={today} faults={faults} typed={typed} />
      </>
    ) : (
      <ButtonLink href={chooseHref(from.child)} look="secondary">
        {text.form.cancel}
      </ButtonLink>
    )}
  </Stack>
)

/** What speaks against it, before everything that is the same. */
const Conclusion = ({ comparison: { verdict, twice, weights } }: Pick<Props, 'comparison'>) => {
  if (verdict.kind === 'two-children')
    return (
      <Notice tone="warning" title={text.compare.two}>
        <p>{text.refusal[verdict.because]}</p>
      </Notice>
    )
  if (weights === null)
    return (
      <Notice tone="info" title={text.noCare.title}>
        <p>{text.noCare.merge}</p>
      </Notice>
    )
  const questions = [
    ...verdict.doubts.map(doubt => text.doubt[doubt]),
    ...(twice.length > 0 ? [text.compare.twice(twice)] : []),
  ]
  if (questions.length === 0) return null
  return (
    <Notice tone="warning" title={text.compare.doubts}>
      {questions.map(question => (
        <p>{question}</p>
      ))}
    </Notice>
  )
}

const Identity = ({ comparison: { kept, absorbed } }: Pick<Props, 'comparison'>) => (
  <Table
    caption={text.compare.who}
    columns={[
      { label: text.compare.subject, hiddenLabel: true },
      { label: text.compare.kept },
      { label: text.compare.absorbed },
    ]}
    rows={identityRows.map(({ label, of }) => [label, of(kept), of(absorbed)])}
  />
)

const { rows } = text.compare

const identityRows = [
  { label: rows.name, of: ({ child }: Registration) => <strong>{fullName(child)}</strong> },
  { label: rows.birth, of: ({ child }: Registration) => birthWords(child.birth) },
  { label: rows.sex, of: ({ child }: Registration) => peopleText.sex[child.sex] },
  { label: rows.bsn, of: ({ child }: Registration) => (child.hasBsn ? text.compare.known : text.compare.unknown) },
  { label: rows.language, of: languageOf },
  { label: rows.guardians, of: ({ guardians }: Registration) => <Lines lines={guardians.map(guardianWords)} /> },
  { label: rows.address, of: ({ households }: Registration) => <Lines lines={households.map(addressWords)} /> },
  { label: rows.families, of: ({ families }: Registration) => <Lines lines={families.map(({ name }) => name)} /> },
  {
    label: rows.school,
    of: ({ enrolment }: Registration) => (enrolment ? schoolWords(enrolment) : text.compare.unknown),
  },
  {
    label: rows.registered,
    of: ({ registeredAt }: Registration) => format.shortDay(dayInTheNetherlands(registeredAt)),
  },
]

function languageOf({ child }: Registration) {
  if (child.interpreterLanguage === null) return child.language
  return <CellLines remark={text.compare.interpreter(child.interpreterLanguage)}>{child.language}</CellLines>
}

const guardianWords = (guardian: Guardian): string =>
  `${fullName(guardian)} (${relationWords[guardian.relation]}, ${familyText.custody[guardian.custody]})`

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <div>{lines.length === 0 ? text.compare.unknown : lines.map(line => <div>{line}</div>)}</div>
)

type PartsProps = Pick<Comparison, 'kept' | 'absorbed'> & { readonly weights: readonly Weight[] }

const Parts = ({ kept, absorbed, weights }: PartsProps) => {
  const parts = partsOf(weights)
  if (parts.length === 0) return <Paragraph>{text.compare.nothing}</Paragraph>
  const columns = text.compare.whatColumns
  return (
    <>
      <Table
        caption={text.compare.what}
        compact
        columns={[
          { label: columns.part },
          { label: columns.kept, numeric: true },
          { label: columns.absorbed, numeric: true },
          { label: columns.staying, numeric: true },
        ]}
        rows={parts.map(({ part, ofKept, ofAbsorbed, staying }) => [
          text.part[part],
          format.number(ofKept),
          format.number(ofAbsorbed),
          staying === 0 ? '–' : format.number(staying),
        ])}
      />
      {!kept.child.hasBsn && absorbed.child.hasBsn && <Paragraph>{text.compare.bsnGoes}</Paragraph>}
      {parts.some(({ staying }) => staying > 0) && <Paragraph look="small">{text.compare.staying}</Paragraph>}
    </>
  )
}
