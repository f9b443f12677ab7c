/** What of a plan stands in the agenda of the front door. */

import type { EducationKind } from '../../../knowledge/healthy-school/pillars.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { announceCourse, type CourseId, comingCourses, theCourse } from '../../parenting-help/index.ts'
import type { Agenda } from './activities/forms.view.tsx'
import { changeActivity } from './keep-plan.ts'
import type { NewSession } from './plan.form.ts'
import type { Activity, SchoolPlan } from './plan.ts'
import { text } from './text.ts'

const mostShown = 50

/** What is to come, and what the activity is joined to already. */
export async function agendaFor(ctx: Ctx, activity: Activity | null): Promise<Agenda> {
  const coming = (await comingCourses(ctx, mostShown)).map(({ id, title, when }) => ({
    value: id as string,
    label: `${title}, ${when}`,
  }))
  const joined = activity?.courseId ?? null
  if (joined === null || coming.some(({ value }) => value === joined)) return coming
  return [...coming, { value: joined, label: (await theCourse(ctx, joined)).title }]
}

export type Announced = { readonly kind: 'announced' } | { readonly kind: 'joined-already' }

/** A session at the school, open to all, without signing up; the activity is joined to it. */
export async function announceSession(
  ctx: Ctx,
  plan: SchoolPlan,
  activity: Activity,
  session: NewSession & { readonly school: string; readonly kind: EducationKind },
): Promise<Announced> {
  if (activity.courseId !== null) return { kind: 'joined-already' }
  const courseId: CourseId = await announceCourse(ctx, courseOf(activity, session))
  const joined = await changeActivity(ctx, plan, activity, activity.version, { ...activity, courseId })
  if (joined.kind === 'overtaken') throw new Error(text.activity.session)
  return { kind: 'announced' }
}

const zone = 'Europe/Amsterdam'

const courseOf = (
  { title }: Activity,
  { on, at, minutes, words, school, kind }: NewSession & { readonly school: string; readonly kind: EducationKind },
) => ({
  kind: 'school-session' as const,
  theme: kind === 'primary' || kind === 'special' ? ('schoolkind' as const) : ('puber-en-tiener' as const),
  title,
  words,
  audience: 'everyone' as const,
  ageFrom: null,
  ageUntil: null,
  locationId: null,
  place: school,
  language: 'nl' as const,
  priceCents: 0,
  capacity: null,
  minimum: null,
  opensOn: null,
  closesOn: null,
  meetings: [{ startsAt: on.toZonedDateTime({ timeZone: zone, plainTime: at }).toInstant(), minutes }],
})
