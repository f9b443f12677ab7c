/** Where these people can be mailed: that something waits, and never what. Nobody reads the addresses, so this leaves no line. */
import type { Ctx } from '../../platform/ctx.ts'
import { findEmails, findPhones } from './store.ts'

/** Person → e-mail address, of those who gave one. */
export const emailsOf = (ctx: Ctx, people: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  findEmails(ctx.db, ctx.municipality, people)

/** Person → telephone number as it was written down, of those who gave one: for a text message that says as little. */
export const phonesOf = (ctx: Ctx, people: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  findPhones(ctx.db, ctx.municipality, people)
