/** Who of a family may speak as this party today, and what they are called. */
import type { NoticeParty } from '../../../../knowledge/referral-index/notice.ts'
import { type Child, fullName, guardiansOf, type PersonId } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'

export async function peopleOf(ctx: Ctx, child: Child, party: NoticeParty): Promise<readonly PersonId[]> {
  if (party === 'youth') return [child.id]
  const guardians = await guardiansOf(ctx, child.id)
  return guardians.filter(({ custody }) => custody === 'with-custody').map(({ id }) => id)
}

/** Name by id, of the youth and of everyone who cares for it today; who once had custody is left out. */
export async function namesAround(ctx: Ctx, child: Child): Promise<ReadonlyMap<string, string>> {
  const guardians = await guardiansOf(ctx, child.id)
  return new Map([child, ...guardians].map(person => [person.id, fullName(person)]))
}
