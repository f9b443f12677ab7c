import { format } from '../../../platform/i18n/format.ts'
import type { Chapter } from './chapter.ts'

const chapter: Readonly<Record<Chapter, string>> = {
  youth: 'Kinderen en jongeren in de gemeente',
  reach: 'Wie wij bereiken',
  health: 'Gezondheid en vaccinatie',
  questions: 'Vragen',
  signals: 'Signalen en matches',
  help: 'Hulp en plannen',
  waiting: 'Wachten',
  money: 'Geld',
  recommendations: 'Aanbevelingen',
}

export const text = {
  title: 'Advies over de lokale situatie',
  titleOf: (year: number) => `Advies over ${year}`,
  up: 'Cijfers',
  chapter,
  intro:
    'Elk jaar maakt het programma een opzet uit de cijfers: zinnen met een tabel, en wat zeker is en wat toeval kan zijn. Mensen maken er een advies van. Een ander publiceert het.',
  none: { title: 'Nog geen advies', body: 'Begin met de cijfers van een jaar dat voorbij is.' },
  begin: (year: number) => `Begin het advies over ${year}`,
  years: 'Jaren',
  columns: { year: 'Jaar', standing: 'Stand' },
  standing: { draft: 'in de maak', offered: 'wacht op een lezer', published: 'gepubliceerd' },
  drawn: (name: string, at: Temporal.Instant) => `Cijfers van ${format.moment(at)}, opgehaald door ${name}.`,
  redraw: 'Haal de cijfers opnieuw op',
  redrawAbout: 'Wat mensen schreven, blijft staan. De tabellen worden nieuw.',
  byHand: (name: string, at: Temporal.Instant) => `Geschreven door ${name} op ${format.moment(at)}.`,
  drafted: 'Opzet uit de cijfers; nog niet door iemand bewerkt.',
  edit: 'Bewerk',
  table: { label: 'Cijfer', sure: '95% zeker tussen', told: 'Verschil' },
  tableOf: (name: string) => `${name}: cijfers`,
  sureAbout:
    'Verborgen is minder dan vijf, of iets waaruit dat te halen is. Een verschil noemen we pas als toeval het hooguit één op de twintig keer zou maken. Tellingen zien wij als losse gebeurtenissen; een gezin dat vaak komt, maakt ze zekerder dan ze zijn. Aantallen inwoners en geld kennen geen toeval.',
  offer: 'Bied aan om te publiceren',
  offerAgain: 'Bied opnieuw aan',
  offerAbout: 'Een collega leest het zoals het er nu staat, en publiceert het.',
  offered: (name: string, at: Temporal.Instant) => `${name} bood dit aan op ${format.moment(at)}.`,
  read: 'Lees wat is aangeboden',
  publish: 'Publiceer',
  publishAbout: 'Dit is wat iedereen op de site kan lezen.',
  waitsForOther: 'Jij bood dit aan. Een collega moet het lezen en publiceren.',
  published: (name: string, at: Temporal.Instant) => `Gepubliceerd door ${name} op ${format.moment(at)}.`,
  toPublic: 'Bekijk op de site',
  done: {
    opgehaald: 'De cijfers zijn opgehaald.',
    bewaard: 'Het hoofdstuk is bewaard.',
    aangeboden: 'Het advies is aangeboden. Een collega moet het lezen en publiceren.',
    gepubliceerd: 'Het advies staat op de site.',
  },
  refused: {
    overtaken: 'Een collega was je voor. Dit is de stand van nu.',
    own: 'Wie een advies aanbiedt, publiceert het niet zelf.',
    'not-over': 'Dit jaar is nog niet voorbij.',
  },
  form: {
    words: 'Tekst',
    hint: 'Een lege regel begint een nieuwe alinea. Noem geen gezinnen. Elke versie blijft bewaard.',
    save: 'Bewaar',
    missing: 'Schrijf iets op.',
    overtaken: (name: string) =>
      `${name} bewaarde net een andere tekst. Die staat hieronder; jouw tekst staat nog in het formulier.`,
    theirs: 'Nu staat er:',
    proposal: 'Opzet uit de cijfers',
  },
  preview: (year: number) => `Aangeboden advies over ${year}`,
  public: {
    title: 'Advies over de jeugd in de gemeente',
    intro: 'Elk jaar kijken we wat er goed gaat en wat beter kan voor kinderen, jongeren en ouders. Hier lees je het.',
    none: 'Er is nog geen advies.',
    titleOf: (year: number, place: string) => `Jeugd in ${place}: advies over ${year}`,
    remark: (on: Temporal.Instant, figures: string) =>
      `Gepubliceerd op ${format.moment(on)}, met de cijfers van ${figures}.`,
    contents: 'In dit advies',
  },
}
