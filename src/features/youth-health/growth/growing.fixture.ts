/** Invented children of the growth tests, and the way they are measured. */
import assert from 'node:assert/strict'
import { actorOf } from '../../../../cast/open-town.ts'
import { professionals } from '../../../../cast/town.ts'
import { type Town, today } from '../../../../test/town.ts'
import { type ChildId, registerChild, type Sex } from '../../../people/index.ts'
import { addMeasurements, type BirthDetails, recordBirthDetails, type Visit } from '../index.ts'

export const nurseActor = actorOf(professionals.nurse)

type Born = { readonly name: string; readonly sex: Sex; readonly birth: Temporal.PlainDate }

export async function register(town: Town, { name, sex, birth }: Born): Promise<ChildId> {
  const registration = await town.act(nurseActor, ctx =>
    registerChild(ctx, {
      givenNames: name,
      familyName: 'de Vries',
      sex,
      birth: { kind: 'born', on: birth },
      bsn: null,
      language: 'nl',
      interpreterLanguage: null,
      isAnother: true,
    }),
  )
  return registration.kind === 'registered' ? registration.id : assert.fail(registration.kind)
}

/** What the story says is right, however unlikely. */
export async function measured(town: Town, child: ChildId, visit: Partial<Visit>): Promise<void> {
  const added = await town.act(nurseActor, ctx =>
    addMeasurements(ctx, child, {
      on: today,
      heightCm: null,
      position: 'lying',
      weightKg: null,
      headCircumferenceCm: null,
      confirmed: ['height', 'weight', 'head-circumference'],
      ...visit,
    }),
  )
  assert.equal(added.kind, 'added')
}

export const born = (town: Town, child: ChildId, details: Partial<BirthDetails>) =>
  town.act(nurseActor, ctx => recordBirthDetails(ctx, child, { ...nothingKnown, ...details }))

const nothingKnown: BirthDetails = {
  gestationDays: null,
  weightGrams: null,
  lengthCm: null,
  headCircumferenceCm: null,
  motherCm: null,
  fatherCm: null,
  smoking: null,
  parity: null,
}
