/** How the story is told: as whom, how many days ago, about which of the registered people. */
import type { ChildId } from '../src/people/index.ts'
import type { Actor, Ctx } from '../src/platform/ctx.ts'
import type { Registered } from './register-family.ts'

/** Does work as somebody of the town, so many days ago. */
export type As = <T>(actor: Actor, daysAgo: number, work: (ctx: Ctx) => Promise<T>) => Promise<T>
export type People = ReadonlyMap<string, Registered>

/** A child of the cast by family and given name; the cast is ours, so a miss is a mistake. */
export function childOf(people: People, family: string, name: string): ChildId {
  const child = people.get(family)?.children.get(name)
  if (!child) throw new Error(`${name} of ${family} is not in the cast`)
  return child
}
