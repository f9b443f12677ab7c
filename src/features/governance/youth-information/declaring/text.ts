import type { EndReason, NeedAfter } from '../../../../knowledge/youth-information/trajectory.ts'
import { format } from '../../../../platform/i18n/format.ts'

const endReason: Readonly<Record<EndReason, string>> = {
  'as-planned': 'Klaar, volgens plan',
  'early-agreed': 'Eerder gestopt, samen besloten',
  'early-by-family': 'Eerder gestopt door het gezin of de jongere',
  'early-by-helper': 'Eerder gestopt door wie helpt',
  'early-outside': 'Eerder gestopt door iets van buiten, zoals een verhuizing',
}
const needAfter: Readonly<Record<NeedAfter, string>> = {
  'same-or-more': 'Zelfde of zwaardere hulp nodig',
  lighter: 'Lichtere hulp is genoeg',
  'perhaps-later': 'Nu geen hulp, misschien later',
  none: 'Geen hulp meer nodig',
}

export const text = {
  title: 'Telt dit als jeugdhulp?',
  of: (name: string) => `Telt dit als jeugdhulp? ${name}`,
  back: 'Lichte hulp',
  backToDelivery: 'Jeugdinformatie voor het CBS',
  intro:
    'De gemeente vertelt het CBS twee keer per jaar welke jeugdhulp er was. Alleen hulp die jeugdhulp is in de zin van de Jeugdwet telt mee. Jij weet dat het best.',
  counts: {
    title: 'Wat telt mee?',
    yes: 'Jeugdhulp die een vakkracht van een wijk- of buurtteam zelf geeft.',
    no: 'Niet: gesprekken over toegang, preventieve opvoedhulp, anoniem advies, folders en hulp uit een pgb.',
  },
  kind: 'Is deze hulp jeugdhulp in de zin van de wet?',
  kinds: { 'youth-help': 'Ja, dit is jeugdhulp', 'no-youth-help': 'Nee, dit is geen jeugdhulp' },
  onlyYes: 'Alleen als het jeugdhulp is',
  startedOn: 'Eerste echte contact',
  startedOnHint: 'De dag waarop de hulp begon, niet de aanmelding of de wachtlijst.',
  crisis: 'Begon het met een crisis?',
  yes: 'Ja',
  no: 'Nee',
  where: 'Welke gemeente is verantwoordelijk?',
  whereHint: 'Dat is het woonplaatsbeginsel. Woonde het kind vóór een verblijf ergens anders, dan telt die gemeente.',
  wheres: { home: 'De gemeente waar het kind thuis woont', elsewhere: 'Een andere gemeente' },
  postcode: 'Postcode van de woonplaats',
  municipality: 'Naam of code van die andere gemeente',
  end: 'Is de hulp klaar?',
  endedOn: 'Laatste dag van de hulp',
  endReason: 'Waarom stopte de hulp?',
  noReason: 'Loopt nog',
  endReasons: endReason,
  measures: 'Hoe was het? Vraag het aan het einde',
  measuresAbout: 'Hooguit één antwoord van de jongere en één van een ouder. Wie niets zei, blijft leeg.',
  score: { youth: 'Cijfer van de jongere voor het nut', parent: 'Cijfer van een ouder voor het nut' },
  scoreHint: 'Van 1 tot en met 10.',
  after: { youth: 'Wat is er nu nodig, volgens de jongere?', parent: 'Wat is er nu nodig, volgens een ouder?' },
  noAnswer: 'Niet gevraagd',
  needAfter,
  save: 'Bewaar',
  saved: 'Het is bewaard.',
  overtaken: (name: string, at: Temporal.Instant) =>
    `${name} schreef hier op ${format.moment(at)} iets anders. Jouw antwoorden staan nog in het formulier; kijk ze na en bewaar opnieuw.`,
  overtakenNow: 'Nu staat er:',
  written: (name: string, at: Temporal.Instant) => `Opgeschreven door ${name} op ${format.moment(at)}.`,
  startsWith: (day: Temporal.PlainDate) => `jeugdhulp sinds ${format.day(day)}`,
  stopsWith: (day: Temporal.PlainDate, reason: EndReason) =>
    `tot ${format.day(day)} (${endReason[reason].toLowerCase()})`,
  missing: {
    kind: 'Kies ja of nee.',
    startedOn: 'Vul de dag van het eerste contact in.',
    later: 'Deze dag moet nog komen.',
    crisis: 'Kies ja of nee.',
    where: 'Kies welke gemeente verantwoordelijk is.',
    postcode: 'Vul een postcode in, zoals 1234 AB.',
    municipality:
      'Deze gemeente kennen we niet. Schrijf de naam zoals het CBS hem schrijft, of de code van vier cijfers.',
    endedOn: 'Vul de laatste dag in, of kies dat de hulp nog loopt.',
    endFirst: 'De laatste dag ligt voor de eerste dag.',
    endReason: 'Kies waarom de hulp stopte.',
    score: 'Vul een heel cijfer in van 1 tot en met 10.',
    after: 'Kies uit de lijst.',
  },
}
