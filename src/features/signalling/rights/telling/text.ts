import { reviewMonths } from '../../../../knowledge/referral-index/requests.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { Way } from './telling.ts'

const how: Readonly<Record<Way, string>> = {
  conversation: 'in een gesprek',
  letter: 'met een brief',
  portal: 'in Mijn CJG',
}

export const text = {
  how,
  card: {
    title: 'Vertel het gezin over de melding',
    nobody:
      'Er is hier niemand bekend die het moet horen: wie gezag heeft, staat hier niet. Vertel het zelf aan het gezin.',
    done: 'Iedereen die het moet horen, weet het.',
    why: 'De wet vraagt dat je het binnen een maand vertelt. Dat mag met een brief of in een gesprek. Vertel je het niet, dan staat het na die maand vanzelf in Mijn CJG.',
    told: (way: Way | null, on: Temporal.PlainDate) =>
      way === null
        ? `Verteld in het gesprek voor de melding, ${format.day(on)}`
        : `Verteld ${how[way]}, ${format.day(on)}`,
    by: (day: Temporal.PlainDate) => `Vertel het uiterlijk ${format.day(day)}`,
    late: (day: Temporal.PlainDate) =>
      `Had uiterlijk ${format.day(day)} verteld moeten zijn. Het staat nu in Mijn CJG.`,
    'not-yet': (day: Temporal.PlainDate) => `Nog niet verteld. Kijk er op ${format.day(day)} weer naar.`,
    endangers: (day: Temporal.PlainDate) =>
      `Niet verteld: dat zou het kind in gevaar brengen. De melding staat niet in Mijn CJG. Kijk er op ${format.day(day)} weer naar.`,
    reviewNow: 'Kijk er nu weer naar.',
    tags: { told: 'Verteld', open: 'Nog vertellen', late: 'Te laat', 'put-off': 'Uitgesteld' },
    note: 'Leg vast',
    letter: 'Brief',
    addressKept: 'Adres is geheim',
    column: { who: 'Wie', standing: 'Stand', actions: 'Doen' },
    caption: 'Wie van de melding moet weten',
  },
  page: {
    title: (name: string) => `Vertel ${name} over de melding`,
    answer: 'Weet deze persoon het?',
    answers: {
      conversation: 'Ja, ik vertelde het in een gesprek',
      letter: 'Ja, met een brief',
      portal: 'Laat het in Mijn CJG zien',
      'not-yet': 'Nog niet',
      endangers: 'Nee, vertellen zou het kind in gevaar brengen',
    },
    hints: {
      portal: 'Deze persoon krijgt een mail dat er een bericht klaarstaat.',
      endangers: `De melding blijft uit Mijn CJG tot jij anders besluit. Je kijkt er binnen ${reviewMonths} maanden weer naar.`,
    },
    on: 'Op welke dag verteld?',
    onHint: 'Alleen als je het verteld hebt.',
    reason: 'Waarom nog niet?',
    reasonHint: 'Schrijf niet wat de zorg is. Deze woorden leest het gezin niet.',
    reviewOn: 'Wanneer kijk je er weer naar?',
    reviewHint: `Uiterlijk over ${reviewMonths} maanden.`,
    button: 'Leg vast',
    saved: 'Vastgelegd.',
    staleTitle: 'Je legde hier net iets anders over vast',
    stale: (words: string) =>
      `Dat was: ${words} Er is nu niets bewaard. Kijk of jouw woorden nog kloppen en leg ze dan opnieuw vast.`,
    back: 'Terug naar de melding',
    safety: 'Geheim adres? De naam van je organisatie kan ook verraden waar iemand woont. Weeg of vertellen nu kan.',
  },
  address: {
    title: 'Geheim adres',
    isKept: 'Dit adres is geheim. Het komt op geen enkele brief.',
    isNotKept: 'Is het adres van deze persoon geheim? Leg dat vast: dan komt het op geen enkele brief.',
    keep: 'Houd het adres geheim',
    release: 'Het adres is niet meer geheim',
  },
  letter: {
    title: 'Brief over de melding',
    hand: 'Zonder adres: geef de brief zelf, of doe er een envelop om die je zelf adresseert.',
    withAddress: 'Zet het adres erop',
    withoutAddress: 'Laat het adres weg',
    kept: 'Het adres is geheim. Geef de brief zelf.',
    noHome: 'Er is geen woonadres bekend. Geef de brief zelf.',
    toTelling: 'Leg vast dat je de brief gaf',
    afterwards: 'Heb je de brief gegeven of verstuurd? Leg het dan vast.',
  },
  missing: {
    answer: 'Kies of deze persoon het weet.',
    on: 'Vul de dag in waarop je het vertelde: vandaag of eerder.',
    reason: 'Schrijf waarom nog niet.',
    reviewOn: `Kies een dag na vandaag, binnen ${reviewMonths} maanden.`,
  },
}

/** The letter itself, in plain words; what the concern was is in no sentence. */
export const letterText = {
  subject: (youth: string) => `Een melding over ${youth} in de verwijsindex`,
  subjectYouth: 'Een melding over jou in de verwijsindex',
  dear: (name: string) => `Beste ${name},`,
  happened: (on: Temporal.PlainDate, reporter: string, organisation: string, youth: string) =>
    `Op ${format.day(on)} heeft ${reporter} van ${organisation} een melding over ${youth} gedaan in de verwijsindex. Met deze brief vertellen we je dat.`,
  whatTitle: 'Wat is de verwijsindex?',
  what: 'Soms helpen meer mensen hetzelfde kind of gezin, zonder dat ze het van elkaar weten. In de verwijsindex laten zij weten dat zij betrokken zijn. Doen twee mensen dat, dan kunnen zij met elkaar overleggen. Zo werken zij beter samen.',
  holdsTitle: 'Wat staat erin?',
  holds: (until: Temporal.PlainDate) =>
    `Alleen wie meldde, en wanneer. Er staat niet in waarom, en ook niets over hulp, school of gezondheid. De melding gaat er uiterlijk op ${format.day(until)} uit. Daarna ligt die nog vijf jaar in een archief, tenzij de wet anders zegt.`,
  rightsTitle: 'Wat kun je doen?',
  rights:
    'Je mag de melding zien. Klopt er iets niet, dan mag je vragen om de melding te verbeteren of weg te halen. Je mag ook bezwaar maken.',
  together: 'Van 12 tot en met 15 jaar doen jongere en ouder met gezag dat samen.',
  where: (municipality: string, phone: string) =>
    `Dat doe je in Mijn CJG, of met een brief aan het college van de gemeente ${municipality}. Heb je vragen? Bel ${phone}.`,
  regards: 'Met vriendelijke groet,',
}
