import { holidaysFrom } from '../../../knowledge/ages/dutch-holidays.ts'
import { addWorkingDays } from '../../../knowledge/ages/working-days.ts'
import type { Question } from './question.ts'

/** The centre's promise, a choice of our own: no law or guideline sets a term for a question on a website. */
export const answerWithinWorkingDays = 2

/** How long words and e-mail address are kept after the last answer, a choice of our own: no law sets it. Told on /privacy. */
export const keepWordsMonths = 12

export const dueOn = (received: Temporal.PlainDate): Temporal.PlainDate =>
  addWorkingDays(received, answerWithinWorkingDays, holidaysFrom(received))

export type Standing =
  | { readonly kind: 'waiting'; readonly dueOn: Temporal.PlainDate }
  | { readonly kind: 'late'; readonly since: Temporal.PlainDate }
  | { readonly kind: 'answered'; readonly at: Temporal.Instant }

export function standingOf(question: Pick<Question, 'answers' | 'dueOn'>, today: Temporal.PlainDate): Standing {
  const first = question.answers[0]
  if (first) return { kind: 'answered', at: first.answeredAt }
  return Temporal.PlainDate.compare(question.dueOn, today) < 0
    ? { kind: 'late', since: question.dueOn }
    : { kind: 'waiting', dueOn: question.dueOn }
}

/** Help that cannot wait two days, and whose number it is. */
export const urgencies = ['danger', 'suicide', 'unsafe-at-home', 'child-alone'] as const
export type Urgency = (typeof urgencies)[number]

/**
 * Words that make us show a telephone number at once, beside the answer that follows. A list of our own, wide on purpose: a number
 * too many does no harm. It misses much, so the numbers stand on every page and nobody is told that it is not urgent.
 */
const alarms: Readonly<Record<Urgency, RegExp>> = {
  danger: /\b(112|gevaar|noodgeval|bloedt|bewusteloos|vergiftig\w*|mes|wapen|stikt|ademt niet|geschud)\b/,
  suicide:
    /\b(zelfmoord\w*|suicid\w*|zelfdoding|dood wil\w*|wil(len)? (niet meer leven|dood)|mezelf (snij\w*|pijn doe\w*)|113)\b/,
  'unsafe-at-home':
    /\b(mishandel\w*|misbruik\w*|slaat (mij|me|hem|haar|ons)|geslagen|bedreig\w*|aanrand\w*|verkracht\w*|huiselijk geweld|onveilig|bang (voor|van) (mijn|m'n) (vader|moeder|man|vrouw|vriend|partner|ex|stiefvader|stiefmoeder|broer)|veilig thuis)\b/,
  'child-alone': /\b(kindertelefoon|niemand om mee te praten|durf (het )?(aan )?niemand|weggelopen van huis)\b/,
}

export function urgenciesIn(body: string): readonly Urgency[] {
  const words = body.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return urgencies.filter(urgency => alarms[urgency].test(words))
}
