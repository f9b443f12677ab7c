/** The author of a concern that was kept sends it to the centre after all. */
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { sentConcerns } from '../triage/look-up.ts'
import { submitConcern } from '../triage/submit-concern.ts'
import { getConcern } from './look-up.ts'

/** Sending what was sent already changes nothing. */
export async function sendConcern(ctx: Ctx, id: string): Promise<void> {
  const concern = await getConcern(ctx, id)
  if (concern.closure) throw new NotAllowed('signalling.concern', concern.childId)
  if ((await sentConcerns(ctx, [concern])).has(concern.id)) return
  await submitConcern(ctx, concern)
}
