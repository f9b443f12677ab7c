/** What needs doing for a school, the most pressing first. */

import type { Need, Step } from '../../../knowledge/healthy-school/steps.ts'
import { endsSoon, type Standing, standingOn } from '../../../knowledge/healthy-school/vignet.ts'

type Day = Temporal.PlainDate

export type ToDo =
  | { readonly kind: 'vignet-ends'; readonly on: Day }
  | { readonly kind: 'certificate-ends'; readonly theme: string; readonly on: Day }
  | { readonly kind: 'vignet-asked'; readonly since: Day }
  | { readonly kind: 'no-coordinator' }
  | { readonly kind: 'no-adviser' }
  | { readonly kind: 'no-plan' }
  | { readonly kind: 'activity-late'; readonly title: string; readonly on: Day }
  | { readonly kind: 'step'; readonly step: Step; readonly need: Need }

export type SchoolFacts = {
  readonly hasCoordinator: boolean
  readonly hasAdviser: boolean
  readonly vignetEnds: readonly Day[]
  /** Since when an application waits for a decision. */
  readonly askedSince: Day | null
  readonly certificates: readonly { readonly theme: string; readonly endsOn: Day }[]
  /** The present step of the plan with the first thing it needs; null when all are done or there is no plan. */
  readonly hasPlan: boolean
  readonly step: { readonly step: Step; readonly need: Need } | null
  readonly openActivities: readonly { readonly title: string; readonly endsOn: Day }[]
}

export function toDosOf(school: SchoolFacts, today: Day, warnMonths: number): readonly ToDo[] {
  const vignet = standingOn(school.vignetEnds, today)
  return [
    ...(isSoon(vignet, today, warnMonths) && school.askedSince === null
      ? [{ kind: 'vignet-ends', on: vignet.endsOn } as const]
      : []),
    ...newestOfEach(school.certificates)
      .filter(({ endsOn }) => endsSoon(endsOn, today, warnMonths))
      .map(({ theme, endsOn }) => ({ kind: 'certificate-ends', theme, on: endsOn }) as const),
    ...(school.askedSince === null ? [] : [{ kind: 'vignet-asked', since: school.askedSince } as const]),
    ...school.openActivities
      .filter(({ endsOn }) => Temporal.PlainDate.compare(endsOn, today) < 0)
      .map(({ title, endsOn }) => ({ kind: 'activity-late', title, on: endsOn }) as const),
    ...(school.hasCoordinator ? [] : [{ kind: 'no-coordinator' } as const]),
    ...(school.hasAdviser ? [] : [{ kind: 'no-adviser' } as const]),
    ...(school.hasPlan ? [] : [{ kind: 'no-plan' } as const]),
    ...(school.step ? [{ kind: 'step', ...school.step } as const] : []),
  ]
}

type Ending = Extract<Standing, { readonly endsOn: Day }>

const isSoon = (standing: Standing, today: Day, months: number): standing is Ending =>
  standing.kind === 'valid' && endsSoon(standing.endsOn, today, months)

/** Of a theme that was certified again only the last certificate ends. */
const newestOfEach = <T extends { readonly theme: string; readonly endsOn: Day }>(certificates: readonly T[]) =>
  [...Map.groupBy(certificates, ({ theme }) => theme).values()].flatMap(group =>
    group.toSorted((one, other) => Temporal.PlainDate.compare(other.endsOn, one.endsOn)).slice(0, 1),
  )
