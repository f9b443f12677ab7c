/** Invented families for the tests of this slice, and the steps by which one of them comes into the index. */
import { actorOf } from '../../../cast/open-town.ts'
import { professionals } from '../../../cast/town.ts'
import type { Town } from '../../../test/town.ts'
import type { Centre } from '../../centre/index.ts'
import { type Bsn, parseBsn } from '../../knowledge/identifiers/bsn.ts'
import {
  type ChildId,
  type Household,
  type PersonId,
  recordCustody,
  registerChild,
  registerGuardian,
  type Sex,
  settle,
} from '../../people/index.ts'
import type { Actor } from '../../platform/ctx.ts'
import { type NewConcern, noteConcern, reportToIndex, weighConcern } from './index.ts'

export const nurse = actorOf(professionals.nurse)
export const doctor = actorOf(professionals.doctor)
export const neighbourhoodWorker = actorOf(professionals.neighbourhoodWorker)
export const schoolSocialWorker = actorOf(professionals.schoolSocialWorker)
export const pedagogue = actorOf(professionals.pedagogue)
export const policeOfficer = actorOf(professionals.policeOfficer)
export const teacher = actorOf(professionals.careCoordinatorAtSchool)

const lastDigits = function* (): Generator<Bsn> {
  for (let number = 999_900_006; number <= 999_999_990; number++) {
    const parsed = parseBsn(String(number))
    if (parsed.ok) yield parsed.bsn
  }
}
const unused = lastDigits()

/** A BSN from the range that is never given out, another one each time. */
export function newBsn(): Bsn {
  const next = unused.next()
  if (next.done) throw new Error('no test BSN left')
  return next.value
}

export const day = Temporal.PlainDate.from

type NewYouth = {
  readonly givenNames: string
  readonly born?: string
  readonly sex?: Sex
  readonly bsn?: Bsn | null
  readonly home?: Partial<Omit<Household, 'id'>>
  readonly mother?: PersonId
  readonly town?: Centre
}

/** A youth named De Wit, with a BSN unless told otherwise, and with a home and a mother when told. */
export async function register(town: Town, youth: NewYouth): Promise<ChildId> {
  const { givenNames, born = '2018-04-01', sex = 'unknown', bsn = newBsn(), home, mother } = youth
  const at = youth.town ? { town: youth.town } : {}
  return town.act(
    nurse,
    async ctx => {
      const registration = await registerChild(ctx, {
        givenNames,
        familyName: 'De Wit',
        sex,
        birth: { kind: 'born', on: day(born) },
        bsn,
        language: 'nl',
        interpreterLanguage: null,
        isAnother: true,
      })
      if (registration.kind !== 'registered') throw new Error(registration.kind)
      const child = registration.id
      if (home) await settle(ctx, { ...someHome, ...home, people: [child], since: day('2020-01-01') })
      const custody = { relation: 'mother', custody: 'with-custody', since: day('2020-01-01') } as const
      if (mother) await recordCustody(ctx, { child, guardian: mother, ...custody })
      return child
    },
    at,
  )
}

const someHome = { street: 'Molenweg', houseNumber: '1', postcode: '1234 AB', town: 'Vlierdam', kind: 'home' } as const

export const registerMother = (town: Town, bsn: Bsn | null = newBsn()): Promise<PersonId> =>
  town.act(nurse, ctx =>
    registerGuardian(ctx, {
      givenNames: 'Femke',
      familyName: 'Dorrestijn',
      sex: 'female',
      bsn,
      language: 'nl',
      interpreterLanguage: null,
      phone: null,
      email: null,
    }),
  )

/** Words that are found nowhere else, so that a leak shows. */
export const words: Omit<NewConcern, 'child' | 'about'> = {
  youth: null,
  seen: 'Kwam drie keer zonder brood op school en viel in slaap bij rekenen.',
  interpretation: 'Misschien slaapt niemand daar goed sinds de verhuizing.',
  since: 'sinds de herfstvakantie',
  areas: ['health', 'upbringing-and-family'],
  strengths: ['oma haalt elke dag op'],
  risks: ['geldzorgen sinds het ontslag'],
  urgency: 'this-week',
  talkedWith: 'parents',
  whyNotTalked: '',
  nextStep: 'Weten wie er nog meer bij het gezin komt.',
}

export type At = { readonly now?: Temporal.Instant; readonly town?: Centre }

/** Notes a concern about this youth and weighs it: report. */
export const weighed = (town: Town, who: Actor, child: ChildId, at: At = {}) =>
  town.act(
    who,
    async ctx => {
      const id = await noteConcern(ctx, { ...words, child, about: '' })
      await weighConcern(ctx, id, { decision: 'report', familyTold: 'yes', whyNotTold: '' })
      return id
    },
    at,
  )

/** From concern to report, as this professional. Throws when the report is refused. */
export async function report(town: Town, who: Actor, child: ChildId, at: At = {}) {
  const concern = await weighed(town, who, child, at)
  const reporting = await town.act(who, ctx => reportToIndex(ctx, concern), at)
  if (reporting.kind === 'refused') throw new Error(`refused: ${reporting.because}`)
  return { concern, id: reporting.report, matches: reporting.matches }
}
