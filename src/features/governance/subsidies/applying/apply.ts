/** An organisation asks subsidy: it writes in versions, sends in, and answers when the municipality asks for more. */
import { mayWrite } from '../../../../knowledge/subsidy/standing.ts'
import { priceIn } from '../../../../knowledge/subsidy/units.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { type Product, pricesOf } from '../../packages/product.ts'
import { deedOf } from '../deed.ts'
import { standing } from '../derive.ts'
import { ownApplication, type Seen } from '../look-up.ts'
import type { ApplicationId, ApplicationVersion, Line, NewApplication, Round } from '../subsidy.ts'
import { insertApplication, insertApplicationVersion, insertSubmission, lockApplication } from './store.ts'

export const isOpen = ({ opensOn, closesOn }: Round, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(opensOn, today) <= 0 && Temporal.PlainDate.compare(today, closesOn) <= 0

/** The one application of the organisation of whoever acts: a second click leads to the same. Null when the term is over, or has not begun. */
export async function beginApplication(ctx: Ctx, round: Round): Promise<ApplicationId | null> {
  const { municipality, now, actor } = ctx
  if (actor.organisation === null) throw new NotAllowed('subsidy.application', null)
  if (!isOpen(round, ctx.today)) return null
  const place = { municipality, id: newId<ApplicationId>(), round_id: round.id, organisation_id: actor.organisation }
  const { id, isNew } = await insertApplication(ctx.db, { ...place, begun_at: now, begun_by: actor.id })
  if (isNew) record(ctx, 'create', 'subsidy.application', null, id)
  return id
}

/** What can be asked: products with a price in the first month of the period. */
export const askable = ({ products, round }: Pick<Seen, 'products' | 'round'>): readonly Priced[] =>
  products.flatMap(product => {
    const priceCents = priceIn(pricesOf(product), round.from)
    return priceCents === null ? [] : [{ product, priceCents }]
  })
export type Priced = { readonly product: Product; readonly priceCents: number }

/** Volumes as asked, at the prices of the package: nobody types a price. */
export const linesOf = (priced: readonly Priced[], volumes: ReadonlyMap<string, number>): readonly Line[] =>
  priced.flatMap(({ product, priceCents }) => {
    const volume = volumes.get(product.id) ?? 0
    return volume > 0 ? [{ product: product.id, volume, priceCents }] : []
  })

export type Wrote =
  | { readonly kind: 'written' }
  | { readonly kind: 'stale'; readonly newer: ApplicationVersion }
  /** It was sent in meanwhile. */
  | { readonly kind: 'closed' }

/** @param seen the version that the form showed; 0 for the first */
export async function writeApplication(
  ctx: Ctx,
  { id }: { readonly id: ApplicationId },
  written: NewApplication,
  seen: number,
): Promise<Wrote> {
  await lockApplication(ctx.db, id)
  const { application } = await ownApplication(ctx, id)
  if (!mayWrite(standing(application))) return { kind: 'closed' }
  const newest = application.versions.at(-1)
  if (newest && newest.version !== seen) return { kind: 'stale', newer: newest }
  const place = { id, version: (newest?.version ?? 0) + 1 }
  await insertApplicationVersion(ctx.db, ctx.municipality, place, written, deedOf(ctx))
  record(ctx, 'change', 'subsidy.application', null, id)
  return { kind: 'written' }
}

export type Submitted = 'done' | 'nothing-asked' | 'nothing-new' | 'too-late' | 'not-now'

/** Sends in the last version. After the term that is only possible when the municipality asked for more. */
export async function submitApplication(ctx: Ctx, { id }: { readonly id: ApplicationId }): Promise<Submitted> {
  await lockApplication(ctx.db, id)
  const { application, round } = await ownApplication(ctx, id)
  if (!mayWrite(standing(application))) return 'not-now'
  const isFirst = application.submissions.length === 0
  if (isFirst && !isOpen(round, ctx.today)) return 'too-late'
  const newest = application.versions.at(-1)
  if (!newest || newest.lines.length === 0) return 'nothing-asked'
  const place = { id, ordinal: application.submissions.length + 1, version: newest.version }
  if (!(await insertSubmission(ctx.db, ctx.municipality, place, deedOf(ctx)))) return 'nothing-new'
  record(ctx, 'transfer', 'subsidy.application', null, id)
  return 'done'
}
