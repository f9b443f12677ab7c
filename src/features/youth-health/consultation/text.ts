import { contactForms, labelOfMoment } from '../../../knowledge/contact-moments/contact-moments.ts'
import type { MinimumMeasurements } from '../../../knowledge/contact-moments/minimum-measurements.ts'
import { format } from '../../../platform/i18n/format.ts'
import { text as momentsText } from './moments/text.ts'
import type { ConsultationOutcome } from './outcome.ts'

const findingWords: Record<ConsultationOutcome['findings'], string> = {
  none: 'Geen bijzonderheden',
  found: 'Bijzonderheden',
}

const measure = { height: 'lengte', weight: 'gewicht' }

/** 'Richtlijn: nog 1 keer lengte meten tot en met 30 jan 2029.' */
function minimum(of: keyof typeof measure, { count, measured, until, needsSecondHalf }: MinimumMeasurements): string {
  const lacking = Math.max(count - measured, needsSecondHalf ? 1 : 0)
  if (lacking === 0) return ''
  return `Richtlijn: nog minstens ${format.count(lacking, 'keer', 'keer')} ${measure[of]} meten, uiterlijk ${format.shortDay(until)}.`
}

export const text = {
  title: 'Consult',
  titleOf: (moment: string, name: string) => `${moment} van ${name}`,
  moment: labelOfMoment,
  action: momentsText.kind,
  chooseMoment: 'Contactmoment',
  choose: 'Toon',
  jump: 'Naar onderdeel',
  parts: {
    who: 'Wie en waarom',
    last: 'Vorige keer',
    measure: 'Meten',
    development: 'Van Wiechen',
    vaccinate: 'Vaccineren',
    screening: 'Screening',
    questionnaire: 'Vragenlijst',
    conclusion: 'Conclusie en vervolg',
  },
  last: {
    none: 'Dit is het eerste contact dat hier is vastgelegd.',
    when: (on: Temporal.PlainDate, moment: string | null, by: string) =>
      [format.shortDay(on), moment && labelOfMoment(moment), by].filter(Boolean).join(', '),
    note: 'Notitie',
    open: 'Nog te doen',
    tried: (on: Temporal.PlainDate, why: string) =>
      `Eerder niet doorgegaan: ${format.shortDay(on)}, ${why.toLowerCase()}.`,
  },
  birth: {
    unknown: 'Zwangerschapsduur en geboortegewicht zijn nog niet bekend.',
    fill: 'Vul geboortegegevens in',
  },
  lastMeasured: (on: Temporal.PlainDate, words: string) => `Vorige meting, ${format.shortDay(on)}: ${words}`,
  minimum,
  screening: {
    none: 'Bij deze leeftijd hoort nu geen screening die nog openstaat.',
  },
  questionnaire: {
    none: 'Er is nog geen vragenlijst ingevuld.',
    filled: (on: Temporal.PlainDate, by: string) => `${format.shortDay(on)}, ${by}`,
    urgent: 'vraagt aandacht',
    unread: 'nog niet gelezen',
    open: 'Alle vragenlijsten',
  },
  form: {
    reason: 'Waarom dit contact?',
    reasonHint: 'Alleen als het contactmoment dat niet zegt.',
    present: 'Wie is er bij?',
    presentOther: 'Iemand anders',
    presentOtherHint: 'Bijvoorbeeld: oma, of een tolk.',
    contactForm: 'Hoe is het contact?',
    forms: contactForms.map(({ code, label }) => ({ value: code, label })),
    on: 'Datum',
    givenBy: 'Gegeven door',
    note: 'Besproken en gezien',
    noteHint: 'Voeding, slapen, opvoeding, gezondheid, gezin.',
    findings: 'Conclusie',
    findingWords,
    conclusion: 'Welke bijzonderheden?',
    advice: 'Advies aan de ouders',
    next: 'Volgende contactmoment',
    noNext: 'geen',
    actions: 'Wat moet er gebeuren?',
    action: 'Wat',
    noAction: 'niets',
    about: 'Hoe, of wie?',
    due: 'Uiterlijk op',
    moreActions: 'Nog iets',
    row: (row: number) => (row === 1 ? 'Wat moet er gebeuren?' : `Nog iets (${row})`),
    save: 'Leg consult vast',
    cancel: 'Annuleer',
    missing: {
      moment: 'Kies een contactmoment.',
      form: 'Kies hoe het contact was.',
      on: 'Vul een datum in, bijvoorbeeld 12-11-2026.',
      future: 'De datum ligt in de toekomst.',
      beforeBirth: 'De datum ligt voor de geboorte.',
      findings: 'Kies of er bijzonderheden zijn.',
      conclusion: 'Schrijf op welke bijzonderheden.',
      action: 'Kies wat er moet gebeuren.',
      due: 'Vul in wanneer het uiterlijk gebeurt.',
      past: 'Deze datum is al voorbij.',
    },
  },
  draftBack: (at: Temporal.Instant) =>
    `Je concept van ${format.moment(at)} staat hieronder. Het hoort nog niet bij het dossier.`,
}
