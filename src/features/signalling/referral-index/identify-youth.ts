/**
 * For a reporter without the right to a BSN: sends the youth and never sees the number (Jeugdwet 7.1.4.2). The number is found in the
 * municipality's own people; when it is not there, the youth goes by the service number. Both look the same from outside.
 */
import { type Facts, findChildByFacts } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { indexKeysOf, keysOfFacts, type YouthFacts } from './index-keys.ts'
import type { IndexKeys } from './stored-report.ts'

/** Given names and address are of use to tell people of one name and one day apart. */
export type YouthIdentity = YouthFacts & Pick<Facts, 'givenNames' | 'address'>

export async function identifyYouth(ctx: Ctx, identity: YouthIdentity): Promise<IndexKeys> {
  const child = await findChildByFacts(ctx, identity)
  const keys = child && (await indexKeysOf(ctx, child))
  return keys ?? keysOfFacts(ctx, identity)
}
