/** An invented family for the tests of questionnaires. */
import assert from 'node:assert/strict'
import { actorOf } from '../../../../cast/open-town.ts'
import { admit } from '../../../../cast/register-family.ts'
import { professionals } from '../../../../cast/town.ts'
import { as, type Browser } from '../../../../test/as.ts'
import { type Town, today } from '../../../../test/town.ts'
import { type ChildId, type PersonId, recordCustody, registerChild, registerGuardian } from '../../../people/index.ts'

export const nurseActor = actorOf(professionals.nurse)
let families = 0

export type Family = { readonly child: ChildId; readonly mother: PersonId; readonly father: PersonId }

/** A child with a mother with custody and a father without. */
export async function familyOf(town: Town, age: Temporal.DurationLike): Promise<Family> {
  const place = families++
  return town.act(nurseActor, async ctx => {
    const rest = { familyName: `Roodborst${place}`, bsn: null, language: 'nl', interpreterLanguage: null } as const
    const birth = { kind: 'born', on: today.subtract(age) } as const
    const own = { givenNames: 'Fenna', sex: 'female', birth, isAnother: true } as const
    const registration = await registerChild(ctx, { ...own, ...rest })
    if (registration.kind !== 'registered') return assert.fail(registration.kind)
    const parent = { ...rest, sex: 'unknown', phone: null } as const
    const mother = await registerGuardian(ctx, { ...parent, givenNames: 'Ans', email: 'ans@voorbeeld.nl' })
    const father = await registerGuardian(ctx, { ...parent, givenNames: 'Bob', email: null })
    const child = registration.id
    const since = today.subtract(age)
    await recordCustody(ctx, { child, guardian: mother, relation: 'mother', custody: 'with-custody', since })
    await recordCustody(ctx, { child, guardian: father, relation: 'father', custody: 'without-custody', since })
    return { child, mother, father }
  })
}

/** Signed in as this person. */
export async function signedInAs(town: Town, person: PersonId, role: 'parent' | 'youth'): Promise<Browser> {
  const slug = `gast-${person}`
  await town.act(nurseActor, ctx => admit(ctx, slug, 'Gast', person, role))
  return as(town.app, slug)
}

/** The address in the newest mail. */
export async function mailedLink(town: Town): Promise<string> {
  const message = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.selectFrom('mail.message').select(['body', 'recipient']).orderBy('id', 'desc').executeTakeFirstOrThrow(),
  )
  return /\/vragenlijst\/\S+/.exec(message.body)?.[0] ?? assert.fail(message.body)
}
