import type { MessageCode } from '../../../../knowledge/youth-care-messages/messages.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Agb, KeptMessage, MessageId } from '../message.ts'

const kept = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('youth_care_link.message as m')
    .leftJoin('youth_care_link.message_remark as r', join =>
      join.onRef('r.municipality', '=', 'm.municipality').onRef('r.message_id', '=', 'm.id'),
    )
    .select(['m.id', 'm.direction', 'm.kind', 'm.provider', 'm.identification', 'm.at', 'm.by_name', 'm.answers_id'])
    .select(['m.not_read', 'r.told'])
    .where('m.municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof kept>['execute']>>[number]

const messageFrom = (row: Row): KeptMessage => ({
  id: row.id as MessageId,
  direction: row.direction,
  code: row.kind,
  provider: row.provider as Agb,
  identification: row.identification,
  at: row.at,
  by: row.by_name,
  answers: row.answers_id as MessageId | null,
  notRead: row.not_read,
  told: row.told ?? [],
})

export async function findMessage(
  db: Db,
  municipality: MunicipalityCode,
  id: string,
): Promise<KeptMessage | undefined> {
  const row = await kept(db, municipality).where('m.id', '=', id).executeTakeFirst()
  return row && messageFrom(row)
}

/** The return message on this one. */
export async function findReturnOf(
  db: Db,
  municipality: MunicipalityCode,
  id: string,
): Promise<KeptMessage | undefined> {
  const row = await kept(db, municipality).where('m.answers_id', '=', id).executeTakeFirst()
  return row && messageFrom(row)
}

/** The newest first. */
export async function findLatest(
  db: Db,
  municipality: MunicipalityCode,
  most: number,
): Promise<readonly KeptMessage[]> {
  const rows = await kept(db, municipality).orderBy('m.at', 'desc').orderBy('m.id', 'desc').limit(most).execute()
  return rows.map(messageFrom)
}

export async function findContent(db: Db, municipality: MunicipalityCode, id: string): Promise<Buffer> {
  const row = await db
    .selectFrom('youth_care_link.message')
    .select('content')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.content
}

export async function findByIdentification(
  db: Db,
  municipality: MunicipalityCode,
  sent: {
    readonly direction: 'in' | 'out'
    readonly provider: string
    readonly code: MessageCode
    readonly identification: string
  },
): Promise<KeptMessage | undefined> {
  const row = await kept(db, municipality)
    .where('m.direction', '=', sent.direction)
    .where('m.provider', '=', sent.provider)
    .where('m.kind', '=', sent.code)
    .where('m.identification', '=', sent.identification)
    .executeTakeFirst()
  return row && messageFrom(row)
}

export type NewMessage = {
  readonly municipality: string
  readonly id: MessageId
  readonly direction: 'in' | 'out'
  readonly kind: MessageCode
  readonly provider: string
  readonly identification: string
  readonly content: Buffer
  readonly answers_id: MessageId | null
  readonly not_read: string[]
  readonly at: Temporal.Instant
  readonly by_id: string
  readonly by_name: string
}

/** False when the same sender used this identification for this kind before; waits for who is busy with it. */
export async function insertMessage(db: Db, message: NewMessage): Promise<boolean> {
  const inserted = await db
    .insertInto('youth_care_link.message')
    .values(message)
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function insertRemark(
  db: Db,
  municipality: string,
  message_id: string,
  told: readonly string[],
): Promise<void> {
  await db
    .insertInto('youth_care_link.message_remark')
    .values({ municipality, message_id, told: [...told] })
    .execute()
}
