/** An invented family and offer for the tests of referrals. */
import { actorOf } from '../../../../cast/open-town.ts'
import { organisations, professionals } from '../../../../cast/town.ts'
import type { Town } from '../../../../test/town.ts'
import {
  appointProfessional,
  type Offer,
  type OfferId,
  type ProfessionalId,
  publishOffer,
} from '../../../centre/index.ts'
import type { Said } from '../../../people/index.ts'
import {
  type ChildId,
  type Custody,
  type PersonId,
  recordCustody,
  registerChild,
  registerGuardian,
} from '../../../people/index.ts'
import type { Actor } from '../../../platform/ctx.ts'
import { refer } from './refer.ts'
import type { ReferralId } from './referral.ts'

export const nurse = actorOf(professionals.nurse)
export const receiver = actorOf(professionals.neighbourhoodWorker)
export const day = Temporal.PlainDate.from

/** An offer of the neighbourhood team, for 0 to 18 years, unless told otherwise. */
export const offer = (town: Town, entry: Partial<Offer> = {}): Promise<OfferId> =>
  town.act(nurse, ctx =>
    publishOffer(ctx, {
      name: 'Gezinscoach',
      description: 'Praktische hulp thuis.',
      organisation: organisations.neighbourhoodTeam,
      minimumAge: 0,
      maximumAge: 18,
      cost: 'gratis',
      languages: ['Nederlands'],
      waitingWeeks: 2,
      checkedOn: day('2026-09-01'),
      ...entry,
    }),
  )

export const child = (town: Town, givenNames: string, born: string): Promise<ChildId> =>
  town.act(nurse, async ctx => {
    const birth = { kind: 'born', on: day(born) } as const
    const rest = { familyName: 'Haddad', sex: 'unknown', bsn: null, language: 'nl', interpreterLanguage: null } as const
    const registration = await registerChild(ctx, { givenNames, birth, ...rest, isAnother: true })
    if (registration.kind !== 'registered') throw new Error(registration.kind)
    return registration.id
  })

export const parent = (
  town: Town,
  of: ChildId,
  givenNames: string,
  custody: Custody = 'with-custody',
): Promise<PersonId> =>
  town.act(nurse, async ctx => {
    const rest = { familyName: 'Haddad', sex: 'unknown', bsn: null, language: 'nl', interpreterLanguage: null } as const
    const id = await registerGuardian(ctx, { givenNames, ...rest, phone: '06 00 00 00 01', email: null })
    await recordCustody(ctx, { child: of, guardian: id, relation: 'mother', custody, since: day('2020-01-01') })
    return id
  })

export const actorFor = (person: PersonId, name: string, role: 'parent' | 'youth'): Actor => ({
  kind: 'account',
  id: person,
  name,
  roles: new Set([role]),
  organisation: null,
})

/** Everyone here says yes, today. */
export const yesOf = (...people: readonly PersonId[]): Said => ({
  answers: people.map(person => ({ person, says: 'yes' })),
  on: day('2026-11-20'),
  canWeigh: true,
  exception: null,
})

export const words = {
  question: 'Wie helpt ons met het ritme thuis?',
  needed: 'Amir slaapt slecht.',
  handover: 'warm',
} as const

/** A referral by the nurse to the neighbourhood team, with the mother's consent, sent on this day at noon. */
export async function sent(town: Town, entry: { readonly on?: string } = {}) {
  const amir = await child(town, 'Amir', '2023-03-01')
  const rima = await parent(town, amir, 'Rima')
  const coach = await offer(town)
  const now = Temporal.Instant.from(`${entry.on ?? '2026-11-23'}T10:00:00Z`)
  const referring = await town.act(
    nurse,
    ctx => refer(ctx, { child: amir, offer: coach, ...words, said: yesOf(rima) }),
    {
      now,
    },
  )
  if (referring.kind !== 'sent') throw new Error(referring.kind)
  return { id: referring.id satisfies ReferralId, child: amir, mother: rima }
}

/** A second worker of the neighbourhood team. */
export async function colleagueOf(town: Town): Promise<Actor> {
  const id = crypto.randomUUID() as ProfessionalId
  const { neighbourhoodWorker } = professionals
  const colleague = { ...neighbourhoodWorker, id, name: 'Bea Mulder', email: null }
  const { slug: _slug, role: _role, ...professional } = colleague
  await town.act(nurse, ctx => appointProfessional(ctx, professional))
  return { ...receiver, id, name: colleague.name }
}
