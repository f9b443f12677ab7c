/** The files that the tests of this slice play with. */
import { actorOf } from '../../../../cast/open-town.ts'
import { professionals } from '../../../../cast/town.ts'
import type { Town } from '../../../../test/town.ts'
import type { Actor } from '../../../platform/ctx.ts'
import { addEntry } from './entries/write-entry.ts'
import { startSuspicion } from './start-suspicion.ts'
import type { Kind, SuspicionId, Words } from './suspicion.ts'

export const karim = actorOf(professionals.neighbourhoodWorker)
export const sanne = actorOf(professionals.pedagogue)
export const mirjam = actorOf(professionals.nurse)

/** A name, a fact and a reason that nobody else in the town has. */
export const secret = { name: 'Wolfram Zwaluwtong', facts: 'Hij viel van de zoldertrap.', reason: 'Kent het gezin.' }

export const start = (town: Town, who: Actor = karim): Promise<SuspicionId> =>
  town.act(who, ctx =>
    startSuspicion(ctx, { name: secret.name, born: '2019-05-06', address: 'Kade 1', family: 'Gerda Zwaluwtong' }, null),
  )

export const add = (town: Town, who: Actor, id: string, kind: Kind, words: Words) =>
  town.act(who, ctx => addEntry(ctx, id, kind, { on: '2026-11-23', ...words }))

export const signal: Words = { how: 'direct', source: '', facts: secret.facts }
export const consultation: Words = { with: 'colleague', who: 'Sanne', advice: 'Praat met moeder.', number: '' }
export const advice: Words = { ...consultation, with: 'veilig-thuis' }
export const talk: Words = { held: 'parents', who: 'moeder', said: 'Ze wil hulp.', whyNot: '' }
export const weighing = (acute: string, structural: string): Words => ({
  risk: 'groot',
  nature: 'slaan',
  severity: 'ernstig',
  acute,
  structural,
})
export const decision = (words: Words): Words => ({
  by: 'Karim',
  report: 'yes',
  reportWhy: 'Onveilig.',
  second: '',
  help: 'yes',
  helpWhy: 'Gezinscoach.',
  index: 'not-reported',
  evaluateOn: '',
  ...words,
})
export const reported: Words = { how: 'phone', to: '', number: '', familyKnows: 'yes', familyWhy: '', along: 'signal' }

/** The first four steps. */
export async function walk(town: Town, id: string, acute = 'no', structural = 'yes'): Promise<void> {
  await add(town, karim, id, 'signal', signal)
  await add(town, karim, id, 'consultation', consultation)
  await add(town, karim, id, 'talk', talk)
  await add(town, karim, id, 'weighing', weighing(acute, structural))
}
