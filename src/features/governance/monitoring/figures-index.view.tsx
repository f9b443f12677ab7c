import { Card } from '../../../platform/html/components/card.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import type { Child } from '../../../platform/html/html.ts'
import { keyPartWords } from './conclusions.ts'
import type { CentreFigures } from './read-figures.ts'
import type { Subject } from './rollup/subjects.ts'
import { shownSections } from './sections.ts'
import { subjectWords } from './subject.text.ts'
import { changeWords, figureWords, text } from './text.ts'
import { childrenIn } from './yearly.view.tsx'

type Props = { readonly figures: CentreFigures }

/** Every figure of the page in a row of its own, which leads to what divides it: who looks for one finds it without scrolling past the others. */
export const FiguresIndex = ({ figures }: Props) => {
  const told = ['contact' as const, ...shownSections(figures).flatMap(({ parts }) => parts)].filter(
    subject => figures.about(subject).now.total.kind !== 'hidden',
  )
  return told.length === 0 ? null : (
    <Card id="overzicht" title={text.index}>
      <Table
        caption={text.index}
        compact
        columns={[{ label: text.figure }, { label: text.count, numeric: true }]}
        rows={[...told.map(subject => rowOf(subject, figures)), ...yearlyRows(figures)]}
      />
    </Card>
  )
}

const rowOf = (subject: Subject, figures: CentreFigures): readonly Child[] => [
  <CellLines remark={remarkOf(subject, figures)}>
    <Link href={`#${subject}`}>{subjectWords[subject].title}</Link>
  </CellLines>,
  figureWords(figures.about(subject).now.total),
]

/** What is counted once a year. */
function yearlyRows({ children, coverage, area }: CentreFigures): readonly (readonly Child[])[] {
  const total = children && childrenIn(children, area).divided?.total
  const rows = [
    children && [<Link href="#children">{text.children.title}</Link>, figureWords(total ?? { kind: 'hidden' })],
    coverage && area === null && [<Link href="#coverage">{text.coverage.title}</Link>, text.coverage.inTable],
  ]
  return rows.filter(row => row !== undefined && row !== false)
}

/** How much of it went well, or else how it was a year before; nothing where months are not counted yet. */
function remarkOf(subject: Subject, { about }: CentreFigures): string | undefined {
  const { now, before } = about(subject)
  const isWhole = now.notCounted.length + before.notCounted.length === 0
  return keyPartWords(subject, now) ?? (isWhole ? changeWords(now.total, before.total) : undefined)
}
