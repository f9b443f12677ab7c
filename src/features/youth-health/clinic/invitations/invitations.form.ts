/** Which group: in the address while it is looked at, in the form when it is invited. */
import { type ContactMomentKind, contactMoments } from '../../../../knowledge/contact-moments/contact-moments.ts'
import type { School } from '../../../../people/index.ts'
import { isId } from '../../../../platform/new-id.ts'
import type { Faults } from '../../../../platform/web/form.ts'
import type { SessionId } from '../sessions/session.ts'
import type { Group } from './invitation.ts'
import { invitationText } from './text.ts'

/** Moments with an age; the others are for one child. */
export const groupMoments = contactMoments.filter((moment: ContactMomentKind) => moment.fromMonths !== undefined)

export type Chosen = {
  readonly group: Group | null
  readonly faults: Faults
  readonly typed: Readonly<Record<string, string>>
}

const names = ['moment', 'school', 'className', 'year'] as const

/** Null when nothing was chosen yet, or what was chosen is no group: then `faults` says why. */
export function chosenGroup(words: { get(name: string): unknown }, schools: readonly School[]): Chosen {
  const typed = Object.fromEntries(names.map(name => [name, wordOf(words.get(name))]))
  if (typed.moment === '' || typed.moment === undefined) return { group: null, faults: {}, typed }
  const moment = groupMoments.find(({ code }) => code === typed.moment)
  if (!moment) return { group: null, faults: { moment: invitationText.missing.moment }, typed }
  const school = schools.find(({ id }) => id === typed.school)?.id ?? null
  const year = typed.year === '' ? null : yearFrom(typed.year ?? '')
  if (year === undefined) return { group: null, faults: { year: invitationText.missing.year }, typed }
  if (school === null && year === null) return { group: null, faults: { school: invitationText.missing.group }, typed }
  const born = year === null ? null : { from: firstOf(year), to: firstOf(year + 1).subtract({ days: 1 }) }
  return {
    group: { moment: moment.code, school, className: school && (typed.className || null), born },
    faults: {},
    typed,
  }
}

/** Sessions that were ticked. */
export const chosenSessions = (form: FormData): readonly SessionId[] =>
  form.getAll('session').flatMap(value => (typeof value === 'string' && isId(value) ? [value as SessionId] : []))

const wordOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const yearFrom = (word: string): number | undefined => (/^(?:20)\d{2}$/.test(word) ? Number(word) : undefined)
const firstOf = (year: number): Temporal.PlainDate => Temporal.PlainDate.from({ year, month: 1, day: 1 })
