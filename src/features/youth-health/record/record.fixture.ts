/** Children for the tests of the record: registered as the nurse would, of any age. */
import assert from 'node:assert/strict'
import { actorOf } from '../../../../cast/open-town.ts'
import { professionals } from '../../../../cast/town.ts'
import { type Town, today } from '../../../../test/town.ts'
import { type ChildId, registerChild } from '../../../people/index.ts'

export const nurse = actorOf(professionals.nurse)
export const doctor = actorOf(professionals.doctor)

/** Born so long ago, today being the town's. */
export async function register(
  town: Town,
  age: Temporal.DurationLike = { months: 9 },
  givenNames = 'Mila',
): Promise<ChildId> {
  const registration = await town.act(nurse, ctx =>
    registerChild(ctx, {
      givenNames,
      familyName: 'Jansen',
      sex: 'female',
      birth: { kind: 'born', on: today.subtract(age) },
      bsn: null,
      language: 'nl',
      interpreterLanguage: null,
      isAnother: true,
    }),
  )
  return registration.kind === 'registered' ? registration.id : assert.fail(registration.kind)
}
