import { completedWeeks, isPreterm, termDays } from '../../../knowledge/ages/gestation.ts'
import { columnAt } from '../../../knowledge/development/item-standing.ts'
import { ageWords } from '../../../people/index.ts'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import type { Optional } from '../../../platform/html/html.ts'
import { text } from './text.ts'

type Day = Temporal.PlainDate
type Props = {
  readonly birth: Day
  readonly on: Day
  readonly gestationDays: number | null
} & Optional<{
  /** Where the items of a column are asked. */
  hrefOf: (column: number) => string
}>

/**
 * Of a child born too early: both ages. Development is corrected for prematurity; until which age was not found, so the items
 * follow the child's own age and the reader decides.
 */
export const CorrectedAge = ({ birth, on, gestationDays, hrefOf }: Props) => {
  if (gestationDays === null || !isPreterm(completedWeeks(gestationDays))) return null
  const expected = birth.add({ days: termDays - gestationDays })
  const own = ageWords({ kind: 'born', on: birth }, on)
  const isBeforeTerm = Temporal.PlainDate.compare(on, expected) < 0
  const column = isBeforeTerm ? null : columnAt(expected, on)
  const weeks = text.corrected.weeks(completedWeeks(gestationDays), gestationDays % 7)
  return (
    <Notice tone="info" icon="baby">
      <p>
        {isBeforeTerm
          ? text.corrected.beforeTerm(weeks, own)
          : text.corrected.both(weeks, own, ageWords({ kind: 'born', on: expected }, on))}
      </p>
      <p>
        {text.corrected.choose}{' '}
        {column && hrefOf && <Link href={hrefOf(column.column)}>{text.corrected.itemsOf(text.age(column))}</Link>}
      </p>
    </Notice>
  )
}
