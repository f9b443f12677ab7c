/** Which schools there are, and who goes to which class. */
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { isId } from '../../platform/new-id.ts'
import { getChildren } from '../look-up.ts'
import { type Child, fullName, type School, type SchoolId } from '../person.ts'
import { findChildrenBornBetween } from '../store.ts'
import * as store from './store.ts'

/** A child at a school, with the class as the school calls it. */
export type Pupil = { readonly child: Child; readonly className: string | null }

/** Birth days, both included. */
export type Born = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }

/** Every school and childcare of the municipality, by name. */
export const schoolsOf = (ctx: Ctx): Promise<readonly School[]> => store.findSchools(ctx.db, ctx.municipality)

/** Everybody who was born from one day to another, at whichever school, by name. */
export const childrenBorn = (ctx: Ctx, born: Born): Promise<readonly Child[]> =>
  findChildrenBornBetween(ctx.db, ctx.municipality, born)

export async function getSchool(ctx: Ctx, id: string): Promise<School> {
  const school = isId(id) ? await store.findSchool(ctx.db, ctx.municipality, id) : undefined
  if (!school) throw new NotFound(`school ${id}`)
  return school
}

/**
 * The children who go to this school today, by class and name. The caller logs what the list is read for.
 * A child that is not born yet, or that died, is at no school.
 */
export async function childrenOfSchool(
  ctx: Ctx,
  school: SchoolId,
  { bornBetween }: { readonly bornBetween?: Born } = {},
): Promise<readonly Pupil[]> {
  const rows = await store.findPupils(ctx.db, ctx.municipality, school, ctx.today)
  const classes = new Map(rows.map(row => [row.child, row.className]))
  const children = await getChildren(ctx, [...classes.keys()])
  return children
    .filter(child => child.birth.kind === 'born' && child.diedOn === null && isBetween(child.birth.on, bornBetween))
    .map(child => ({ child, className: classes.get(child.id) ?? null }))
    .toSorted(byClassAndName)
}

/** The children by class, in the order in which a school names its classes: 'groep 3' before 'groep 10'. */
export const byClass = (pupils: readonly Pupil[]): ReadonlyMap<string | null, readonly Pupil[]> =>
  Map.groupBy(pupils, ({ className }) => className)

const collator = new Intl.Collator('nl', { numeric: true })

const byClassAndName = (one: Pupil, other: Pupil): number =>
  collator.compare(one.className ?? '', other.className ?? '') ||
  collator.compare(one.child.familyName, other.child.familyName) ||
  collator.compare(fullName(one.child), fullName(other.child))

const isBetween = (day: Temporal.PlainDate, born: Born | undefined): boolean =>
  !born || (Temporal.PlainDate.compare(born.from, day) <= 0 && Temporal.PlainDate.compare(day, born.to) <= 0)
