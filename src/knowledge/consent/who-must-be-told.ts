/**
 * Who must be told, about what, and until when it may wait. Being told is not the same as deciding: a child under 12 decides nothing and is
 * told everything in words it understands.
 * Source: Jeugdwet art. 7.3.2 lid 1 and 4, 7.3.15 lid 1-2, 7.1.5.1; KNMG-wegwijzer Toestemming en informatie bij behandeling van minderjarigen
 * (BW 7:448); Wmo 2015 art. 5.3.1 (text of July 2019). Whom Veilig Thuis tells in the place of a child was not found: left out.
 */
import { noticeOf } from '../referral-index/notice.ts'
import { ageBand } from './age-band.ts'
import type { FileType } from './file-types.ts'
import { type ConsentQuestion, type Party, whoConsents } from './who-decides.ts'

/** What happens that somebody must hear of. */
export const tellingEvents = ['help-or-treatment', 'reported-to-veilig-thuis', 'reported-to-index'] as const
export type TellingEvent = (typeof tellingEvents)[number]

export type TellingRule =
  | {
      kind: 'tell'
      parties: readonly Party[]
      /** The child is told too, in words that fit it, though others decide. */
      childInOwnWords: boolean
      /** When telling may wait. */
      unless: 'serious-disadvantage-after-consulting' | 'needed-to-end-or-examine-violence' | null
      /** In how many weeks at the latest, and by how many it may be put off each time. */
      within: { weeks: number; extendedBy: number } | null
      article: string
    }
  | { kind: 'left-out' }

export function whoMustBeTold(event: TellingEvent, question: ConsentQuestion): TellingRule {
  switch (event) {
    case 'help-or-treatment':
      return helpOrTreatment(question)
    case 'reported-to-veilig-thuis':
      return veiligThuis(question)
    case 'reported-to-index':
      return referralIndex(question)
  }
}

/** Which files each event belongs to: for the table an auditor reads. */
export const filesOfEvent: Readonly<Record<TellingEvent, readonly FileType[]>> = {
  'help-or-treatment': ['youth-help', 'youth-health'],
  'reported-to-veilig-thuis': ['veilig-thuis'],
  'reported-to-index': ['youth-help', 'youth-health'],
}

/** Whoever decides is told what there is to decide about. */
function helpOrTreatment(question: ConsentQuestion): TellingRule {
  if (question.law === 'social-support') return { kind: 'left-out' }
  const rule = whoConsents(question)
  if (rule.kind === 'not-arranged') return { kind: 'left-out' }
  const isUnder12 = ageBand(question.birth, question.on) === 'under-12'
  return {
    kind: 'tell',
    parties: rule.parties,
    childInOwnWords: isUnder12,
    unless: question.law === 'youth-act' ? 'serious-disadvantage-after-consulting' : null,
    within: null,
    article: question.law === 'youth-act' ? 'Jeugdwet 7.3.2' : 'BW 7:448',
  }
}

function veiligThuis({ birth, on, canWeigh }: ConsentQuestion): TellingRule {
  if (!canWeigh || ageBand(birth, on) === 'under-12') return { kind: 'left-out' }
  return {
    kind: 'tell',
    parties: ['youth'],
    childInOwnWords: false,
    unless: 'needed-to-end-or-examine-violence',
    within: { weeks: 4, extendedBy: 2 },
    article: 'Wmo 2015 5.3.1',
  }
}

function referralIndex({ birth, on }: ConsentQuestion): TellingRule {
  const { tell, article } = noticeOf(birth, on)
  return {
    kind: 'tell',
    parties: tell.map(party => (party === 'youth' ? 'youth' : 'parents-with-custody')),
    childInOwnWords: false,
    unless: null,
    within: null,
    article,
  }
}
