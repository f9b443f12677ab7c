/** Hands the whole record over as a locked file, when who must speak has spoken. The words that lock it are kept nowhere. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { actingProfessional } from '../../../../centre/index.ts'
import type { ConsentStanding } from '../../../../knowledge/consent/consent-standing.ts'
import { bsnsOf, type Child, type Guardian } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { lock } from '../../../../platform/crypto/lock.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { childLookedAfter } from '../../record/care-relation.ts'
import { standingOf } from '../answers/answer.ts'
import { askedOf } from '../answers/record-answer.ts'
import { findRows, findTables } from '../rows/store.ts'
import { insertTransfer } from '../store.ts'
import { form, formVersion, keptBack, type Row, type Rows, staysHere, type TransferFile } from '../transfer-file.ts'
import type { NewTransfer, TransferId } from './transfer.ts'

export type Made =
  | { readonly kind: 'made'; readonly id: TransferId }
  | { readonly kind: 'refused'; readonly standing: Exclude<ConsentStanding, { kind: 'given' }> }

export async function makeTransfer(ctx: Ctx, childId: string, { words, ...transfer }: NewTransfer): Promise<Made> {
  const child = await childLookedAfter(ctx, childId)
  const asked = await askedOf(ctx, child)
  const standing = standingOf(asked, ctx.today)
  if (standing.kind !== 'given') return { kind: 'refused', standing }
  const content = gzipSync(JSON.stringify(await fileOf(ctx, child, asked.guardians, transfer.recipient)))
  const fingerprint = createHash('sha256').update(content).digest('hex')
  const id = newId<TransferId>()
  await insertTransfer(ctx, { ...transfer, id, child: child.id, fingerprint, parcel: await lock(words, content) })
  record(ctx, 'transfer', 'youth-health.record', child.id, id)
  return { kind: 'made', id }
}

async function fileOf(
  ctx: Ctx,
  child: Child,
  guardians: readonly Guardian[],
  recipient: string,
): Promise<TransferFile> {
  const { organisation } = await actingProfessional(ctx)
  const bsns = await bsnsOf(ctx, [child.id])
  const { birth } = child
  return {
    form,
    version: formVersion,
    madeAt: ctx.now.round('millisecond').toString(),
    sender: organisation.name,
    recipient,
    child: {
      id: child.id,
      givenNames: child.givenNames,
      familyName: child.familyName,
      language: child.language,
      interpreterLanguage: child.interpreterLanguage,
      sex: child.sex,
      birth: { kind: birth.kind, on: birth.on.toString() },
      bsn: bsns.get(child.id) ?? null,
    },
    carers: guardians.map(carerOf),
    rows: await rowsOf(ctx, child),
  }
}

const carerOf = ({ id, givenNames, familyName, relation, custody, phone, email, interpreterLanguage }: Guardian) => ({
  id,
  givenNames,
  familyName,
  relation,
  custody,
  phone,
  email,
  interpreterLanguage,
})

async function rowsOf({ db, municipality }: Ctx, { id }: Child): Promise<Rows> {
  const rows: Record<string, Row[]> = {}
  for (const table of await findTables(db)) {
    if (staysHere.has(table)) continue
    const held = keptBack.get(table) ?? []
    rows[table] = (await findRows(db, municipality, id, table)).map(row => without(row, held))
  }
  return rows
}

const without = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)))
