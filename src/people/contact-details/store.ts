import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import type { PersonId } from '../person.ts'

export type ContactDetails = {
  readonly phone: string | null
  readonly email: string | null
  readonly interpreterLanguage: string | null
}

export async function findContactDetails(
  db: Db,
  municipality: MunicipalityCode,
  person: PersonId,
): Promise<(ContactDetails & { readonly version: number }) | undefined> {
  return await db
    .selectFrom('people.person')
    .select(['phone', 'email', 'interpreter_language as interpreterLanguage', 'version'])
    .where('municipality', '=', municipality)
    .where('id', '=', person)
    .executeTakeFirst()
}

/** False when somebody else saved after `version` was read: nothing is changed then. */
export async function updateContactDetails(
  db: Db,
  municipality: MunicipalityCode,
  person: PersonId,
  { version, ...details }: ContactDetails & { readonly version: number },
): Promise<boolean> {
  const result = await db
    .updateTable('people.person')
    .set({
      phone: details.phone,
      email: details.email,
      interpreter_language: details.interpreterLanguage,
      version: version + 1,
    })
    .where('municipality', '=', municipality)
    .where('id', '=', person)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Person → e-mail address, of those who gave one. */
export async function findEmails(
  db: Db,
  municipality: MunicipalityCode,
  people: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (people.length === 0) return new Map()
  const rows = await db
    .selectFrom('people.person')
    .select(['id', 'email'])
    .where('municipality', '=', municipality)
    .where('id', 'in', people)
    .execute()
  return new Map(rows.flatMap(({ id, email }) => (email ? [[id, email] as const] : [])))
}

/** Person → telephone number, of those who gave one. */
export async function findPhones(
  db: Db,
  municipality: MunicipalityCode,
  people: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (people.length === 0) return new Map()
  const rows = await db
    .selectFrom('people.person')
    .select(['id', 'phone'])
    .where('municipality', '=', municipality)
    .where('id', 'in', people)
    .execute()
  return new Map(rows.flatMap(({ id, phone }) => (phone ? [[id, phone] as const] : [])))
}
