/** A child comes to a school or into another class, or leaves. It goes to one at a time: the new one ends the old one. */
import { record } from '../../platform/audit/record.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { ChildId, SchoolId } from '../person.ts'
import * as store from './store.ts'

export type Enrolled =
  | { readonly kind: 'enrolled' }
  /** The child came to its present school, or class, on a later day than this. */
  | { readonly kind: 'refused'; readonly because: 'earlier-than-known' }

type Entry = {
  readonly child: ChildId
  readonly school: SchoolId
  readonly className: string | null
  readonly since: Temporal.PlainDate
}

/** Written again for the same school and day, it is a correction of the class. */
export async function enrolAtSchool(ctx: Ctx, { child, school, className, since }: Entry): Promise<Enrolled> {
  const ended = await endCurrent(ctx, child, since)
  if (ended.kind === 'refused') return ended
  const row = {
    municipality: ctx.municipality,
    child_id: child,
    school_id: school,
    class_name: className,
    since,
    until: null,
  }
  await store.writeEnrolment(ctx.db, row)
  record(ctx, 'create', 'people.enrolment', child)
  return ended
}

/** From this day on the child no longer goes there; that it did stays known. */
export async function leaveSchool(ctx: Ctx, child: ChildId, on: Temporal.PlainDate): Promise<Enrolled> {
  const ended = await endCurrent(ctx, child, on)
  if (ended.kind === 'enrolled') record(ctx, 'change', 'people.enrolment', child)
  return ended
}

async function endCurrent(ctx: Ctx, child: ChildId, on: Temporal.PlainDate): Promise<Enrolled> {
  const latest = await store.findLatestStart(ctx.db, ctx.municipality, child)
  if (latest && Temporal.PlainDate.compare(on, latest) < 0) return { kind: 'refused', because: 'earlier-than-known' }
  await store.endEnrolments(ctx.db, ctx.municipality, child, on)
  return { kind: 'enrolled' }
}
