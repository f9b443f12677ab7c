/** Everything of the way to help that somebody of the family may read: questions, what lies before it, referrals. */
import { type Child, childrenInCareOf, findChild, isOwnFamily } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Shortlist, shortlistOf } from '../offers/shortlist.ts'
import { questionsOf } from '../questions/clarify-question.ts'
import type { HelpQuestion } from '../questions/question.ts'
import { referralsOf, type Seen } from '../referrals/look-up.ts'

export type FamilyQuestion = { readonly question: HelpQuestion; readonly shortlist: Shortlist }
export type ChildHelp = {
  readonly child: Child
  readonly questions: readonly FamilyQuestion[]
  readonly referrals: readonly Seen[]
}

/** Of oneself and of the children one cares for, as far as the file opens; whoever has nothing is left out. */
export async function familyHelpOf(ctx: Ctx): Promise<readonly ChildHelp[]> {
  const self = await findChild(ctx, ctx.actor.id)
  const wards = (await childrenInCareOf(ctx, ctx.actor.id)).map(ward => ward.child)
  const all: ChildHelp[] = []
  for (const child of self ? [self, ...wards] : wards) {
    if (!(await isOwnFamily(ctx, child))) continue
    const questions: FamilyQuestion[] = []
    for (const question of await questionsOf(ctx, child))
      questions.push({ question, shortlist: await shortlistOf(ctx, question) })
    all.push({ child, questions, referrals: await referralsOf(ctx, child.id) })
  }
  return all.filter(({ questions, referrals }) => questions.length + referrals.length > 0)
}
