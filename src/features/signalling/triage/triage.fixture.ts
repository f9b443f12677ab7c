/** A partner, a sender's words and the steps of the centre, for the tests of triage. */
import { actorOf } from '../../../../cast/open-town.ts'
import { professionals } from '../../../../cast/town.ts'
import type { Town } from '../../../../test/town.ts'
import { type NewConcern, noteConcern } from '../index.ts'
import { words } from '../youths.fixture.ts'

export const teacher = actorOf(professionals.careCoordinatorAtSchool)
export const policeOfficer = actorOf(professionals.policeOfficer)
export const midwife = actorOf(professionals.midwife)
export const administrator = actorOf(professionals.administrator)
export const civilServant = actorOf(professionals.civilServant)

export const daan = {
  givenNames: 'Daan',
  familyName: 'Mulderij',
  birth: { kind: 'born', on: Temporal.PlainDate.from('2018-04-01') },
  sex: 'male',
  mother: '',
  postcode: '1234 AB',
  houseNumber: '1',
} as const

type At = { readonly now?: Temporal.Instant }

/** A teacher signals about Daan, whom the school knows by name. */
export const signalled = (town: Town, entry: Partial<NewConcern> = {}, at: At = {}, who = teacher) =>
  town.act(who, ctx => noteConcern(ctx, { ...words, child: null, about: '', youth: daan, ...entry }), at)

export const decision = { level: 'at-risk', steps: ['call-family'], words: 'De pedagoog belt de ouders.' } as const

/** The mails that wait, newest last. */
export const mailsIn = (town: Town) =>
  town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.selectFrom('mail.message').select(['recipient', 'subject', 'body']).orderBy('id').execute(),
  )
