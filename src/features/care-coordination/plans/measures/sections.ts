/** The measures as they are drawn: a small drawing for each person, goal or domain, together under what they are about. Pure. */
import { courseOf, type Development, developmentOf } from '../../../../knowledge/plan/measures/course.ts'
import type { Scale } from '../../../../knowledge/plan/measures/scales.ts'
import { domains, versions } from '../../../../knowledge/plan/measures/self-reliance.ts'
import type { Plan } from '../plan.ts'
import { participantIn } from '../rules.ts'
import { type Measure, scaleOf } from './measure.ts'
import { measureText } from './text.ts'

export type Drawing = {
  readonly id: string
  readonly title: string
  readonly scale: Scale
  /** What stands, by day; at least one. */
  readonly course: readonly Measure[]
  readonly development: Development<Measure>
}
export type Section = {
  readonly id: string
  readonly kind: Measure['about']['kind']
  readonly title: string
  readonly drawings: readonly Drawing[]
  /** Every figure, also those whose place was taken. */
  readonly measures: readonly Measure[]
}

/** Only the sections in which something was measured. */
export const sectionsOf = (plan: Plan, measures: readonly Measure[]): readonly Section[] =>
  [
    byPerson(plan, measures, 'safety', measureText.safety),
    byGoal(plan, measures),
    byPerson(plan, measures, 'satisfaction', measureText.satisfaction),
    ...selfReliance(plan, measures),
  ].filter(section => section.drawings.length > 0)

function byPerson(plan: Plan, all: readonly Measure[], kind: 'safety' | 'satisfaction', title: string): Section {
  const measures = all.filter(measure => measure.about.kind === kind)
  const drawings = plan.participants.flatMap(({ id, name }) =>
    drawing(
      `${kind}-${id}`,
      name,
      measures.filter(measure => measure.givenBy === id),
    ),
  )
  return { id: kind, kind, title, drawings, measures }
}

/** Each scale has a drawing of its own: figures of two scales do not make one line. */
function byGoal(plan: Plan, all: readonly Measure[]): Section {
  const measures = all.filter(measure => measure.about.kind === 'goal')
  const drawings = plan.goals.flatMap(goal => {
    const own = measures.filter(({ about }) => about.kind === 'goal' && about.goal === goal.id)
    const byScale = Map.groupBy(own, ({ about }) => (about.kind === 'goal' ? about.scale : ''))
    return [...byScale].flatMap(([scale, those]) =>
      [...Map.groupBy(those, measure => measure.givenBy)].flatMap(([giver, given]) =>
        drawing(`doel-${goal.number}-${scale}-${giver}`, `${goal.title}: ${nameIn(plan, giver)}`, given),
      ),
    )
  })
  return { id: 'doelen', kind: 'goal', title: measureText.goals, drawings, measures }
}

/** For each person or household that was assessed: the domains in the order of the matrix. */
function selfReliance(plan: Plan, all: readonly Measure[]): readonly Section[] {
  return plan.participants.flatMap(({ id, name }) =>
    versions.map(version => {
      const measures = all.filter(
        ({ about }) => about.kind === 'self-reliance' && about.subject === id && about.version === version,
      )
      const drawings = domains.flatMap(domain =>
        drawing(
          `${domain}-${version}-${id}`,
          measureText.domain[domain],
          measures.filter(({ about }) => about.kind === 'self-reliance' && about.domain === domain),
        ),
      )
      const title = measureText.selfReliance(name, version)
      return { id: `${version}-${id}`, kind: 'self-reliance' as const, title, drawings, measures }
    }),
  )
}

function drawing(id: string, title: string, measures: readonly Measure[]): readonly Drawing[] {
  const course = courseOf(measures)
  const [first] = course
  return first ? [{ id, title, scale: scaleOf(first.about), course, development: developmentOf(measures) }] : []
}

const nameIn = (plan: Plan, id: string): string => participantIn(plan, id)?.name ?? ''
