import type { NoticeParty } from '../../../../knowledge/referral-index/notice.ts'
import { requestRights } from '../../../../knowledge/referral-index/notice.ts'
import type { RequestStanding } from '../../../../knowledge/referral-index/requests.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { Decision, Wanted } from './request.ts'

const party: Readonly<Record<NoticeParty, string>> = {
  youth: 'de jongere zelf',
  'legal-representative': 'een ouder met gezag of de voogd',
}

/** Words that families, reporters and the college share. */
export const text = {
  party,
  wanted: {
    access: 'Inzage',
    rectification: 'Verbeteren',
    erasure: 'Weghalen',
    objection: 'Bezwaar',
  } satisfies Record<Wanted, string>,
  article: (wanted: Wanted) => `AVG art. ${requestRights[wanted]}`,
  outcome: (wanted: Wanted, { outcome }: Pick<Decision, 'outcome'>): string => {
    if (outcome === 'refused') return wanted === 'access' ? 'Afgewezen' : 'Afgewezen: de melding blijft staan'
    return wanted === 'access' ? 'Toegewezen: dit staat in de verwijsindex' : 'Toegewezen: de melding is weggehaald'
  },
  standing: (standing: RequestStanding): string => {
    switch (standing.kind) {
      case 'decided':
        return `Besloten op ${format.day(standing.on)}`
      case 'withdrawn':
        return 'Ingetrokken'
      case 'lapsed':
        return `Vervallen op ${format.day(standing.on)}: de ander deed niet mee`
      case 'pointless':
        return 'Er is niets meer om over te besluiten: de melding bestaat niet meer'
      case 'waits-for':
        return `Wacht op ${party[standing.party]}, tot en met ${format.day(standing.until)}`
      case 'open':
        return standing.daysLeft < 0
          ? `Te laat: het antwoord had er uiterlijk ${format.day(standing.answerBy)} moeten zijn`
          : `Antwoord uiterlijk ${format.day(standing.answerBy)}, nog ${format.count(standing.daysLeft, 'dag', 'dagen')}`
    }
  },
  /** The same in a word. */
  tag: {
    waitsForYou: 'Wacht op jou',
    waitsForOther: 'Wacht op de ander',
    granted: 'Toegewezen',
    refused: 'Afgewezen',
    late: 'Te laat',
    nearlyLate: 'Bijna te laat',
    open: 'Loopt',
    withdrawn: 'Ingetrokken',
    lapsed: 'Vervallen',
    pointless: 'Niet meer nodig',
  },
  /** General on purpose: which way is open differs, and the terms have to be read again in the law. */
  complain:
    'Ben je het niet eens met het besluit? Dan kun je bezwaar maken bij de gemeente. Je kunt ook klagen bij de Autoriteit Persoonsgegevens. Wil je weten hoe dat gaat? Vraag het de gemeente.',
}
