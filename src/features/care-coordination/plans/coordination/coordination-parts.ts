/** All that the page about coordination shows. */
import { organisationKindWords } from '../../../../centre/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Seat } from '../open-plan.ts'
import type { Participant } from '../plan.ts'
import type { ProcessRequest } from '../process/process.ts'
import { requestsOf } from '../process/unblock-plan.ts'
import { type CoordinationRequest, type CoordinatorWish, openRequest } from './coordination.ts'
import { candidatesIn, lastVersion } from './hand-over.ts'
import { coordinationTerms } from './settings/coordination-terms.ts'
import { findRequests, findWishes } from './store.ts'
import type { CoordinationDone } from './text.ts'
import { seesWishes } from './wish-another.ts'

export type CoordinationProps = {
  readonly seat: Seat
  /** The plan's address in the reader's shell. */
  readonly base: string
  readonly candidates: readonly Participant[]
  readonly requests: readonly CoordinationRequest[]
  readonly open: CoordinationRequest | undefined
  readonly wishes: readonly CoordinatorWish[]
  readonly processRequests: readonly ProcessRequest[]
  readonly rules: { readonly neverLead: string; readonly familyLeads: boolean }
  readonly done: CoordinationDone | null
  readonly faults: Faults
  readonly typed: Typed
}

export async function coordinationParts(ctx: Ctx, seat: Seat) {
  const { rules } = await coordinationTerms(ctx)
  const requests = await findRequests(ctx.db, ctx.municipality, seat.plan.id)
  const words: Readonly<Record<string, string>> = organisationKindWords
  return {
    seat,
    candidates: await candidatesIn(ctx, seat.plan),
    requests,
    open: openRequest(requests, lastVersion(seat.plan)),
    wishes: seesWishes(seat) ? await findWishes(ctx.db, ctx.municipality, seat.plan.id) : [],
    processRequests: await requestsOf(ctx, seat),
    rules: {
      neverLead: rules.neverLead.map(kind => words[kind] ?? kind).join(', '),
      familyLeads: rules.familyLeads === 'yes',
    },
  }
}
