/**
 * What somebody of the family can see of a child on Mijn CJG, part by part: asked of the very use cases that open the pages, as if that
 * person were looking. Nothing here decides; what the pages show is the answer.
 */
import { plansOf } from '../../features/care-coordination/index.ts'
import { reportsAbout } from '../../features/signalling/index.ts'
import { type Child, type Guardian, isOwnFamily } from '../../people/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { opens, subjectsOf } from '../sight.ts'

export const seenParts = ['health', 'help', 'plan', 'reports', 'log', 'messages'] as const
export type SeenPart = (typeof seenParts)[number]

export type Seeing = Readonly<Record<SeenPart, boolean>>

/** What this reader sees of the child now. The reader is of the family; whoever asks may know the reader and the child. */
export async function seenBy(ctx: Ctx, reader: { readonly id: string }, child: Child): Promise<Seeing> {
  const as = lookingAs(ctx, reader.id, reader.id === child.id ? 'youth' : 'parent')
  const subject = (await subjectsOf(as)).find(one => one.child.id === child.id)
  const isTold = subject !== undefined && (await reportsAbout(as, child)).kind === 'told'
  const plans = await plansOf(as, reader.id)
  const seesHelp = await isOwnFamily(as, child, 'help')
  return {
    health: subject !== undefined && opens(subject, 'health'),
    help: subject !== undefined && seesHelp,
    plan: plans.some(plan => plan.children.some(id => id === child.id)),
    reports: isTold,
    log: subject?.sight.kind === 'whole',
    // What a youth writes with the centre is the youth's own (information/messages).
    messages: reader.id === child.id && subject?.sight.kind === 'whole',
  }
}

/** The same work, as somebody else would do it: nobody looked, so nothing of it is kept in the log. */
const lookingAs = (ctx: Ctx, id: string, role: 'parent' | 'youth'): Ctx => ({
  ...ctx,
  actor: { kind: 'account', id, name: '', roles: new Set([role]), organisation: null },
  trace: [],
})

export type Reader = { readonly guardian: Guardian; readonly seeing: Seeing }

/** Each guardian of this child in turn, but whoever asks. */
export async function readersOf(ctx: Ctx, child: Child, guardians: readonly Guardian[]): Promise<readonly Reader[]> {
  const readers: Reader[] = []
  for (const guardian of guardians)
    if (guardian.id !== ctx.actor.id) readers.push({ guardian, seeing: await seenBy(ctx, guardian, child) })
  return readers
}
