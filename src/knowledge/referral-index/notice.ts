/**
 * Who is told of a report in the referral index, and who may ask to see, correct, erase or oppose it, follows the youth's age:
 * under 12 the legal representative, from 12 to 15 both (a request they make together), from 16 the youth alone.
 * Source: Jeugdwet art. 7.1.5.1 (ages), 7.1.2.2 lid 3 and 7.1.5.2 (who decides); 16 and over follows from the article's silence.
 */
import { ageBand } from '../consent/age-band.ts'

export type NoticeParty = 'youth' | 'legal-representative'
export type NoticeRule = { tell: readonly NoticeParty[]; requestBy: readonly NoticeParty[]; article: string }

/** Everyone in `tell` is told; a request needs everyone in `requestBy`, together. */
export function noticeOf(birth: Temporal.PlainDate, on: Temporal.PlainDate): NoticeRule {
  const parties = partiesAt(birth, on)
  return { tell: parties, requestBy: parties, article: 'Jeugdwet 7.1.5.1' }
}

/** The privacy rights a request can call on, with their article in the AVG (GDPR). */
export const requestRights = { access: 15, rectification: 16, erasure: 17, objection: 21 } as const

function partiesAt(birth: Temporal.PlainDate, on: Temporal.PlainDate): readonly NoticeParty[] {
  switch (ageBand(birth, on)) {
    case 'under-12':
      return ['legal-representative']
    case '12-15':
      return ['youth', 'legal-representative']
    case '16-17':
    case '18-and-over':
      return ['youth']
  }
}
