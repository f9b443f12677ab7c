/** For tests: a session of the nurse, and children without numbers of their own. */
import assert from 'node:assert/strict'
import { actorOf } from '../../../../cast/open-town.ts'
import { locations, professionals } from '../../../../cast/town.ts'
import type { Town } from '../../../../test/town.ts'
import { type Birth, type ChildId, registerChild } from '../../../people/index.ts'
import { planSession } from './sessions/plan-session.ts'
import type { SessionId } from './sessions/session.ts'

export const nurse = actorOf(professionals.nurse)

/** Three places of twenty minutes from this time on. */
export async function sessionOn(town: Town, on: Temporal.PlainDate, from = '09:00'): Promise<SessionId> {
  const start = Temporal.PlainTime.from(from)
  const planned = await town.act(nurse, ctx =>
    planSession(ctx, {
      on,
      from: start,
      until: start.add({ minutes: 60 }),
      placeMinutes: 20,
      location: locations[0].id,
      professional: professionals.nurse.id,
      remark: '',
    }),
  )
  return planned.kind === 'planned' ? planned.id : assert.fail(planned.because)
}

export async function childBorn(town: Town, on: Temporal.PlainDate, givenNames = 'Kim'): Promise<ChildId> {
  const birth: Birth = { kind: 'born', on }
  const person = { givenNames, familyName: 'Proef', sex: 'female', birth, bsn: null, language: 'nl' } as const
  const registered = await town.act(nurse, ctx =>
    registerChild(ctx, { ...person, interpreterLanguage: null, isAnother: true }),
  )
  return registered.kind === 'registered' ? registered.id : assert.fail(registered.kind)
}
