/**
 * Whom another system reports, and by what the index then knows that youth. By number, when its users may use one; else by name, birth
 * date and sex, which are looked up here without telling anybody what was found (Jeugdwet 7.1.4.2): who answers to them is known by the
 * number all the same, and who does not by a service number made of them.
 */
import type { Bsn } from '../../../knowledge/identifiers/bsn.ts'
import { type Child, findChildByBsn } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { identifyYouth } from '../referral-index/identify-youth.ts'
import { type HomeAddress, indexKeysOf, keysOfNumbers } from '../referral-index/index-keys.ts'
import type { IndexKeys } from '../referral-index/stored-report.ts'

export type ReportedYouth = { readonly birthDate: Temporal.PlainDate } & (
  | {
      readonly by: 'bsn'
      readonly bsn: Bsn
      /** Null when the sender leaves it out: then what is known here counts. */
      readonly home: (HomeAddress & { readonly isInstitution: boolean }) | null
      readonly parents: readonly Bsn[]
    }
  | {
      readonly by: 'name'
      readonly familyName: string
      readonly givenNames: string
      readonly sex: 'male' | 'female'
      readonly address: HomeAddress | null
    }
)

/** `child` is for our own log alone, and never found by name: whoever reports does not learn whether there is one. */
export type KnownYouth = { readonly keys: IndexKeys; readonly child: Child | undefined }

export async function keysOfYouth(ctx: Ctx, youth: ReportedYouth): Promise<KnownYouth> {
  if (youth.by === 'name') return { child: undefined, keys: await identifyYouth(ctx, youth) }
  const child = await findChildByBsn(ctx, youth.bsn)
  const known = child && (await indexKeysOf(ctx, child))
  return { child, keys: keysByNumber(ctx, youth, known) }
}

/** What the sender says of home and parents goes before what is known here, also that the home is an institution. */
function keysByNumber(ctx: Ctx, youth: Extract<ReportedYouth, { by: 'bsn' }>, known: IndexKeys | undefined): IndexKeys {
  const home = youth.home?.isInstitution ? null : youth.home
  const sent = keysOfNumbers(ctx, { ...youth, home })
  return known ? { ...overlaid(sent, known, youth), earlier: earlierOf(sent, known, youth) } : sent
}

type Overlay = Pick<Extract<ReportedYouth, { by: 'bsn' }>, 'home' | 'parents'>

const overlaid = <K extends Omit<IndexKeys, 'earlier'>>(sent: K, known: K, { home, parents }: Overlay): K => ({
  ...sent,
  address: home === null ? known.address : sent.address,
  parents: parents.length === 0 ? known.parents : sent.parents,
})

const earlierOf = (sent: IndexKeys, known: IndexKeys, youth: Overlay): IndexKeys['earlier'] =>
  sent.earlier && known.earlier && overlaid(sent.earlier, known.earlier, youth)
