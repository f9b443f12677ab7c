import { format } from '../../../../platform/i18n/format.ts'
import type { Readability } from '../readability.ts'
import { bounds } from '../readability.ts'
import type { Decision, PublicText, Version } from './local-text.ts'

export const text = {
  back: 'Teksten op de site',
  new: 'Schrijf een eigen artikel',
  write: 'Schrijf verder',
  add: 'Voeg iets toe',
  titleOfNew: 'Een eigen artikel',
  titleOfAddition: (title: string) => `Aanvulling bij ‘${title}’`,
  titleOfArticle: (title: string) => `Schrijf verder aan ‘${title}’`,
  national:
    'De tekst zelf is landelijk en ligt vast. Wat je hier schrijft, komt eronder, onder de naam van je gemeente.',
  kind: { addition: 'aanvulling bij een landelijke tekst', article: 'eigen artikel' },
  nothingYet: {
    title: 'Nog geen aanvulling',
    body: 'Schrijf wat hier anders is of erbij komt: een inloop, een groep, een telefoonnummer. Een collega leest mee voor het op de site staat.',
  },
  field: {
    title: 'Titel',
    summary: 'In één zin',
    summaryHint: 'Het antwoord eerst. Deze zin staat in lijsten en in zoeken.',
    theme: 'Onderwerp',
    noTheme: 'Kies een onderwerp',
    audience: 'Voor wie?',
    fromAge: 'Vanaf leeftijd',
    untilAge: 'Tot en met leeftijd',
    years: 'jaar',
    keywords: 'Zoekwoorden',
    keywordsHint: 'Minstens drie, met een komma ertussen. Ook de woorden die mensen zelf typen, zoals poepen.',
    body: 'Tekst',
    bodyHint:
      'Begin met een alinea die genoeg is voor wie niet verder leest. ## begint een kopje, - een opsomming, **zo** is vet. Een link: [woorden](/artikelen/driftbuien) of [112](tel:112).',
    sources: 'Waar komt dit vandaan?',
    sourcesHint: 'Eén bron per regel.',
    reviewBy: 'Nakijken vóór',
    reviewByHint: 'Binnen een jaar. Daarna waarschuwen we je.',
  },
  save: 'Bewaar als concept',
  preview: 'Bekijk voorbeeld',
  cancel: 'Annuleer',
  missing: {
    title: 'Schrijf een titel.',
    titleTaken: 'Er is al een tekst met deze titel. Kies een andere, of schrijf verder aan die tekst.',
    summary: 'Schrijf één zin.',
    theme: 'Kies een onderwerp.',
    audience: 'Kies voor wie dit is.',
    age: 'Vul een leeftijd in van 0 tot en met 23 jaar.',
    ageOrder: 'Deze leeftijd is lager dan de eerste.',
    keywords: 'Schrijf minstens drie zoekwoorden.',
    long: 'Dit is te lang of te veel.',
    body: 'Schrijf de tekst.',
    refused: (piece: string) =>
      `Dit mag niet in een tekst staan: ‘${piece}’. Gebruik alleen gewone alinea’s, kopjes (##), opsommingen, vet, tabellen en links binnen de site.`,
    firstParagraph: 'Begin met een gewone alinea.',
    sameHeading: 'Twee kopjes zijn hetzelfde. Geef ze elk een eigen naam.',
    sources: 'Schrijf waar je dit vandaan hebt.',
    reviewBy: 'Kies een dag.',
    reviewWithin: 'Kies een dag na vandaag en binnen een jaar.',
    reason: 'Schrijf waarom.',
    own: 'Dit is je eigen tekst. Vraag een collega om hem te lezen en op de site te zetten.',
  },
  previewTitle: 'Voorbeeld',
  previewHow: 'Zo ziet een bezoeker het. Er is nog niets bewaard.',
  asOnSite: 'Zo ziet een bezoeker het',
  previewFor: 'Kopjes, tabellen en links zien er op de site zo uit.',
  hard: (measured: Readability) =>
    `Deze tekst is lastig te lezen: ${format.number(measured.sentenceLength, 1)} woorden per zin (liefst hooguit ${bounds.sentenceLength}), de langste zin telt er ${format.number(measured.longestSentence)} (liefst hooguit ${bounds.longestSentence}) en ${format.number(measured.longWords * 100)}% van de woorden is lang (liefst hooguit ${bounds.longWords * 100}%).`,
  easy: (measured: Readability) =>
    `Kort genoeg: ${format.number(measured.sentenceLength, 1)} woorden per zin. Dit meet zinnen en lange woorden, niet of iedereen de tekst begrijpt.`,
  difference: {
    title: (from: Version) => `Wat anders is dan in versie ${from.ordinal}`,
    first: 'Dit is de eerste versie.',
    none: 'Er is niets veranderd in de tekst.',
    gone: 'weg:',
    new: 'nieuw:',
  },
  stale: (newest: Version) =>
    `${newest.writtenByName} bewaarde op ${format.moment(newest.writtenAt)} een andere versie. Jouw tekst staat nog in het formulier. Neem over wat je wilt houden en bewaar opnieuw.`,
  theirs: (newest: Version) => `De versie van ${newest.writtenByName}`,
  standing: {
    waits: (newest: Version) => `Versie ${newest.ordinal} wacht tot een collega van ${newest.writtenByName} hem leest.`,
    on: ({ version, decision }: PublicText) =>
      `Versie ${version.ordinal} staat op de site sinds ${format.moment(decision.decidedAt)}, gelezen door ${decision.decidedByName}.`,
    off: 'Deze tekst staat niet op de site.',
    late: (day: Temporal.PlainDate) => `Deze tekst had voor ${format.day(day)} nagekeken moeten zijn.`,
    tag: { on: 'op de site', draft: 'concept', off: 'ingetrokken' },
  },
  publish: {
    title: 'Zet op de site',
    how: 'Lees de tekst eerst helemaal. Je naam komt in de geschiedenis, je beroep op de pagina. Binnen een minuut ziet iedereen hem.',
    button: (version: number) => `Zet versie ${version} op de site`,
    own: 'Je schreef deze versie zelf. Een collega moet hem lezen en op de site zetten.',
    notYours: 'Een pedagoog, jeugdverpleegkundige of jeugdarts leest de tekst en zet hem op de site.',
  },
  withdraw: {
    title: 'Haal van de site',
    reason: 'Waarom?',
    hint: 'Dit kan je alleen doen, zonder collega. De tekst blijft bewaard.',
    button: 'Haal van de site',
  },
  decidedStale: 'Er is intussen iets veranderd aan deze tekst. Kijk opnieuw en beslis dan.',
  saved: 'Je versie is bewaard. Vraag een collega om hem te lezen.',
  published: 'De tekst staat op de site. Binnen een minuut ziet iedereen hem.',
  withdrawn: 'De tekst is van de site gehaald. Binnen een minuut ziet niemand hem meer.',
  history: {
    title: 'Geschiedenis',
    written: ({ ordinal }: Version) => `Versie ${ordinal} geschreven`,
    published: (version: number) => `Versie ${version} op de site gezet`,
    withdrawn: 'Van de site gehaald',
    by: (name: string, at: Temporal.Instant) => `${format.moment(at)} · ${name}`,
    byAs: ({ decidedAt, decidedByName, decidedByProfession }: Decision) =>
      `${format.moment(decidedAt)} · ${decidedByName}, ${decidedByProfession}`,
  },
  version: (ordinal: number) => `Versie ${ordinal}`,
  seeSite: 'Bekijk op de site',
}
