import { firstDayOf } from '../../../knowledge/healthy-school/school-year.ts'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { text } from './text.ts'
import type { CentreYear, Moment } from './year.ts'

type Props = { readonly years: readonly CentreYear[]; readonly schoolYear: number }

/** Schools down, quarters of the school year across: what happens when, in one look. On a telephone it stands school by school. */
export const YearGrid = ({ years, schoolYear }: Props) => {
  const parts = [0, 3, 6, 9].map(months => firstDayOf(schoolYear).add({ months }))
  const schools = years.flatMap(({ name, moments }) =>
    [...Map.groupBy(moments, ({ school }) => school)].map(([school, own]) => ({ school, centre: name, own })),
  )
  return (
    <Card id="schooljaar" title={text.grid}>
      <Table
        caption={text.grid}
        columns={[{ label: text.columns.school }, ...parts.map(from => ({ label: quarterWords(from) }))]}
        rows={schools.map(({ school, centre, own }) => [
          years.length > 1 ? `${school} (${centre})` : school,
          ...parts.map(from => (
            <Quarter moments={own.filter(({ on, kind }) => kind !== 'ends' && isIn(on, from)).toSorted(byDay)} />
          )),
        ])}
      />
    </Card>
  )
}

const Quarter = ({ moments }: { readonly moments: readonly Moment[] }) =>
  moments.length === 0 ? (
    <>–</>
  ) : (
    <ul>
      {moments.map(({ on, what, kind }) => (
        <li>
          {format.shortDay(on)} {what === '' ? text.kinds[kind] : what}
        </li>
      ))}
    </ul>
  )

const isIn = (day: Temporal.PlainDate, from: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, from.add({ months: 3 })) < 0

const byDay = (one: Moment, other: Moment): number => Temporal.PlainDate.compare(one.on, other.on)

const quarterWords = (from: Temporal.PlainDate): string =>
  `${format.shortMonth(from.toPlainYearMonth())} – ${format.shortMonth(from.add({ months: 2 }).toPlainYearMonth())}`
