/** What whoever asks wrote about the talk after this match; nobody else reads it. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { findWords, type OwnWords } from './store.ts'

export type { OwnWords } from './store.ts'

/** Ask for the match first: that decides who may. */
export const ownWords = (ctx: Ctx, match: string): Promise<readonly OwnWords[]> => findWords(ctx, match)
