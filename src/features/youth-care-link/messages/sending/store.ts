import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { newId } from '../../../../platform/new-id.ts'
import { codesWeBring, type MessageId } from '../message.ts'

export type Try = {
  readonly message: MessageId
  readonly outcome: 'delivered' | 'failed'
  readonly status: number | null
  readonly told: string
  readonly at: Temporal.Instant
}

/** In order of trying. */
export async function findTries(
  db: Db,
  municipality: MunicipalityCode,
  messages: readonly string[],
): Promise<ReadonlyMap<string, readonly Try[]>> {
  if (messages.length === 0) return new Map()
  const rows = await db
    .selectFrom('youth_care_link.sending')
    .select(['message_id', 'outcome', 'status', 'told', 'at'])
    .where('municipality', '=', municipality)
    .where('message_id', 'in', messages)
    .orderBy('id')
    .execute()
  const tries = rows.map(({ message_id, ...row }) => ({ ...row, message: message_id as MessageId }))
  return Map.groupBy(tries, one => one.message)
}

export async function insertTry(
  db: Db,
  municipality: string,
  { message, outcome, status, told, at }: Try,
): Promise<void> {
  await db
    .insertInto('youth_care_link.sending')
    .values({ municipality, id: newId<string>(), message_id: message, outcome, status, told, at })
    .execute()
}

/** Messages to this provider that were not delivered; those that answer a message went with its answer. */
export async function findUnsent(
  db: Db,
  municipality: MunicipalityCode,
  provider: string | null,
): Promise<readonly MessageId[]> {
  let unsent = db
    .selectFrom('youth_care_link.message as m')
    .leftJoin('youth_care_link.sending as s', join =>
      join
        .onRef('s.municipality', '=', 'm.municipality')
        .onRef('s.message_id', '=', 'm.id')
        .on('s.outcome', '=', 'delivered'),
    )
    .select('m.id')
    .where('m.municipality', '=', municipality)
    .where('m.direction', '=', 'out')
    .where('m.kind', 'in', codesWeBring)
    .where('s.id', 'is', null)
  if (provider !== null) unsent = unsent.where('m.provider', '=', provider)
  return (await unsent.orderBy('m.id').execute()).map(({ id }) => id as MessageId)
}
