/** What the people of a family have to do with each child of their plan, by age and custody. Pure: today is an argument. */
import { mayOpen, whoMaySee } from '../../../../knowledge/consent/who-may-see.ts'
import type { Tie } from '../../../../knowledge/plan/sections.ts'
import type { Child, Guardian } from '../../../../people/index.ts'
import type { Care } from '../rules.ts'

type Day = Temporal.PlainDate

/** `inCare`: the children this person is guardian of, in the plan or not. A child under twelve has no say here yet. */
export function tiesOf(
  person: string,
  inCare: readonly Care[],
  children: readonly Child[],
  today: Day,
): ReadonlyMap<string, Tie> {
  const ties = new Map<string, Tie>()
  for (const child of children) {
    const tie = child.id === person ? youthTie(child, today) : parentTie(inCare, child, today)
    if (tie) ties.set(child.id, tie)
  }
  return ties
}

/** Who decides about each child: parents with custody and youth, as the law counts them at this age. */
export const decidersOf = (
  children: readonly Child[],
  guardians: ReadonlyMap<string, readonly Guardian[]>,
  today: Day,
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    children.map(child => {
      const { parties } = whoMaySee(question(child, today))
      const parents = parties.includes('parents-with-custody')
        ? (guardians.get(child.id) ?? []).filter(one => one.custody === 'with-custody').map(one => one.id)
        : []
      return [child.id, parties.includes('youth') ? [child.id, ...parents] : parents]
    }),
  )

const youthTie = (child: Child, today: Day): Tie | undefined =>
  mayOpen({ kind: 'youth' }, question(child, today)) ? 'is-the-youth' : undefined

function parentTie(inCare: readonly Care[], child: Child, today: Day): Tie | undefined {
  const care = inCare.find(candidate => candidate.child.id === child.id)
  if (!care) return undefined
  const asked = question(child, today)
  if (!whoMaySee(asked).parties.includes('parents-with-custody'))
    return care.shared.includes('plan') ? 'let-in' : 'youth-alone'
  return care.custody === 'with-custody' ? 'decides' : 'without-custody'
}

const question = (child: Child, on: Day) => ({ law: 'youth-act', birth: child.birth.on, on, canWeigh: true }) as const
