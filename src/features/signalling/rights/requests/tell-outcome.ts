/** Everyone who asked, and the reporters, hear that something was decided; what, they read here. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { tellPerson, tellReporter } from '../tell.ts'
import type { Request } from './request.ts'

export async function tellDecision(ctx: Ctx, request: Request, reporters: readonly string[]): Promise<void> {
  for (const { person } of request.voices) await tellPerson(ctx, request.childId, person, 'request')
  for (const reporter of reporters) await tellReporter(ctx, request.childId, reporter, 'decided')
}

export async function tellExtension(ctx: Ctx, request: Request): Promise<void> {
  for (const { person } of request.voices) await tellPerson(ctx, request.childId, person, 'request')
}
