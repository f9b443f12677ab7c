/** Who may fill in a questionnaire about a child today: those who decide about its health care (BW 7:447, 7:450, 7:465). */
import { ageInMonths } from '../../../knowledge/ages/age.ts'
import { recordStanding } from '../../../knowledge/consent/record-standing.ts'
import { mayOpen } from '../../../knowledge/consent/who-may-see.ts'
import { fitsAge, type Questionnaire } from '../../../knowledge/questionnaires/questionnaire.ts'
import { questionnaires } from '../../../knowledge/questionnaires/questionnaires.ts'
import {
  type Child,
  type Custody,
  fullName,
  type Guardian,
  type PersonId,
  relationWords,
} from '../../../people/index.ts'

/** Somebody who can be asked. */
export type Filler = {
  readonly person: PersonId
  readonly name: string
  readonly filledBy: 'parent' | 'youth'
  /** 'moeder', or 'de jongere zelf'. */
  readonly as: string
  readonly email: string | null
}

/** The parents with custody under 16, the youth from 12; nobody for a child that died. */
export function fillersOf(child: Child, guardians: readonly Guardian[], today: Temporal.PlainDate): readonly Filler[] {
  const parents = guardians
    .filter(({ custody }) => mayParent(child, custody, today))
    .map(guardian => ({
      person: guardian.id,
      name: fullName(guardian),
      filledBy: 'parent' as const,
      as: relationWords[guardian.relation],
      email: guardian.email,
    }))
  const self = { person: child.id, name: fullName(child), filledBy: 'youth' as const, as: '', email: null }
  return [...parents, ...(mayYouth(child, today) ? [self] : [])]
}

export const mayParent = (child: Child, custody: Custody | null, today: Temporal.PlainDate): boolean =>
  isHere(child, today) &&
  custody !== null &&
  mayOpen({ kind: 'parent', hasCustody: custody === 'with-custody' }, question(child, today))

export const mayYouth = (child: Child, today: Temporal.PlainDate): boolean =>
  isHere(child, today) && mayOpen({ kind: 'youth' }, question(child, today))

/** What can be asked of this child's people; teachers have no way to answer here yet. */
export const fittingFor = (child: Child, today: Temporal.PlainDate): readonly Questionnaire[] =>
  child.birth.kind === 'expected'
    ? []
    : questionnaires.filter(one => one.filledBy !== 'teacher' && fitsAge(one, ageInMonths(child.birth.on, today)))

/** Born, alive, and with a record that is still written in. */
const isHere = (child: Child, today: Temporal.PlainDate): boolean =>
  recordStanding(child.birth.on, today).kind === 'open' &&
  child.birth.kind === 'born' &&
  child.diedOn === null &&
  Temporal.PlainDate.compare(child.birth.on, today) <= 0

const question = (child: Child, today: Temporal.PlainDate) =>
  ({ law: 'medical-treatment', birth: child.birth.on, on: today, canWeigh: true }) as const
