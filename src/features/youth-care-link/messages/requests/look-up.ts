/** Requests of providers, for the officers of this municipality. Every youth whose request is shown leaves a line. */
import { answerStanding } from '../../../../knowledge/youth-care-messages/terms.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import type { AllocationRequest } from './request.ts'
import { findRequests } from './store.ts'
import { type AskedChange, type AskedNew, readRequest, type Youth } from './youth-of.ts'

export type OpenedRequest = {
  readonly request: AllocationRequest
  readonly youth: Youth
  readonly asked: AskedNew | AskedChange
}

/** Throws NotFound. */
export async function openRequest(ctx: Ctx, id: string): Promise<OpenedRequest> {
  const [request] = isId(id) ? await findRequests(ctx.db, ctx.municipality, { kind: 'one', id }) : []
  if (!request) throw new NotFound(`request ${id}`)
  return opened(ctx, request)
}

async function opened(ctx: Ctx, request: AllocationRequest): Promise<OpenedRequest> {
  const { youth, asked } = await readRequest(ctx, request)
  record(ctx, 'read', 'youth-care-link.allocation-request', youth.child?.id ?? null, request.id)
  return { request, youth, asked }
}

/** Those that wait for an answer, the one that is due first on top. */
export async function waitingRequests(ctx: Ctx): Promise<readonly OpenedRequest[]> {
  const requests = await findRequests(ctx.db, ctx.municipality, { kind: 'waiting' })
  const seen: OpenedRequest[] = []
  for (const request of requests) seen.push(await opened(ctx, request))
  return seen
}

export async function endedRequests(ctx: Ctx, most: number): Promise<readonly OpenedRequest[]> {
  const requests = await findRequests(ctx.db, ctx.municipality, { kind: 'ended', most })
  const seen: OpenedRequest[] = []
  for (const request of requests) seen.push(await opened(ctx, request))
  return seen
}

export const dueOf = (ctx: Ctx, { answerBy }: Pick<AllocationRequest, 'answerBy'>) =>
  answerStanding(answerBy, ctx.today)
