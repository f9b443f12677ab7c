/** Who of the family decides whether others are asked to help, and whether what they said is enough. */
import { type AgeBand, ageBand } from '../../knowledge/consent/age-band.ts'
import { type ConsentStanding, consentStanding } from '../../knowledge/consent/consent-standing.ts'
import { type ConsentException, type Party, whoConsents } from '../../knowledge/consent/who-decides.ts'
import { type Child, fullName, type Guardian } from '../person.ts'

type Day = Temporal.PlainDate

export type Decider = { readonly person: string; readonly name: string; readonly party: Party }

/** Everyone who may have to decide: the youth from 12, and the parents with custody (from 18 as representative). */
export function decidersOf(child: Child, guardians: readonly Guardian[], today: Day): readonly Decider[] {
  const band = ageBand(child.birth.on, today)
  const standsIn: Party = band === '18-and-over' ? 'representative' : 'parents-with-custody'
  const parents = guardians
    .filter(guardian => guardian.custody === 'with-custody')
    .map((guardian): Decider => ({ person: guardian.id, name: fullName(guardian), party: standsIn }))
  return band === 'under-12' ? parents : [{ person: child.id, name: fullName(child), party: 'youth' }, ...parents]
}

export const bandOf = (child: Child, today: Day): AgeBand => ageBand(child.birth.on, today)

export type Said = {
  readonly answers: readonly { readonly person: string; readonly says: 'yes' | 'no' }[]
  /** The day they said it. */
  readonly on: Day
  /** A professional's judgement, from 12: can the youth weigh this? */
  readonly canWeigh: boolean
  readonly exception: { readonly ground: ConsentException; readonly reason: string } | null
}

/** Jeugdwet 7.3.4, 7.3.5, 7.3.15: see knowledge/consent. */
export function standingOfConsent(
  { child, deciders, today }: { readonly child: Child; readonly deciders: readonly Decider[]; readonly today: Day },
  said: Said,
): ConsentStanding {
  const rule = whoConsents({ law: 'youth-act', birth: child.birth.on, on: today, canWeigh: said.canWeigh })
  const answers = deciders.flatMap(decider => {
    const answer = said.answers.find(one => one.person === decider.person)
    return answer ? [{ person: decider.person, as: decider.party, says: answer.says }] : []
  })
  return consentStanding(rule, answers, said.exception?.ground ?? null)
}

export type SaidRow = {
  readonly person_id: string
  readonly party: Party
  readonly says: 'yes' | 'no'
  readonly given_on: Day
  readonly recorded_by: string
}

/** What each of them said, as it is kept; who was not asked leaves no row. */
export const rowsOfSaid = (deciders: readonly Decider[], said: Said, recordedBy: string): readonly SaidRow[] =>
  deciders.flatMap(({ person, party }) => {
    const answer = said.answers.find(one => one.person === person)
    return answer ? [{ person_id: person, party, says: answer.says, given_on: said.on, recorded_by: recordedBy }] : []
  })
