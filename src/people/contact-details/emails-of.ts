/** Where these people can be mailed: that something waits, and never what. Nobody reads the addresses, so this leaves no line. */
import type { Ctx } from '../../platform/ctx.ts'
import { findEmails } from './store.ts'

/** Person → e-mail address, of those who gave one. */
export const emailsOf = (ctx: Ctx, people: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  findEmails(ctx.db, ctx.municipality, people)
