import type { Cell } from '../../../knowledge/figures/small-numbers.ts'
import type { Profile, ToldSubject } from '../../../knowledge/healthy-school/profile.ts'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { words } from '../text.ts'
import type { YearProfile } from './read-profile.ts'
import { text } from './text.ts'

/** Each school year that was counted, with the year before beside it. */
export const Profiles = ({ years }: { readonly years: readonly YearProfile[] }) =>
  years.length === 0 ? (
    <EmptyState icon="chart" title={text.none.title}>
      {text.none.body}
    </EmptyState>
  ) : (
    <Stack>
      {years.map(({ schoolYear, profile }) => (
        <Card id={`jaar-${schoolYear}`} title={text.year(words.schoolYear(schoolYear))}>
          <Year
            schoolYear={schoolYear}
            profile={profile}
            before={years.find(year => year.schoolYear === schoolYear - 1)?.profile ?? null}
          />
        </Card>
      ))}
    </Stack>
  )

type YearProps = { readonly schoolYear: number; readonly profile: Profile; readonly before: Profile | null }

const Year = ({ schoolYear, profile, before }: YearProps) => (
  <>
    {profile.told.map(told => (
      <Subject
        schoolYear={schoolYear}
        told={told}
        before={before?.told.find(({ subject }) => subject === told.subject) ?? null}
      />
    ))}
    {profile.tooFew.length > 0 && <Paragraph>{text.tooFew(profile.tooFew.map(one => text.subject[one]))}</Paragraph>}
    {profile.groupsLeftOut.length > 0 && (
      <Paragraph>{text.leftOut(profile.groupsLeftOut.map(group => text.group[group]))}</Paragraph>
    )}
    <Paragraph look="small">{text.hiddenAbout}</Paragraph>
  </>
)

type SharesProps = { readonly told: ToldSubject; readonly before: ToldSubject | null }
type SubjectProps = SharesProps & { readonly schoolYear: number }

const Subject = ({ schoolYear, told, before }: SubjectProps) => (
  <>
    <Heading level={3}>{text.subject[told.subject]}</Heading>
    <Shares told={told} before={before} />
    <Table
      caption={`${text.subject[told.subject]}, ${words.schoolYear(schoolYear)}`}
      compact
      columns={[
        { label: text.columns.group },
        ...told.categories.map(category => ({ label: categoryWords(category), numeric: true })),
        { label: text.columns.pupils, numeric: true },
      ]}
      rows={told.rows.map(({ classGroup, cells, pupils }) => [
        text.group[classGroup],
        ...cells.map(cellWords),
        format.number(pupils),
      ])}
      footer={[text.columns.total, ...told.totals.map(cellWords), format.number(told.pupils)]}
    />
  </>
)

/** The conclusion before the figures: what part, and a year before. */
const Shares = ({ told, before }: SharesProps) => (
  <ul>
    {told.categories.map(category => {
      const share = shareOf(told, category)
      if (share === null) return null
      const was = before && shareOf(before, category)
      const now = text.share(share, categoryWords(category), told.pupils)
      return <li>{was === null ? now : text.was(now, `${format.number(was)}%`)}</li>
    })}
  </ul>
)

function shareOf({ categories, totals, pupils }: ToldSubject, category: string): number | null {
  const total = totals[categories.indexOf(category)]
  return total?.kind === 'shown' && pupils > 0 ? Math.round((100 * total.count) / pupils) : null
}

const categoryWords = (category: string): string => text.category.get(category) ?? category
const cellWords = (cell: Cell): string => (cell.kind === 'shown' ? format.number(cell.count) : text.hidden)
