/** What signing in has to know of people, and the platform does not: given by whoever knows who is who. */
import type { Ctx } from '../../ctx.ts'
import type { ActingFor } from '../representation/act-for.ts'

export type Families = {
  /** The account of whoever is known here by this BSN, made now when there is none yet; with the roles that person has today. */
  readonly accountByBsn: (ctx: Ctx, bsn: string) => Promise<string | null>
  /** Gives an account the roles that its owner has today; false when there are none left. */
  readonly refresh: (ctx: Ctx, account: string) => Promise<boolean>
  /** The provider says that this person acts for whoever has this BSN: kept as a fact with its ground, when both are known and it may be. */
  readonly actFor: (ctx: Ctx, representative: string, bsn: string) => Promise<ActingFor | { readonly kind: 'refused' }>
}
