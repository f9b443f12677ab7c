/**
 * The pupils of every school, counted once when a school year is over: how many were underweight, seen, vaccinated and so on, by group of
 * classes. Counts only. Once, because whoever compares a count of today with that of yesterday would find a child.
 */

import { ageInYears } from '../../../knowledge/ages/age.ts'
import { bmiClass } from '../../../knowledge/growth/bmi-class.ts'
import { bmi } from '../../../knowledge/growth/measures.ts'
import { classGroupOf, type ProfileSubject } from '../../../knowledge/healthy-school/profile.ts'
import { firstDayOf, lastDayOf, schoolYearOf } from '../../../knowledge/healthy-school/school-year.ts'
import { type Child, childrenOfSchool, type Pupil, type School, schoolsOf } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Counted, findYearFacts, insertCounts, isCounted, type YearFacts } from './store.ts'

/** Every night; it counts the last school year that is over, when that was not done. */
export async function countPupils(ctx: Ctx): Promise<void> {
  const schoolYear = schoolYearOf(ctx.today) - 1
  if (await isCounted(ctx.db, ctx.municipality, schoolYear)) return
  for (const school of await schoolsOf(ctx)) await countSchool(ctx, school, schoolYear)
}

async function countSchool(ctx: Ctx, school: School, schoolYear: number): Promise<void> {
  const [from, to] = [firstDayOf(schoolYear), lastDayOf(schoolYear)]
  const pupils = await childrenOfSchool({ ...ctx, today: to }, school.id)
  if (pupils.length === 0) return
  const ids = pupils.map(({ child }) => child.id)
  const facts = new Map((await findYearFacts(ctx.db, ctx.municipality, ids, { from, to })).map(one => [one.child, one]))
  const kept = { municipality: ctx.municipality, school_id: school.id, school_year: schoolYear, counted_at: ctx.now }
  await insertCounts(
    ctx.db,
    countsOf(school, pupils, facts).map(count => ({ ...kept, ...count })),
  )
  record(ctx, 'create', 'youth-health.school-count', null, school.name)
}

type Count = Pick<Counted, 'class_group' | 'subject' | 'category'> & { count: number }

function countsOf(school: School, pupils: readonly Pupil[], facts: ReadonlyMap<string, YearFacts>): readonly Count[] {
  const counts = new Map<string, Count>()
  for (const { child, className } of pupils) {
    const class_group = classGroupOf(className, school.kind === 'primary' || school.kind === 'special')
    for (const [subject, category] of categoriesOf(child, facts.get(child.id))) {
      const key = `${class_group} ${subject} ${category}`
      const count = counts.get(key) ?? { class_group, subject, category, count: 0 }
      counts.set(key, { ...count, count: count.count + 1 })
    }
  }
  return [...counts.values()]
}

/** One category of each subject, of every pupil. */
const categoriesOf = (child: Child, facts: YearFacts | undefined): readonly (readonly [ProfileSubject, string])[] => [
  ['weight', weightClass(child, facts?.measured ?? null)],
  ['hearing', facts?.isHearingTested ? 'done' : 'not-done'],
  ['vision', facts?.isVisionTested ? 'done' : 'not-done'],
  ['vaccination', facts?.isVaccinatedHere ? 'given' : 'not-given'],
  ['questionnaire', facts?.hasQuestionnaire ? 'returned' : 'not-returned'],
]

function weightClass({ sex, birth }: Child, measured: YearFacts['measured']): string {
  if (!measured || sex === 'unknown' || birth.kind !== 'born') return 'not-measured'
  const { on, heightCm, weightKg } = measured
  const { kind } = bmiClass(sex, ageInYears(birth.on, on), bmi(weightKg, heightCm))
  return kind === 'outside' ? 'not-measured' : kind
}
