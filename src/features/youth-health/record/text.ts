import { contactForms, contactMoments } from '../../../knowledge/contact-moments/contact-moments.ts'
import type { Custody } from '../../../people/index.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { ContactMoment } from './contact-moment.ts'
import type { BirthDetails, Correction, Measured, MeasuredQuantity } from './observations.ts'

/** The parts of a record by the last word of their address. */
const parts = {
  overzicht: 'Overzicht',
  tijdlijn: 'Tijdlijn',
  contactmomenten: 'Contacten',
  groei: 'Groei',
  ontwikkeling: 'Ontwikkeling',
  screening: 'Screening',
  vragenlijsten: 'Vragenlijsten',
  vaccinaties: 'Vaccinaties',
  voorgeschiedenis: 'Historie',
  documenten: 'Documenten',
  gezin: 'Gezin',
}

/** What happened, when nobody gave it a name of its own. */
const kinds: Record<ContactMoment['kind'], string> = {
  contact: 'Contact',
  measuring: 'Meting',
  development: 'Van Wiechenonderzoek',
  screening: 'Screening',
  questionnaire: 'Vragenlijst',
  history: 'Historie',
  birth: 'Zwangerschap en geboorte',
  correction: 'Meting verbeterd',
  exchanged: 'Uit overgedragen dossier',
}

const quantity: Record<MeasuredQuantity, string> = {
  height: 'Lengte',
  weight: 'Gewicht',
  'head-circumference': 'Hoofdomtrek',
}
const unit: Record<MeasuredQuantity, string> = { height: 'cm', weight: 'kg', 'head-circumference': 'cm' }

const custody: Record<Custody, string> = { 'with-custody': 'met gezag', 'without-custody': 'zonder gezag' }

const smoking: Record<NonNullable<BirthDetails['smoking']>, string> = { yes: 'ja', no: 'nee', unknown: 'niet bekend' }

const exact = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 })
const amount = (value: number): string => exact.format(value)

/** 'Gewicht 7,95 kg. Lengte 71,5 cm.' */
const measured = ({ weightKg, heightCm, headCircumferenceCm }: Measured): string =>
  [
    weightKg === undefined ? '' : `Gewicht ${amount(weightKg)} kg.`,
    heightCm === undefined ? '' : `Lengte ${amount(heightCm)} cm.`,
    headCircumferenceCm === undefined ? '' : `Hoofdomtrek ${amount(headCircumferenceCm)} cm.`,
  ]
    .filter(Boolean)
    .join(' ')

const corrected = ({ measure, measuredOn, was, becomes, reason }: Correction): string => {
  const day = format.day(Temporal.PlainDate.from(measuredOn))
  const now = becomes === null ? 'is vervallen' : `is nu ${amount(becomes)} ${unit[measure]}`
  return `${quantity[measure]} van ${day}: was ${amount(was)} ${unit[measure]}, ${now}. Reden: ${reason}`
}

export const text = {
  children: 'Kinderen',
  titleOf: (name: string) => `Dossier van ${name}`,
  partsLabel: 'Onderdelen van het dossier',
  parts,
  kinds,
  moment: (code: string): string => contactMoments.find(moment => moment.code === code)?.label ?? code,
  form: (code: string): string => contactForms.find(form => form.code === code)?.label ?? code,
  measured,
  corrected,
  answers: (count: number) => format.count(count, 'kenmerk van Van Wiechen', 'kenmerken van Van Wiechen'),
  closed: {
    title: 'Dit dossier is gesloten',
    because: (since: Temporal.PlainDate) =>
      `Sinds ${format.day(since)} is deze jongere 18 jaar. Het dossier blijft bewaard en is te lezen; er komt niets meer bij, behalve een brief met de reden waarom.`,
    refused: 'Er is niets vastgelegd: in een gesloten dossier kan alleen nog een brief worden toegevoegd.',
    addLetter: 'Voeg een brief toe',
  },
  glass: {
    title: 'Noodtoegang',
    until: (until: Temporal.Instant) =>
      `Je hebt geen behandelrelatie met dit kind. Je kunt het dossier bekijken en er zorg in vastleggen tot ${format.moment(until)}, niet overdragen of vernietigen. Het gezin ziet dit in het logboek en een beheerder beoordeelt het.`,
  },
  startConsult: 'Begin consult',
  newContact: 'Nieuw contact',
  addMeasurement: 'Meting toevoegen',
  addBirth: 'Geboorte vastleggen',
  noted: 'Het contact is vastgelegd.',
  timeline: {
    title: 'Tijdlijn',
    all: 'Alles',
    none: { title: 'Nog geen contactmomenten', body: 'Leg het eerste contact met dit kind of de ouders vast.' },
  },
  signals: {
    title: 'Signalen',
    alert: 'Signaal verwijsindex',
    none: 'Jij hebt geen lopende melding over dit kind. Meldingen van anderen staan hier niet.',
    match: 'Match',
    matchWith: (name: string, organisation: string) => `${name}, ${organisation}`,
    report: 'Jouw melding',
    since: (day: string) => `sinds ${day}`,
    look: 'Bekijk',
  },
  family: {
    title: 'Gezin',
    custody,
    none: 'Er zijn nog geen ouders of verzorgers vastgelegd.',
    more: 'Meer over het gezin',
  },
  birth: {
    title: 'Zwangerschap, geboorte en ouders',
    intro: 'Wat je niet weet, laat je leeg. Met de lengte van de ouders berekent het programma de streeflengte.',
    overtaken: (known: readonly string[]) =>
      `Intussen heeft iemand anders deze gegevens bewaard. Er staat nu: ${known.join(', ') || 'niets'}. Kijk na wat je hieronder typte en bewaar opnieuw.`,
    weeks: 'Zwangerschapsduur in weken',
    days: 'en dagen',
    weight: 'Geboortegewicht',
    grams: 'gram',
    length: 'Geboortelengte',
    head: 'Hoofdomtrek bij geboorte',
    mother: 'Lengte van de biologische moeder',
    father: 'Lengte van de biologische vader',
    smoking: 'Rookte de moeder in de zwangerschap?',
    smokingWords: smoking,
    notAsked: 'niet gevraagd',
    parity: 'Eerdere bevallingen van de moeder',
    justBorn: 'De geboorte is vastgelegd. Vul nu in wat je weet over zwangerschap en geboorte.',
    save: 'Bewaar gegevens',
    wrong: {
      gestation: 'Vul een zwangerschapsduur in van 7 tot 50 weken.',
      days: 'Vul 0 tot 6 dagen in.',
      weight: 'Vul een gewicht in van 300 tot 8000 gram.',
      length: 'Vul een lengte in van 10 tot 300 cm.',
      head: 'Vul een hoofdomtrek in van 10 tot 90 cm.',
      parent: 'Vul een lengte in van 80 tot 300 cm.',
      parity: 'Vul een aantal in van 0 tot 25.',
      smoking: 'Kies uit de lijst.',
    },
  },
  contact: {
    title: 'Nieuw contact',
    moment: 'Contactmoment',
    on: 'Datum',
    form: 'Hoe was het contact?',
    note: 'Notitie',
    noteHint: 'Kort: wat is er gezien, besproken en afgesproken?',
    save: 'Leg vast',
    cancel: 'Annuleer',
    missing: {
      moment: 'Kies een contactmoment.',
      form: 'Kies hoe het contact was.',
      on: 'Vul een datum in, bijvoorbeeld 12-11-2026.',
      future: 'De datum ligt in de toekomst.',
      note: 'Schrijf een korte notitie.',
    },
  },
}
