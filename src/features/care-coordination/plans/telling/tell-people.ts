/** People of a plan hear by mail that something waits: never what, about whom or from whom. */
import { professionalsOf } from '../../../../centre/index.ts'
import { emailsOf } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { send } from '../../../../platform/mail/send.ts'
import type { ParticipantId, PlanId } from '../plan.ts'
import { readersOf } from './readers-of.ts'
import { mailText } from './text.ts'

/** Tells these of the plan's people; who left, who may not see the plan any more and who cannot sign in hears nothing. */
export async function tellPeople(
  ctx: Ctx,
  { id }: { readonly id: PlanId },
  people: readonly ParticipantId[],
  what: keyof typeof mailText,
): Promise<void> {
  const reached = people.length === 0 ? new Map() : await reachable(ctx, id)
  for (const recipient of new Set(people.flatMap(one => reached.get(one) ?? [])))
    await send(ctx.db, ctx.municipality, { recipient, ...mailText[what] }, ctx.now)
}

/** Who of a plan can be mailed about it, and where. */
export async function reachable(ctx: Ctx, plan: PlanId): Promise<ReadonlyMap<ParticipantId, string>> {
  const readers = await readersOf(ctx, plan)
  const family = readers.filter(one => one.kind !== 'professional').flatMap(one => one.subject ?? [])
  const emails = new Map<string, string>(await emailsOf(ctx, family))
  for (const { id, email } of await professionalsOf(ctx)) if (email) emails.set(id, email)
  return new Map(
    readers.flatMap(({ id, subject }) => {
      const email = emails.get(subject ?? '')
      return email ? [[id, email] as const] : []
    }),
  )
}
