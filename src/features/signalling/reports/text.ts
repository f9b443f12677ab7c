import type { NoticeParty } from '../../../knowledge/referral-index/notice.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { WhyNot } from './may-report.ts'
import type { WithdrawalReason } from './withdraw-report.ts'

/** Why a concern cannot be reported, and the way on. */
const whyNot: Record<WhyNot, { readonly title: string; readonly body: string }> = {
  'module-off': {
    title: 'De verwijsindex staat hier uit',
    body: 'Deze gemeente doet niet mee. Overleg met het gezin wie er nog meer helpt en bel die zelf.',
  },
  'not-a-reporter': {
    title: 'Jouw functie meldt niet in de verwijsindex',
    body: 'Bespreek de zorg met een collega die wel mag melden, zoals de jeugdverpleegkundige.',
  },
  'not-designated': {
    title: 'Jouw organisatie meldt niet in de verwijsindex',
    body: 'De wet noemt deze soort organisatie niet. Bespreek de zorg met het CJG of het wijkteam.',
  },
  'no-agreement': {
    title: 'Je organisatie kan nog niet melden',
    body: 'Er is geen schriftelijke afspraak tussen je organisatie en de gemeente vastgelegd (Jeugdwet 7.1.3.1). Vraag de convenantbeheerder.',
  },
  'no-consent': {
    title: 'Vraag eerst toestemming',
    body: 'Deze gemeente meldt alleen met toestemming. Leg vast wie ja zei, wanneer en hoe.',
  },
  'not-identified': {
    title: 'Melden kan nog niet: het is niet zeker om wie het gaat',
    body: 'Leg achternaam, geboortedatum en geslacht vast, of het BSN als het kind hier is ingeschreven. Met die gegevens zoekt het systeem zelf; een BSN krijg je niet te zien.',
  },
  'not-born': {
    title: 'Melden kan nog niet: het kind is nog niet geboren',
    body: 'Na de geboorte kan het wel. Bel tot die tijd zelf met wie er helpt.',
  },
  died: { title: 'Melden kan niet meer', body: 'Dit kind is overleden.' },
  'turned-23': { title: 'Melden kan niet meer', body: 'De verwijsindex is voor jongeren tot 23 jaar.' },
  'not-weighed': {
    title: 'Weeg eerst',
    body: 'Melden mag, het hoeft niet. Leg eerst vast dat je gewogen hebt en of het gezin het weet.',
  },
  'weighed-not-to-report': {
    title: 'Je besloot niet te melden',
    body: 'Is er iets veranderd? Weeg dan opnieuw.',
  },
  'already-reported': {
    title: 'Je hebt dit kind al gemeld',
    body: 'Die melding staat nog. Een tweede is niet nodig: bij een nieuwe match krijg je vanzelf bericht.',
  },
}

const told: Record<NoticeParty, string> = {
  youth: 'de jongere zelf',
  'legal-representative': 'de ouders met gezag of de voogd',
}
const because: Record<WithdrawalReason, string> = {
  'risk-gone': 'Het risico is er niet meer',
  unjustified: 'De melding had er niet moeten komen',
}
const becauseHint: Record<WithdrawalReason, string> = {
  'risk-gone':
    'De melding gaat vijf jaar in het archief. Alleen wie daarna nieuw meldt, krijgt één keer te horen dat jij eerder meldde.',
  unjustified: 'De melding en de matches worden meteen vernietigd.',
}
const toldWords = (parties: readonly NoticeParty[]): string => parties.map(party => told[party]).join(' en ')

export const text = {
  consent: 'Leg de toestemming vast',
  whyNot,
  card: {
    title: 'Meld in de verwijsindex',
    power: 'Melden mag, het hoeft niet.',
    stored: 'In de index komt alleen dat jij meldde, wanneer, en tot wanneer. Geen naam, geen BSN, geen reden.',
    told: (parties: readonly NoticeParty[]) =>
      `Het gezin hoort het. ${capital(toldWords(parties))} ${parties.includes('legal-representative') ? 'lezen' : 'leest'} in Mijn CJG dat er een melding is, van wie, en hoe bezwaar maken gaat. Vertel het eerst zelf.`,
    button: 'Meld in de verwijsindex',
  },
  reported: {
    title: 'Gemeld in de verwijsindex',
    until: (until: Temporal.PlainDate) => `De melding staat tot ${format.day(until)}.`,
    look: 'Bekijk de melding',
    fresh: 'Je melding staat in de verwijsindex. Er is nog geen match; komt die er, dan krijg je bericht.',
  },
  page: {
    signals: 'Signalen',
    title: (name: string) => `Melding over ${name}`,
    stands: (until: Temporal.PlainDate) => `De melding staat tot ${format.day(until)}.`,
    archived: (until: Temporal.PlainDate) => `De melding ligt in het archief tot ${format.day(until)}.`,
    after: 'Daarna gaat die vanzelf naar het archief, of verdwijnt omdat de jongere 23 is. Je hoeft niets te doen.',
    reportedAt: 'Gemeld op',
    concern: 'De zorg',
    lookAtConcern: 'Bekijk de zorg',
    familyLabel: 'Het gezin',
    family: (parties: readonly NoticeParty[]) =>
      `${capital(toldWords(parties))} ${parties.includes('legal-representative') ? 'mogen' : 'mag'} deze melding inzien en bezwaar maken bij de gemeente.`,
    holdsTitle: 'Wat er in de index staat',
    holds: 'Dat jij meldde, jouw contactgegevens, en van wanneer tot wanneer. Geen naam, geen BSN en geen reden.',
  },
  withdrawal: {
    title: 'Trek de melding in',
    label: 'Waarom trek je de melding in?',
    missing: 'Kies waarom je de melding intrekt.',
    button: 'Trek de melding in',
    noLongerStands: 'Deze melding stond al niet meer. Er is niets veranderd.',
    because,
    becauseHint,
  },
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

export { toldWords }
