/**
 * A part of a visit comes in. Under one key it is stored once, however often it is sent; what another wrote since the package was given
 * is shown beside it first. Storing is done by the use cases that a consultation at the desk uses too. Where no record can take it any
 * more, that is said, and written down for whoever looks after the child now.
 */
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import type { WhichPart } from './part.form.ts'
import type { Keep } from './parts/keep.ts'
import { keepDevelopment } from './parts/keep-development.ts'
import { keepGrowth } from './parts/keep-growth.ts'
import { keepScreening } from './parts/keep-screening.ts'
import { keepTalk } from './parts/keep-talk.ts'
import { findOwner, findVisit, insertReceived, lockKey, type Visit, wasReceived } from './store.ts'
import { text } from './text.ts'
import { insertRefusal } from './unrecorded/store.ts'
import type { Received, VisitPart } from './visit-package.ts'
import { aboutWords, toldOf, type Whither, whereItGoes } from './where-it-goes.ts'

const keepers: Record<VisitPart, Keep> = {
  talk: keepTalk,
  growth: keepGrowth,
  development: keepDevelopment,
  screening: keepScreening,
}

export async function receivePart(ctx: Ctx, which: WhichPart, form: FormData): Promise<Received> {
  const { db, municipality } = ctx
  await lockKey(db, which.key)
  const given = await ownVisit(ctx, which)
  if (!given) return { kind: 'refused', because: text.noRecord.gone, about: '', way: null }
  const whither = await whereItGoes(ctx, given)
  if (whither.kind === 'none') {
    if (await wasReceived(db, municipality, which.key)) return { kind: 'stored', told: null }
    return refuse(ctx, which, given, whither)
  }
  const { child, visit } = whither
  if (await wasReceived(db, municipality, which.key)) {
    record(ctx, 'read', 'youth-health.visit-package', child.id, 'again')
    return { kind: 'stored', told: await toldOf(ctx, child, visit) }
  }
  const kept = await keepers[which.part](ctx, child, visit, form)
  if (kept.kind !== 'kept') {
    // Both texts go back to the browser: that is a reading of the record.
    if (kept.kind === 'differs') record(ctx, 'read', 'youth-health.contact-moment', child.id)
    return kept
  }
  const { key, part } = which
  await insertReceived(ctx, visit, { key, part, document: kept.document, leftOut: kept.leftOut })
  return { kind: 'stored', told: await toldOf(ctx, child, visit) }
}

/** Undefined for a visit whose place is empty now: the record was destroyed, and that it went along with it. */
async function ownVisit(ctx: Ctx, { package: of, place }: WhichPart): Promise<Omit<Visit, 'isMerged'> | undefined> {
  const visit = await findVisit(ctx.db, ctx.municipality, of, place)
  const owner = visit?.professional ?? (await findOwner(ctx.db, ctx.municipality, of))
  if (owner === undefined) throw new NotFound(`package ${of}`)
  if (owner !== ctx.actor.id) throw new NotAllowed('youth-health.visit-package', visit?.child ?? null)
  return visit
}

async function refuse(
  ctx: Ctx,
  { key, part, package: of, place }: WhichPart,
  { on }: Pick<Visit, 'on'>,
  { child, because }: Extract<Whither, { kind: 'none' }>,
): Promise<Received> {
  const isFirst = await insertRefusal(ctx, { package: of, place, child: child.id, on }, { key, part, because })
  record(ctx, isFirst ? 'create' : 'read', 'youth-health.visit-refusal', child.id)
  return {
    kind: 'refused',
    because: text.noRecord[because],
    about: aboutWords(child),
    way: { href: `/jeugd/${child.id}/${text.wayOf[because].to}`, label: text.wayOf[because].label },
  }
}
