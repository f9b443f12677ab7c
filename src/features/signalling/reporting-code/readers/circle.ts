/** The holder says who reads along, takes that back, or gives the file to another holder. Nobody else can. */
import { getCentre, type Professional, professionalsOf } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { findAccountOf } from '../../../../platform/auth/accounts/store.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { send } from '../../../../platform/mail/send.ts'
import { getHeld, object } from '../look-up.ts'
import { insertHolding } from '../store.ts'
import { insertReader, removeReaderRow } from './store.ts'
import { text } from './text.ts'

export async function nameReader(ctx: Ctx, id: string, professional: string, reason: string): Promise<void> {
  const suspicion = await getHeld(ctx, id)
  const reader = await getCandidate(ctx, professional)
  if (suspicion.named.some(one => one.reader === reader.id && !one.removed)) return
  await insertReader(ctx, suspicion.id, { professional: reader.id, reason })
  record(ctx, 'create', 'reporting-code.reader', null, suspicion.id)
  await tell(ctx, reader)
}

export async function removeReader(ctx: Ctx, id: string, readerId: string): Promise<void> {
  const suspicion = await getHeld(ctx, id)
  const reader = suspicion.named.find(one => one.id === readerId)
  if (!reader) throw new NotAllowed(object)
  await removeReaderRow(ctx, suspicion.id, reader.id)
  record(ctx, 'change', 'reporting-code.reader', null, suspicion.id)
}

export type HandOver = { readonly to: string; readonly reason: string; readonly staysReader: boolean }

/** False when it was given away in another window at the same moment. */
export async function handOver(ctx: Ctx, id: string, { to, reason, staysReader }: HandOver): Promise<boolean> {
  const suspicion = await getHeld(ctx, id)
  const holder = await getCandidate(ctx, to)
  // Named first: once the file is another's, this actor writes nothing in it any more.
  if (staysReader) await insertReader(ctx, suspicion.id, { professional: ctx.actor.id, reason: text.handOver.stayed })
  const nth = Math.max(...suspicion.holdings.map(({ since }) => since)) + 1
  const isGiven = await insertHolding(ctx, suspicion.id, { nth, holder: holder.id, reason })
  if (!isGiven) return false
  record(ctx, 'change', 'reporting-code.holder', null, suspicion.id)
  await tell(ctx, holder)
  return true
}

/** Who may be chosen: professionals who work with the reporting code, found by words, or the colleagues of one's own organisation. */
export async function candidates(ctx: Ctx, words: string): Promise<readonly Professional[]> {
  const wanted = words.trim().toLowerCase()
  const others = (await professionalsOf(ctx)).filter(({ id }) => id !== ctx.actor.id)
  const found = others.filter(one =>
    wanted === ''
      ? one.organisation.id === ctx.actor.organisation
      : `${one.name} ${one.profession} ${one.organisation.name}`.toLowerCase().includes(wanted),
  )
  const chosen: Professional[] = []
  for (const one of found.slice(0, mostFound)) if (await usesReportingCode(ctx, one.id)) chosen.push(one)
  return chosen
}

const mostFound = 30

async function getCandidate(ctx: Ctx, id: string): Promise<Professional> {
  const found = (await professionalsOf(ctx)).find(one => one.id === id)
  if (!found || found.id === ctx.actor.id || !(await usesReportingCode(ctx, found.id))) throw new NotAllowed(object)
  return found
}

async function usesReportingCode(ctx: Ctx, professional: string): Promise<boolean> {
  const account = await findAccountOf(ctx.db, ctx.municipality, professional)
  return account !== undefined && may.useReportingCode({ ...ctx.actor, roles: new Set(account.roles) })
}

/** The mail says that something waits, and nothing of what. */
async function tell(ctx: Ctx, { email }: Professional): Promise<void> {
  if (email === null) return
  const { host } = await getCentre(ctx)
  const message = { recipient: email, subject: text.mail.subject, body: text.mail.body(`https://${host}/vandaag`) }
  await send(ctx.db, ctx.municipality, message, ctx.now)
}
