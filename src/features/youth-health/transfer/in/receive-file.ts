/** Opens a locked file with the words the sender told, and keeps it to be looked at. Nothing of it is in a record yet. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { record } from '../../../../platform/audit/record.ts'
import { unlock } from '../../../../platform/crypto/lock.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { observations } from '../../record/observations.ts'
import { findColumns, findTables } from '../rows/store.ts'
import { keptBack, type Rows, staysHere, type TransferFile, transferFile } from '../transfer-file.ts'
import type { ReceivedId, TakenIn } from './received.ts'
import { findTakenIn, insertReceived } from './store.ts'

export type ReceivedFile =
  | { readonly kind: 'received'; readonly id: ReceivedId }
  | { readonly kind: 'taken-in-before'; readonly before: TakenIn }
  | { readonly kind: 'refused'; readonly because: WhyRefused; readonly place: string }
export type WhyRefused = 'not-such-a-file' | 'other-words' | 'other-form' | 'unknown-part'

export async function receiveFile(
  ctx: Ctx,
  { name, content, words }: { readonly name: string; readonly content: Buffer; readonly words: string },
): Promise<ReceivedFile> {
  const opened = await unlock(words, content)
  if (opened.kind === 'refused') return { ...opened, place: '' }
  const fingerprint = createHash('sha256').update(opened.content).digest('hex')
  const before = await findTakenIn(ctx.db, ctx.municipality, fingerprint)
  if (before) return { kind: 'taken-in-before', before }
  const read = await readFile(opened.content)
  if (read.kind === 'refused') return read
  const unknown = await unknownPart(ctx, read.file.rows)
  if (unknown !== null) return { kind: 'refused', because: 'unknown-part', place: unknown }
  if (!haveReadableDocuments(read.file.rows))
    return { kind: 'refused', because: 'other-form', place: 'contact_moment.observations' }
  const id = newId<ReceivedId>()
  await insertReceived(ctx, { id, fingerprint, fileName: name, file: read.file })
  record(ctx, 'create', 'youth-health.received-record', null, id)
  return { kind: 'received', id }
}

type Read = { readonly kind: 'read'; readonly file: TransferFile } | Extract<ReceivedFile, { kind: 'refused' }>

const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip)
/** A record with its documents; more is no record but an attack. */
const mostBytes = 200 * 1024 * 1024

async function readFile(packed: Buffer): Promise<Read> {
  const otherForm = (place: string): Read => ({ kind: 'refused', because: 'other-form', place })
  try {
    const parsed = transferFile.safeParse(JSON.parse((await unpack(packed, { maxOutputLength: mostBytes })).toString()))
    return parsed.success
      ? { kind: 'read', file: parsed.data }
      : otherForm(parsed.error.issues.map(({ path }) => path.join('.')).join(', '))
  } catch {
    return otherForm('')
  }
}

/** A record is never changed: a document that no page can read would close it for good. */
const haveReadableDocuments = ({ contact_moment = [] }: Rows): boolean =>
  contact_moment.every(row => observations.safeParse(row.observations).success)

/**
 * A table or column that this program does not have: the file is of a newer one, and taking it in would lose something. Or one that never
 * leaves with a file, so that nobody plants it: the key of a link.
 */
async function unknownPart({ db }: Ctx, rows: Rows): Promise<string | null> {
  const tables = new Set(await findTables(db))
  for (const [table, all] of Object.entries(rows)) {
    if (!tables.has(table) || staysHere.has(table)) return table
    const columns = (await findColumns(db, table)).difference(new Set(keptBack.get(table)))
    const unknown = all.flatMap(row => Object.keys(row)).find(column => !columns.has(column))
    if (unknown !== undefined) return `${table}.${unknown}`
  }
  return null
}
