/** Whose yes a dose needs, who has said what, and what that comes to (BW 7:447, 7:450, 7:465; `knowledge/consent`). */
import { type Answer, type ConsentStanding, consentStanding } from '../../../../knowledge/consent/consent-standing.ts'
import { type Party, whoConsents } from '../../../../knowledge/consent/who-decides.ts'
import type { Refusal } from '../../../../knowledge/vaccination/forecast.ts'
import { isBefore } from '../../../../knowledge/vaccination/interval.ts'
import type { VaccineId } from '../../../../knowledge/vaccination/vaccines.ts'
import type { ConsentGround } from '../dose.ts'
import type { AboutDose, NewAnswer } from './answer.ts'

type Day = Temporal.PlainDate

/** Whose word is heard, by person: the youth, and the parents who have custody today. */
export type Voices = ReadonlyMap<string, Party>

/** All that decides whether somebody may be vaccinated. */
export type Deciding = { readonly birth: Day; readonly voices: Voices; readonly answers: readonly NewAnswer[] }

/** May this dose be given on this day? Only what was said by then counts. */
export function consentFor(
  { birth, voices, answers }: Deciding,
  dose: AboutDose,
  on: Day,
  ground: ConsentGround | null,
): ConsentStanding {
  const rule = whoConsents({ law: 'medical-treatment', birth, on, canWeigh: ground !== 'cannot-weigh' })
  const heard = lastWords(answers, voices, dose, on)
  return consentStanding(rule, heard, ground === 'cannot-weigh' ? null : ground)
}

/** Whose consent is needed on this day. */
export function whoDecides(birth: Day, on: Day): readonly Party[] {
  const rule = whoConsents({ law: 'medical-treatment', birth, on, canWeigh: true })
  return rule.kind === 'consent-of' ? rule.parties : []
}

/** The doses that are refused today: those with a no of somebody whose yes is needed. */
export function refusalsOf(deciding: Deciding, today: Day): readonly Refusal[] {
  const vaccines = new Set(deciding.answers.flatMap(({ vaccine, says }) => (says === 'no' ? [vaccine] : [])))
  return [...vaccines].flatMap(vaccine => ordinals.flatMap(ordinal => refusalOf(deciding, { vaccine, ordinal }, today)))
}

/** More doses of one vaccine than any plan holds. */
const ordinals = [1, 2, 3, 4, 5, 6] as const

function refusalOf(
  deciding: Deciding,
  dose: { readonly vaccine: VaccineId; readonly ordinal: number },
  today: Day,
): readonly Refusal[] {
  if (consentFor(deciding, dose, today, null).kind !== 'refused') return []
  const last = deciding.answers.findLast(answer => answer.says === 'no' && isAbout(answer, dose))
  return last ? [{ ...dose, on: last.on }] : []
}

function lastWords(answers: readonly NewAnswer[], voices: Voices, dose: AboutDose, on: Day): readonly Answer[] {
  const said = new Map<string, Answer>()
  for (const answer of answers) {
    const as = voices.get(answer.person)
    if (!as || isBefore(on, answer.on) || !isAbout(answer, dose)) continue
    // A no "until the summer" says nothing any more in the summer: then it is asked again.
    if (answer.until !== null && !isBefore(on, answer.until)) said.delete(answer.person)
    else said.set(answer.person, { person: answer.person, as, says: answer.says })
  }
  return [...said.values()]
}

const isAbout = (answer: AboutDose, { vaccine, ordinal }: AboutDose): boolean =>
  answer.vaccine === vaccine && (answer.ordinal === null || answer.ordinal === ordinal)
