/**
 * A call that changes something happens once, however often it is sent: the key of the sender is claimed in the same transaction as the
 * work, so that of a server that is killed halfway both are there, or neither. Shape of the key: the draft `Idempotency-Key` of the IETF.
 */
import { fingerprint } from '../crypto/fingerprint.ts'
import type { Ctx } from '../ctx.ts'
import type { ApiAnswer } from './endpoint.ts'
import { problem } from './problem.ts'
import { claimCall, keepAnswer, releaseCall } from './store.ts'

/** `request` is the address and the body as they came: by it another call under the same key is told apart. */
export async function once(
  ctx: Ctx,
  { key, request }: { readonly key: string; readonly request: string },
  carryOut: () => Promise<ApiAnswer>,
): Promise<ApiAnswer> {
  const call = { municipality: ctx.municipality, client: ctx.actor.id, key }
  // Under a key of ours, as a body may hold a number that could be tried out.
  const claim = await claimCall(ctx.db, call, fingerprint(ctx.keys, 'sessions', `call ${request}`), ctx.now)
  switch (claim.kind) {
    case 'other':
      return { kind: 'refused', problem: problem('andere-inhoud') }
    case 'again':
      ctx.trace.push({ event: 'read', object: 'web.answered-call', subject: null })
      return JSON.parse(claim.answer)
    case 'first': {
      const answer = await carryOut()
      if (answer.kind === 'answered') await keepAnswer(ctx.db, call, JSON.stringify(answer))
      else await releaseCall(ctx.db, call)
      return answer
    }
  }
}
