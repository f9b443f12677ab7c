/**
 * Whose consent sharing with RIVM needs. That these are the people whose consent the dose itself needs (BW 7:465, 7:450, 7:447) is our
 * reading: the Basisdataset holds one answer with a day and a way, and does not say whose.
 */
import { type ConsentStanding, consentStanding } from '../../../../knowledge/consent/consent-standing.ts'
import { whoConsents } from '../../../../knowledge/consent/who-decides.ts'
import { isBefore } from '../../../../knowledge/vaccination/interval.ts'
import type { Voices } from '../consent/rules.ts'
import type { NewSharingAnswer } from './sharing.ts'

type Day = Temporal.PlainDate

export type Sharing = { readonly birth: Day; readonly voices: Voices; readonly answers: readonly NewSharingAnswer[] }

/** What the answers until this day come to. */
export function sharingOn({ birth, voices, answers }: Sharing, day: Day): ConsentStanding {
  const rule = whoConsents({ law: 'medical-treatment', birth, on: day, canWeigh: true })
  const last = new Map(answers.filter(({ on }) => !isBefore(day, on)).map(answer => [answer.person, answer]))
  const heard = [...last.values()].flatMap(({ person, says }) => {
    const as = voices.get(person)
    return as ? [{ person, as, says }] : []
  })
  return consentStanding(rule, heard, null)
}

/** The answer whose day and way go with the file: of the yeses that count, the last one. */
export const grantedBy = ({ voices, answers }: Sharing, day: Day): NewSharingAnswer | undefined =>
  answers.findLast(answer => answer.says === 'yes' && voices.has(answer.person) && !isBefore(day, answer.on))
