/** A short path, for who helps the family and for the family itself. */
import {
  type Child,
  type ChildId,
  childrenInCareOf,
  findChild,
  getChild,
  getChildren,
  isOwnFamily,
} from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import type { LightHelp } from './light-help.ts'
import { byTurn } from './rules.ts'
import { findLightHelp } from './store.ts'

export type Open = { readonly help: LightHelp; readonly child: Child }
const object = 'parenting-help.light-help'

/** Throws NotFound, or NotAllowed for who does not help this family. */
export async function openLightHelp(ctx: Ctx, id: string): Promise<Open> {
  const help = await heldLightHelp(ctx, id)
  record(ctx, 'read', object, help.child)
  return { help, child: await getChild(ctx, help.child) }
}

/** For who writes on it without reading it anew. Throws NotFound, or NotAllowed for who does not help this family. */
export async function heldLightHelp(ctx: Ctx, id: string): Promise<LightHelp> {
  const help = await find(ctx, id)
  if (help.holder.id !== ctx.actor.id) throw new NotAllowed(object, help.child)
  return help
}

async function find(ctx: Ctx, id: string): Promise<LightHelp> {
  const [help] = isId(id) ? await findLightHelp(ctx.db, ctx.municipality, { kind: 'one', id }) : []
  if (!help) throw new NotFound(`light help ${id}`)
  return help
}

/** What whoever acts does, first what asks for a call. */
export async function myLightHelp(ctx: Ctx): Promise<readonly Open[]> {
  const all = await findLightHelp(ctx.db, ctx.municipality, { kind: 'held-by', professional: ctx.actor.id })
  const children = await getChildren(
    ctx,
    all.map(({ child }) => child),
  )
  for (const child of new Set(all.map(one => one.child))) record(ctx, 'read', object, child)
  return all.toSorted(byTurn(ctx.today)).flatMap(help => {
    const child = children.find(({ id }) => id === help.child)
    return child ? [{ help, child }] : []
  })
}

/** As the family reads it, by age and custody of today. Throws NotAllowed. */
export async function openAsFamily(ctx: Ctx, id: string): Promise<Open> {
  const help = await find(ctx, id)
  const child = await getChild(ctx, help.child)
  if (!(await isOwnFamily(ctx, child))) throw new NotAllowed(object, help.child)
  record(ctx, 'read', object, help.child)
  return { help, child }
}

/** Is there anything to read of these children? Nothing of it is read yet. */
export async function hasLightHelp(ctx: Ctx, children: readonly ChildId[]): Promise<boolean> {
  for (const child of children)
    if ((await findLightHelp(ctx.db, ctx.municipality, { kind: 'of-child', child })).length > 0) return true
  return false
}

/** Of oneself and of the children one cares for, as far as it opens. */
export async function ownLightHelp(ctx: Ctx): Promise<readonly Open[]> {
  const self = await findChild(ctx, ctx.actor.id)
  const wards = (await childrenInCareOf(ctx, ctx.actor.id)).map(ward => ward.child)
  const all: Open[] = []
  for (const child of self ? [self, ...wards] : wards)
    all.push(...(await lightHelpFor(ctx, child)).map(help => ({ help, child })))
  return all
}

/** Of this child, for whoever acts in its family; none when it does not open for them. */
export async function lightHelpFor(ctx: Ctx, child: Child): Promise<readonly LightHelp[]> {
  if (!(await isOwnFamily(ctx, child))) return []
  const own = await findLightHelp(ctx.db, ctx.municipality, { kind: 'of-child', child: child.id })
  if (own.length > 0) record(ctx, 'read', object, child.id)
  return own
}
