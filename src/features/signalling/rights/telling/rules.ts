/** Who of a family knew of a report by the talk before it. Pure. */
import type { Relative, Telling } from '../../../../knowledge/referral-index/requests.ts'
import type { Household } from '../../../../people/index.ts'
import type { Talk } from '../../concerns/concern.ts'

/** What a weighing says: the family was told, on this day, in this talk. */
export type TalkedOver = { readonly on: Temporal.PlainDate; readonly talk: Talk }

/**
 * A talk with "the parents" tells parents who live together. Of parents who live apart it does not say whom: then each is told anew.
 * Our reading; the law does not speak of it.
 */
export function toldByTalk(talked: TalkedOver | undefined, relative: Relative, parentsAreOne: boolean): Telling | null {
  if (!talked) return null
  const told: Telling = { kind: 'told', on: talked.on }
  if (relative === 'youth') return talked.talk === 'youth' || talked.talk === 'both' ? told : null
  return parentsAreOne && (talked.talk === 'parents' || talked.talk === 'both') ? told : null
}

/** One parent with custody, or all of them at one address. */
export function areOne(homes: readonly (readonly Pick<Household, 'id'>[])[]): boolean {
  const [first, ...others] = homes
  if (!first) return false
  return others.every(home => home.some(({ id }) => first.some(one => one.id === id)))
}
