import type { FaultReason, LeftOut, LeftOutReason } from '../../../../knowledge/basisdataset/fault.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { FileFault } from './bds-file.ts'

/** Why a file was refused, in words for who must mend it. */
export const faultWords: Record<FaultReason | FileFault['because'], string> = {
  'not-json': 'dit is geen JSON-bestand',
  'closed-record': 'het dossier van dit kind is gesloten sinds de 18e verjaardag',
  'other-child': 'geboortedatum of geslacht is anders dan van het gekozen kind',
  'not-an-object': 'hier hoort een object te staan',
  'not-a-list': 'hier hoort een lijst te staan',
  'too-deep': 'het bestand is te diep genest',
  missing: 'dit ontbreekt',
  'unknown-version': 'deze versie van de Basisdataset kennen we niet',
  'not-a-number': 'dit is geen getal',
  'not-a-value': 'dit is geen waarde',
  'too-long': 'deze tekst is te lang',
  'not-a-date': 'dit is geen bestaande datum (jjjjmmdd)',
  'in-the-future': 'deze datum ligt in de toekomst',
  'before-birth': 'deze datum ligt ver voor de geboorte',
  'out-of-range': 'deze waarde kan niet kloppen',
  'unknown-code': 'deze code kennen we niet',
  contradiction: 'dit spreekt iets anders in het bestand tegen',
}

/** Why a value was left out of a file that is otherwise taken in. */
export const leftOutWords: Record<LeftOutReason, string> = {
  'not-measured': 'niet gemeten (0)',
  'other-unit': 'lijkt in een andere eenheid geschreven',
  'no-date': 'zonder datum',
  'no-value': 'zonder waarde',
  'before-birth': 'van voor de geboorte',
  'second-that-day': 'tweede, andere waarde op die dag',
  'unknown-key': 'onbekend veld',
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

export const text = {
  title: 'Dossiers inlezen',
  intro:
    'Kies een of meer bestanden in de Basisdataset JGZ (JSON, versie 3.0 of 3.1). Je ziet eerst wat er wordt opgeslagen. Pas daarna leg je het vast.',
  children: 'Kinderen',
  administration: 'Beheer',
  files: 'Bestanden',
  filesHint: 'Samen hooguit 4 MB.',
  look: 'Bekijk de bestanden',
  noFiles: 'Kies minstens één bestand.',
  tooMany: (most: number) => `Kies hooguit ${most} bestanden tegelijk. Meer inlezen kan met "opencjg import bds".`,
  refused: {
    title: (count: number) => `${format.count(count, 'bestand', 'bestanden')} geweigerd`,
    body: 'Van deze bestanden is niets opgeslagen. Laat de afzender ze herstellen.',
    columns: { file: 'Bestand', place: 'Plaats', reason: 'Reden', found: 'Gevonden' },
  },
  already: (names: string) => `Al ingelezen, er is niets veranderd: ${names}.`,
  otherChild: (names: string) =>
    `Geweigerd, er is niets van opgeslagen: ${names}. ${sentence(faultWords['other-child'])}.`,
  ready: (count: number) => `${format.count(count, 'bestand', 'bestanden')} klaar om in te lezen`,
  whose: 'Van wie is dit dossier?',
  newChild: 'Een kind dat hier nog niet bekend is',
  givenNames: 'Voornaam',
  familyName: 'Achternaam',
  nameHint: 'Het bestand noemt geen naam. Dit is de verwijzing van de afzender. Alleen nodig bij een nieuw kind.',
  missingName: 'Vul de naam van het kind in.',
  sex: { male: 'jongen', female: 'meisje', unknown: 'geslacht niet bekend', 'not-specified': 'geslacht niet vermeld' },
  summary: {
    child: 'Kind',
    childWords: (sex: string, birth: string) => `${sex}, geboren ${birth}`,
    measurements: 'Metingen',
    answers: 'Van Wiechenkenmerken',
    other: 'Overige gegevens',
    kept: (count: number) => `${format.number(count)}, bewaard zoals ze er staan`,
    leftOut: 'Weggelaten',
    nothing: 'niets',
  },
  leftOutOf: (count: number) => `${format.count(count, 'waarde', 'waarden')} weggelaten`,
  columns: { place: 'Plaats', reason: 'Reden', found: 'Gevonden' },
  confirm: 'Lees in',
  cancel: 'Annuleer',
  done: (count: number) => `${format.count(count, 'dossier is', 'dossiers zijn')} ingelezen.`,
  latest: 'Laatst ingelezen',
  received: 'Ontvangen dossiers',
  none: { title: 'Nog niets ingelezen', body: 'Ingelezen dossiers komen hier te staan.' },
  latestColumns: { file: 'Bestand', when: 'Ingelezen', by: 'Door', record: 'Dossier' },
  open: 'Open dossier',
}

/** The words of a command: a line for each fault, a remark for what was left out. */
export const importWords = {
  /** 'clientDetails: dit ontbreekt (gevonden: 20)' */
  fault: ({ place, because, found }: FileFault): string =>
    `${place}: ${faultWords[because]}${found === '' ? '' : ` (gevonden: ${found})`}`,
  leftOut: (leftOut: readonly LeftOut[]): string =>
    leftOut.length === 0
      ? ''
      : `; weggelaten: ${leftOut.map(one => `${one.place} (${leftOutWords[one.because]})`).join(', ')}`,
}
