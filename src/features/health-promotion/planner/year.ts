/** What happens in a school year on the schools of one promoter, over all centres, day by day. */
import { inCentres, isModuleOn } from '../../../centre/index.ts'
import { firstDayOf, lastDayOf } from '../../../knowledge/healthy-school/school-year.ts'
import { endOf } from '../../../knowledge/healthy-school/vignet.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { planPath } from '../plans/plan.ts'
import { type SchoolSeen, schoolsSeen, themeNames } from '../schools/look-up.ts'
import { grantedOf, schoolPath } from '../schools/school.ts'
import { words } from '../text.ts'
import { findAvailable, findMinutesOf } from './store.ts'

type Day = Temporal.PlainDate
export type MomentKind = 'begins' | 'ends' | 'goal' | 'vignet' | 'certificate'

export type Moment = {
  /** The same at every reading: of the thing and of what happens with it. */
  readonly id: string
  readonly kind: MomentKind
  readonly on: Day
  readonly what: string
  readonly school: string
  readonly who: string
  /** Null for a school of another centre: it opens there. */
  readonly href: string | null
}

export type CentreYear = {
  readonly code: string
  readonly name: string
  readonly isOwn: boolean
  readonly host: string
  readonly moments: readonly Moment[]
  readonly due: readonly { readonly school: string; readonly words: string; readonly href: string | null }[]
  readonly minutes: { readonly planned: number; readonly spent: number; readonly available: number | null }
}

export async function yearOf(ctx: Ctx, schoolYear: number): Promise<readonly CentreYear[]> {
  const found = await inCentres(ctx, async (there, centre) => {
    if (!may.promoteHealth(there.actor) || !(await isModuleOn(there, 'health-promotion'))) return []
    const mine = (await schoolsSeen(there)).filter(({ adviser }) => adviser?.id === there.actor.id)
    record(there, 'read', 'health-promotion.hours', null)
    return [
      {
        code: centre.code,
        name: centre.name,
        host: centre.host,
        isOwn: centre.isOwn,
        moments: mine.flatMap(seen => momentsOf(seen, schoolYear, centre.isOwn)),
        due: await dueOf(there, mine, centre.isOwn),
        minutes: await minutesOf(there, mine, schoolYear),
      },
    ]
  })
  return found.flat()
}

/** All of them in the order of days. */
export const inOrder = (years: readonly CentreYear[]): readonly Moment[] =>
  years.flatMap(({ moments }) => moments).toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on))

function momentsOf(seen: SchoolSeen, schoolYear: number, isOwn: boolean): readonly Moment[] {
  const { school, plans, certificates, vignets } = seen
  const about = { school: school.name, href: isOwn ? schoolPath(school.id) : null }
  const all: readonly Moment[] = [
    ...plans.flatMap(plan => ofPlan(plan, { ...about, href: isOwn ? planPath(plan.id) : null })),
    ...certificates.map(({ id, endsOn }) => moment('certificate', id, endsOn, '', about)),
    ...grantedOf(vignets)
      .slice(0, 1)
      .map(granted => moment('vignet', school.id, endOf(granted), '', about)),
  ]
  return all.filter(({ on }) => isWithin(on, schoolYear))
}

type About = Pick<Moment, 'school' | 'href'>

const moment = (kind: MomentKind, id: string, on: Day, what: string, about: About, who = ''): Moment => ({
  id: `${kind}-${id}`,
  kind,
  on,
  what,
  who,
  ...about,
})

const ofPlan = ({ activities, goals }: SchoolSeen['plans'][number], about: About): readonly Moment[] => [
  ...activities.flatMap(({ id, title, startsOn, endsOn, responsible }) => [
    moment('begins', id, startsOn, title, about, responsible),
    ...(endsOn.equals(startsOn) ? [] : [moment('ends', id, endsOn, title, about, responsible)]),
  ]),
  ...goals.flatMap(({ id, what, dueOn, responsible }) =>
    dueOn === null ? [] : [moment('goal', id, dueOn, what, about, responsible)],
  ),
]

const isWithin = (day: Day, schoolYear: number): boolean =>
  Temporal.PlainDate.compare(firstDayOf(schoolYear), day) <= 0 &&
  Temporal.PlainDate.compare(day, lastDayOf(schoolYear)) <= 0

async function dueOf(ctx: Ctx, mine: readonly SchoolSeen[], isOwn: boolean) {
  const themes = await themeNames(ctx)
  return mine.flatMap(({ school, toDos }) =>
    toDos.map(toDo => ({
      school: school.name,
      words: words.toDo(toDo, themes),
      href: isOwn ? schoolPath(school.id) : null,
    })),
  )
}

/** Planned is what activities that begin in this school year ask. */
async function minutesOf({ db, municipality, actor }: Ctx, mine: readonly SchoolSeen[], schoolYear: number) {
  const activities = mine.flatMap(({ plans }) => plans.flatMap(plan => plan.activities))
  const planned = activities
    .filter(({ startsOn }) => isWithin(startsOn, schoolYear))
    .reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0)
  return {
    planned,
    spent: await findMinutesOf(db, municipality, actor.id, schoolYear),
    available: await findAvailable(db, municipality, actor.id, schoolYear),
  }
}
