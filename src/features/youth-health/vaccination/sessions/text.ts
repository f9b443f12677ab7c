import { type VaccineId, vaccines } from '../../../../knowledge/vaccination/vaccines.ts'
import { format } from '../../../../platform/i18n/format.ts'
import { text as planText } from '../text.ts'
import { parties } from '../visit-text.ts'
import type { Offer, Readiness } from './rules.ts'
import type { Outcome, Tally, Turn, VaccinationSession } from './session.ts'

const names = (ids: readonly VaccineId[]): string => format.list(ids.map(id => vaccines[id].name))

const outcome: Record<Outcome, string> = {
  given: 'Gegeven',
  absent: 'Afwezig',
  refused: 'Vandaag niet gewild',
  'not-given': 'Niet gegeven',
  undone: 'Ongedaan gemaakt',
}
const readiness: Record<Readiness, string> = {
  ready: 'Klaar',
  ask: 'Eerst toestemming vragen',
  withheld: 'Niet geven',
  'nothing-due': 'Niets aan de beurt',
}

/** What is in the way of a dose, or what it is. */
function offer(one: Offer, youth: string): string {
  const name = planText.nameOf(one.dose, [])
  switch (one.kind) {
    case 'ready':
      return name
    case 'awaits-consent':
      return `${name}: nog geen ja van ${parties(one.consent.parties, youth)}`
    case 'withheld':
      return `${name}: ${planText.why(one.dose)}`
  }
}

export const sessionText = {
  title: 'Vaccineren',
  remark: 'Sessies op scholen en voor groepen, en wat daarvoor klaarligt.',
  names,
  outcome,
  readiness,
  offer,
  nameOf: ({ schoolName, place }: Pick<VaccinationSession, 'schoolName' | 'place'>): string => schoolName ?? place,
  titleOf: ({ vaccines: ids, schoolName, place }: VaccinationSession): string =>
    `${names(ids)}: ${schoolName ?? place}`,
  when: ({ on, place }: VaccinationSession): string => `${format.weekday(on)} ${on.year}, ${place}`,
  turn: ({ outcome: word, because, byName, at }: Turn): string =>
    `${outcome[word]} door ${byName}, ${format.moment(at)}${because ? `: ${because}` : ''}`,
  plan: 'Sessie plannen',
  stock: 'Voorraad',
  rivm: 'Lijst voor het RIVM',
  schools: 'Scholen',
  coming: 'Gepland',
  held: 'Gehouden',
  none: { title: 'Nog geen sessies', body: 'Plan een sessie: de lijst van kinderen wordt er meteen bij gemaakt.' },
  noneComing: 'Er is geen sessie gepland.',
  columns: { day: 'Dag', where: 'Waar', what: 'Wat', called: 'Op de lijst', given: 'Gegeven', missed: 'Gemist' },
  tally: {
    label: 'Voortgang',
    /** '13 van 18 geweest of afgemeld: 12 gegeven, 1 afwezig' */
    progress: (tally: Tally): string => {
      const { called, open, given, absent, refused } = tally
      const other = refused + tally['not-given']
      const parts = [`${given} gegeven`, absent > 0 && `${absent} afwezig`, other > 0 && `${other} niet gegeven`]
      return `${called - open} van ${called} geweest of afgemeld: ${parts.filter(Boolean).join(', ')}`
    },
  },
  session: {
    print: 'Printlijst',
    redraw: 'Lijst bijwerken',
    redrawn: 'De lijst is bijgewerkt.',
    planned: (count: number): string =>
      count === 0
        ? 'De sessie is gepland, maar er staat niemand op de lijst: niemand van deze groep is dan aan de beurt.'
        : `De sessie is gepland. Op de lijst: ${format.count(count, 'kind', 'kinderen')}.`,
    early: (on: Temporal.PlainDate): string =>
      `Registreren kan vanaf ${format.day(on)}. Vraag tot dan de toestemming die nog ontbreekt.`,
    follow: 'Vervolg plannen voor wie gemist is',
    all: 'Alle klassen',
    classes: 'Klassen',
    noClass: 'Zonder klas',
    ready: 'Klaar om te geven',
    toAsk: 'Eerst iets regelen',
    done: 'Gehad of afgemeld',
    nobody: { title: 'Niemand op de lijst', body: 'Niemand van deze groep is op deze dag aan de beurt.' },
    allDone: 'Iedereen van deze lijst is geweest of afgemeld.',
    batches: 'Partij van deze sessie',
    batch: 'Partij',
    choose: 'Gebruik deze partij',
    noBatch: (vaccine: VaccineId): string =>
      `Van ${vaccines[vaccine].name} ligt op deze locatie niets. Leg eerst de levering vast.`,
    noBatchLink: 'Naar de voorraad',
    follows: 'Deze sessie roept wie op de vorige afwezig was.',
  },
  table: {
    born: (day: string, age: string): string => `geboren ${day} (${age})`,
    left: 'links',
    right: 'rechts',
    give: (arm: string): string => `Gegeven ${arm}`,
    absent: 'Afwezig',
    more: 'Anders',
    ask: 'Toestemming vastleggen',
    look: 'Naar het dossier',
    about: (name: string): string => `bij ${name}`,
    registered: (name: string, word: Outcome): string => `${name}: ${outcome[word].toLowerCase()}.`,
    undo: 'Bekijk of maak ongedaan',
    stale: (turn: Turn): string => `Al geregistreerd. ${sessionText.turn(turn)}. Er is niets dubbel vastgelegd.`,
    refusal: {
      'before-the-day': 'De sessie is nog niet begonnen: registreren kan op de dag zelf.',
      'nothing-to-undo': 'Er is niets om ongedaan te maken.',
      'no-batch': 'Kies eerst uit welke partij er gegeven is.',
      'batch-expired': 'Deze partij is verlopen en mag niet gegeven worden. Kies een andere partij.',
    },
    known: (ids: readonly VaccineId[]): string => `${names(ids)} van deze dag staat al in het dossier.`,
    noBatchDate: 'Van deze partij is de houdbaarheid niet bekend. Kies een partij uit de voorraad.',
  },
  child: {
    youth: 'de jongere',
    give: 'Geven',
    what: 'Wat is gegeven?',
    arm: (name: string): string => `${name}: waar geprikt`,
    stock: (name: string): string => `${name}: partij`,
    save: 'Gegeven',
    not: 'Niet gegeven',
    outcomes: {
      absent: 'Afwezig: volgende sessie opnieuw oproepen',
      refused: 'Vandaag niet gewild',
      'not-given': 'Niet gegeven, om een andere reden',
    },
    outcome: 'Wat is er aan de hand?',
    because: 'Toelichting',
    saveNot: 'Leg vast',
    undo: 'Ongedaan maken',
    undoWhy: 'Waarom klopt het niet?',
    undoHint: 'De vaccinatie vervalt in het dossier en gaat terug naar de voorraad.',
    history: 'Wat er bij deze sessie is vastgelegd',
    nothing: 'Er is niets dat nu gegeven kan worden.',
    standing: 'Een nee dat blijft, uitstel of een tegenindicatie leg je vast in het dossier.',
    toRecord: 'Naar de vaccinaties in het dossier',
    back: 'Terug naar de lijst',
    missing: {
      what: 'Vink aan wat er gegeven is.',
      outcome: 'Kies wat er aan de hand is.',
      because: 'Schrijf kort waarom.',
      site: 'Kies uit de lijst.',
    },
  },
  list: {
    title: (session: VaccinationSession): string => `Lijst ${sessionText.titleOf(session)}`,
    columns: {
      child: 'Kind',
      born: 'Geboren',
      className: 'Klas',
      what: 'Wat',
      given: 'Gegeven',
      arm: 'Arm',
      batch: 'Partij',
      by: 'Door',
    },
  },
}
