/** Counts of a school that is larger than the demo: made up, as if its pupils had been counted when the last two school years were over. */
import { sql } from 'kysely'
import { schoolYearOf } from '../src/knowledge/healthy-school/school-year.ts'
import type { Ctx } from '../src/platform/ctx.ts'

const groups = ['1-2', '3-4', '5-6', '7-8']
/** Of each subject and category, how many pupils in each pair of groups; every pupil once per subject. */
const counts = {
  weight: {
    healthy: [31, 34, 33, 30],
    overweight: [6, 7, 9, 11],
    obesity: [1, 2, 2, 3],
    'not-measured': [10, 6, 5, 6],
  },
  hearing: { done: [40, 8, 0, 0], 'not-done': [8, 41, 49, 50] },
  vision: { done: [42, 9, 0, 0], 'not-done': [6, 40, 49, 50] },
  vaccination: { given: [0, 0, 0, 38], 'not-given': [48, 49, 49, 12] },
  questionnaire: { returned: [30, 6, 0, 36], 'not-returned': [18, 43, 49, 14] },
}

/** How many more or fewer there were. */
const yearBefore: Readonly<Record<string, readonly number[]>> = {
  healthy: [1, 1, 2, 2],
  overweight: [-1, -1, -2, -2],
}

export async function keepMadeUpCounts(ctx: Ctx, school: string): Promise<void> {
  const year = schoolYearOf(ctx.today) - 1
  const rows = [year - 1, year].flatMap(schoolYear =>
    Object.entries(counts).flatMap(([subject, categories]) =>
      Object.entries(categories).flatMap(([category, all]) =>
        all.flatMap((then, at) => {
          const count = schoolYear === year ? then : then + (yearBefore[category]?.[at] ?? 0)
          return count === 0 ? [] : [{ schoolYear, group: groups[at], subject, category, count }]
        }),
      ),
    ),
  )
  await sql`
    insert into youth_health.school_count
      (municipality, school_id, school_year, class_group, subject, category, count, counted_at)
    select ${ctx.municipality}, ${school}, one."schoolYear", one."group", one.subject, one.category, one.count,
      ${ctx.now.toString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one
      ("schoolYear" int, "group" text, subject text, category text, count int)
    on conflict do nothing`.execute(ctx.db)
}
