/** What somebody of the family is to the child that a thread is about, today. */
import { mayOpen } from '../../../../knowledge/consent/who-may-see.ts'
import { type Child, type Guardian, guardiansOf } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { mayShareWith, type Reader } from '../rules.ts'
import type { Thread } from '../thread.ts'

type Relative = Extract<Reader, { kind: 'family' }>['relative']

export async function relativeOf(ctx: Ctx, child: Child | null, person: string): Promise<Relative> {
  if (child === null) return null
  if (child.id === person) return 'youth'
  const guardian = (await guardiansOf(ctx, child.id)).find(({ id }) => id === person)
  return guardian ? relativeFrom(child, guardian, ctx.today) : null
}

/** With whom the writer may share this thread. */
export const mayBeShownTo = (
  thread: Pick<Thread, 'writtenAs' | 'writer'>,
  child: Child,
  guardians: readonly Guardian[],
  today: Temporal.PlainDate,
): readonly Guardian[] =>
  guardians.filter(
    guardian =>
      guardian.id !== thread.writer && mayShareWith(thread, { relative: relativeFrom(child, guardian, today) }),
  )

/** The strictest file counts here too: that of youth health care (BW 7:457, 7:465). */
function relativeFrom(child: Child, { custody }: Guardian, today: Temporal.PlainDate): 'whole-file' | 'guardian' {
  const question = { law: 'medical-treatment', birth: child.birth.on, on: today, canWeigh: true } as const
  return mayOpen({ kind: 'parent', hasCustody: custody === 'with-custody' }, question) ? 'whole-file' : 'guardian'
}
