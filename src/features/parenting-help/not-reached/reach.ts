/** The list of an organisation, one family of it, what was tried, and why somebody is off it. */
import { type Child, emailsOf, getChild, getChildren, guardiansOf, guardiansOfEach } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import { countByArea, findUnreachedOf, insertAttempt, insertUnreachedEnd } from './store.ts'
import { reachTermsOf } from './terms/set-reach-terms.ts'
import { type AreaCount, type Ending, isTold, nextStep, type Unreached, type Way } from './unreached.ts'

export type Line = { readonly unreached: Unreached; readonly child: Child; readonly step: ReturnType<typeof nextStep> }
export type Area = AreaCount & { readonly told: boolean }

/** The next step that is nearest first. */
export async function unreachedAtWork(
  ctx: Ctx,
): Promise<{ readonly lines: readonly Line[]; readonly areas: readonly Area[] }> {
  const organisation = ctx.actor.organisation ?? ''
  if (!isId(organisation)) return { lines: [], areas: [] }
  const all = await findUnreachedOf(ctx, { organisation })
  const ids = [...new Set(all.map(({ child }) => child))]
  const [terms, children, guardians, areas] = await Promise.all([
    reachTermsOf(ctx),
    getChildren(ctx, ids),
    guardiansOfEach(ctx, ids),
    countByArea(ctx, organisation),
  ])
  record(ctx, 'search', 'parenting-help.unreached', null)
  for (const id of ids) record(ctx, 'read', 'parenting-help.unreached', id)
  const lines = all.flatMap(unreached => {
    const child = children.find(({ id }) => id === unreached.child)
    if (!child) return []
    const hasPhone = (guardians.get(child.id) ?? []).some(({ phone }) => phone !== null)
    return [{ unreached, child, step: nextStep(unreached, { hasPhone, needsInterpreter: speaksOther(child) }, terms) }]
  })
  return {
    lines: lines.toSorted((one, other) => Temporal.PlainDate.compare(one.step.on, other.step.on)),
    areas: areas.map(area => ({ ...area, told: isTold(area) })),
  }
}

const speaksOther = ({ interpreterLanguage }: Child): boolean => interpreterLanguage !== null

export type Opened = {
  readonly unreached: Unreached
  readonly child: Child
  readonly step: ReturnType<typeof nextStep>
  readonly guardians: readonly {
    readonly name: string
    readonly phone: string | null
    readonly hasMail: boolean
    readonly language: string | null
  }[]
}

export async function openUnreached(ctx: Ctx, id: string): Promise<Opened> {
  const unreached = await getUnreached(ctx, id)
  const child = await getChild(ctx, unreached.child)
  const guardians = await guardiansOf(ctx, child.id)
  const mails = await emailsOf(
    ctx,
    guardians.map(one => one.id),
  )
  record(ctx, 'read', 'parenting-help.unreached', child.id, id)
  const hasPhone = guardians.some(({ phone }) => phone !== null)
  return {
    unreached,
    child,
    step: nextStep(unreached, { hasPhone, needsInterpreter: speaksOther(child) }, await reachTermsOf(ctx)),
    guardians: guardians.map(one => ({
      name: `${one.givenNames} ${one.familyName}`.trim(),
      phone: one.phone,
      hasMail: mails.has(one.id),
      language: one.interpreterLanguage,
    })),
  }
}

/** Throws NotAllowed for a family on the list of another organisation. */
export async function getUnreached(ctx: Ctx, id: string): Promise<Unreached> {
  const [unreached] = isId(id) ? await findUnreachedOf(ctx, { id }) : []
  if (!unreached || unreached.organisation !== ctx.actor.organisation)
    throw new NotAllowed('parenting-help.unreached', unreached?.child ?? null)
  return unreached
}

export type Tried = {
  readonly nth: number
  readonly way: Way
  readonly note: string
  readonly nextWay: Way
  readonly nextOn: Temporal.PlainDate
}

/** `stale` when a colleague wrote an attempt in the meantime. */
export async function noteAttempt(ctx: Ctx, unreached: Unreached, tried: Tried): Promise<'noted' | 'stale'> {
  if (!(await insertAttempt(ctx, unreached.id, { ...tried, on: ctx.today }))) return 'stale'
  record(ctx, 'change', 'parenting-help.unreached', unreached.child, unreached.id)
  return 'noted'
}

export async function closeUnreached(ctx: Ctx, unreached: Unreached, because: Ending, note: string): Promise<void> {
  await insertUnreachedEnd(ctx, unreached.id, because, note)
  record(ctx, 'change', 'parenting-help.unreached', unreached.child, unreached.id)
}
