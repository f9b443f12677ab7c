/** What a family reads of the contact moments: which there were, which come, and what happens there. */
import type { DueMoment } from '../../../../knowledge/contact-moments/due-moments.ts'
import type { Child } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { momentsForText as text } from './moments-for.text.ts'
import { momentsOf } from './moments-of.ts'

export type FamilyMoments = {
  /** The latest first. */
  readonly held: readonly { readonly name: string; readonly on: Temporal.PlainDate }[]
  /** What can be held now, and what comes next: at most three. */
  readonly coming: readonly ComingMoment[]
}

export type ComingMoment = {
  readonly name: string
  /** 'nu', 'rond 3 januari 2027' */
  readonly when: string
  /** 'We meten en wegen.' */
  readonly what: readonly string[]
}

const mostComing = 3

/** The caller has found that this person may see the child's record (`knowledge/consent/who-may-see.ts`); the reading is logged. */
export async function momentsFor(ctx: Ctx, child: Child): Promise<FamilyMoments> {
  const { moments } = await momentsOf(ctx, child)
  const held = moments.flatMap(({ moment, standing }) =>
    standing.kind === 'held' ? { name: text.name(moment.code), on: standing.on } : [],
  )
  return {
    held: held.toSorted((one, other) => Temporal.PlainDate.compare(other.on, one.on)),
    coming: moments.filter(isComing).slice(0, mostComing).map(comingFrom),
  }
}

const isComing = ({ standing: { kind } }: DueMoment): boolean =>
  kind === 'due' || kind === 'overdue' || kind === 'planned'

const comingFrom = ({ moment, window, standing }: DueMoment): ComingMoment => ({
  name: text.name(moment.code),
  when: standing.kind === 'planned' ? text.around(window.target) : text.now,
  what: moment.parts.map(part => text.part[part]),
})
