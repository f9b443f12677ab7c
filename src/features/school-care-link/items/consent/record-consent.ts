/** What the family said to being discussed: a yes in writing, a no at any time. The newest word of each person counts. */
import type { Gate } from '../../../../knowledge/care-team/gate.ts'
import { type Decider, decidersOf, getChild, guardiansOf, rowsOfSaid, type Said } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { ConsentId, Manner, SeenItem } from '../../item.ts'
import { sittingIn } from '../../teams/look-up.ts'
import { tell } from '../../tell.ts'
import { takeItem } from '../look-up.ts'
import {
  type ConsentRow,
  findDocument,
  insertConsents,
  insertDocument,
  insertJudgement,
  type MediaType,
} from './store.ts'

export type NewConsent = {
  readonly said: Said
  readonly manner: Manner
  readonly coversHealth: boolean
  /** The signed form, when it is kept here. */
  readonly document: { readonly mediaType: MediaType; readonly content: Uint8Array<ArrayBuffer> } | null
}
export type Recording =
  | { readonly kind: 'recorded' }
  /** A yes that is not in writing opens nothing, so it is not kept. */
  | { readonly kind: 'not-written' }
  | { readonly kind: 'nobody-answered' }

export async function recordConsent(ctx: Ctx, id: string, entry: NewConsent): Promise<Recording> {
  const one = await takeItem(ctx, id)
  if (!mayRecord(ctx, one) || one.child === null) throw new NotAllowed('school-care-link.item', one.item.child)
  const said = rowsOfSaid(await decidersFor(ctx, one), entry.said, ctx.actor.id)
  if (said.length === 0 && entry.said.exception === null && entry.said.canWeigh) return { kind: 'nobody-answered' }
  if (entry.manner === 'spoken' && said.some(row => row.says === 'yes')) return { kind: 'not-written' }
  const rows = said.map(
    (row): ConsentRow => ({
      ...row,
      municipality: ctx.municipality,
      id: newId<ConsentId>(),
      item_id: one.item.id,
      manner: entry.manner,
      covers_health: row.says === 'yes' && entry.coversHealth,
      recorded_at: ctx.now,
    }),
  )
  await insertConsents(ctx.db, rows)
  await keepDocument(ctx, rows, entry)
  await insertJudgement(ctx.db, {
    municipality: ctx.municipality,
    item_id: one.item.id,
    recorded_at: ctx.now,
    can_weigh: entry.said.canWeigh,
    exception: entry.said.exception?.ground ?? null,
    exception_reason: entry.said.exception?.reason ?? '',
    recorded_by: ctx.actor.id,
  })
  record(ctx, 'create', 'school-care-link.consent', one.child.id)
  await tellChairs(ctx, one, (await takeItem(ctx, id)).gate)
  return { kind: 'recorded' }
}

/** Who brought it in, and while it is open whoever sees it whole: a no must be heard from anybody. */
export const mayRecord = (ctx: Ctx, { item, sight }: SeenItem): boolean =>
  item.kind === 'named' && (item.requestedBy === ctx.actor.id || sight === 'whole')

export async function decidersFor(ctx: Ctx, { child }: SeenItem): Promise<readonly Decider[]> {
  if (child === null) return []
  return decidersOf(await getChild(ctx, child.id), await guardiansOf(ctx, child.id), ctx.today)
}

/** With each answer that stands in it. */
async function keepDocument(ctx: Ctx, rows: readonly ConsentRow[], { document }: NewConsent): Promise<void> {
  if (!document) return
  const { buffer, byteOffset, byteLength } = document.content
  const content = Buffer.from(buffer, byteOffset, byteLength)
  for (const { municipality, id } of rows)
    await insertDocument(ctx.db, { municipality, consent_id: id, media_type: document.mediaType, content })
}

/** The gate opened just now: the chair can put it on an agenda. */
async function tellChairs(ctx: Ctx, { gate, team }: SeenItem, now: Gate | null): Promise<void> {
  if (gate?.kind === 'open' || now?.kind !== 'open') return
  await tell(
    ctx,
    sittingIn(team, ctx.today).filter(member => member.profession === 'chair'),
    'waiting',
  )
}

/** The signed form, for who may record consent here. */
export async function openConsentDocument(ctx: Ctx, id: string, consent: string) {
  const one = await takeItem(ctx, id)
  if (!mayRecord(ctx, one)) throw new NotAllowed('school-care-link.consent', one.item.child)
  const known = one.item.consents.find(candidate => candidate.id === consent)
  const found = known && (await findDocument(ctx.db, ctx.municipality, known.id))
  if (!found) throw new NotFound(`consent ${consent}`)
  record(ctx, 'read', 'school-care-link.consent', one.item.child)
  return found
}
