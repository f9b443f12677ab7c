/** What the people of a school may see: only what a promoter shows. */
import { organisationsOf } from '../../../centre/index.ts'
import { getSchool, type School } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { writing } from '../written.ts'
import { findShowings, insertShowing, insertShowingEnd, type Showing } from './store.ts'

export type NewShowing = {
  readonly organisation: string
  readonly plan: string | null
  readonly profileYear: number | null
}

/** @throws NotFound when the organisation is no school of the centre's partners */
export async function showSchool(ctx: Ctx, school: string, { organisation, plan, profileYear }: NewShowing) {
  const partner = (await schoolPartners(ctx)).find(({ id }) => id === organisation)
  if (!partner) throw new NotFound(`school partner ${organisation}`)
  const row = { id: newId<string>(), school_id: school, organisation_id: partner.id }
  await insertShowing(ctx.db, { ...writing(ctx), ...row, plan_id: plan, profile_year: profileYear })
  record(ctx, 'transfer', 'health-promotion.showing', null, partner.name)
}

export const schoolPartners = async (ctx: Ctx) => (await organisationsOf(ctx)).filter(({ kind }) => kind === 'school')

export const showingsOf = async (ctx: Ctx, school: string): Promise<readonly Showing[]> =>
  (await findShowings(ctx.db, ctx.municipality)).filter(({ schoolId }) => schoolId === school)

/** @throws NotFound when it is not shown */
export async function endShowing(ctx: Ctx, school: string, id: string): Promise<void> {
  if (!(await showingsOf(ctx, school)).some(showing => showing.id === id)) throw new NotFound(`showing ${id}`)
  await insertShowingEnd(ctx.db, { ...writing(ctx), showing_id: id })
  record(ctx, 'change', 'health-promotion.showing', null, school)
}

export type ShownToMe = { readonly showing: Showing; readonly school: School }

/** What is shown to the organisation of who asks. */
export async function shownToMe(ctx: Ctx): Promise<readonly ShownToMe[]> {
  const own = (await findShowings(ctx.db, ctx.municipality)).filter(
    ({ organisationId }) => organisationId === ctx.actor.organisation,
  )
  record(ctx, 'read', 'health-promotion.showing', null)
  const shown: ShownToMe[] = []
  for (const showing of own) shown.push({ showing, school: await getSchool(ctx, showing.schoolId) })
  return shown
}

export async function shownOne(ctx: Ctx, id: string): Promise<ShownToMe> {
  const found = (await shownToMe(ctx)).find(({ showing }) => showing.id === id)
  if (!found) throw new NotAllowed('health-promotion.showing')
  return found
}
