import type { Figure, Figures, Month, Period } from '../../../knowledge/figures/figure.ts'
import type { PeriodName } from '../../../knowledge/figures/period.ts'
import { figureIn, percentOf } from '../../../knowledge/figures/told-figures.ts'
import { vaccineIds, vaccines } from '../../../knowledge/vaccination/vaccines.ts'
import { format } from '../../../platform/i18n/format.ts'
import { breakdownWords } from './breakdown.text.ts'
import type { Part, Subject } from './figure.ts'

/** 'november 2026', 'januari en februari 2026' */
export const monthsWords = (months: readonly Month[]): string => {
  const last = months.at(-1)
  if (!last) return ''
  return format.list([...months.slice(0, -1).map(format.shortMonth), format.month(last)])
}

/** '1.204', '<5', 'verborgen' */
export function figureWords(figure: Figure): string {
  switch (figure.kind) {
    case 'shown':
      return format.number(figure.count)
    case 'few':
      return '<5'
    case 'hidden':
      return 'verborgen'
  }
}

export function partWords(part: Part): string {
  switch (part.kind) {
    case 'shown':
      return `${part.percent}%`
    case 'hidden':
      return 'verborgen'
    case 'not-planned':
      return '–'
  }
}

const title: Record<Subject, string> = {
  contact: 'Contacten',
  question: 'Vragen op de site',
  measurement: 'Metingen',
  dose: 'Vaccinaties',
  concern: 'Zorgen om kinderen',
  report: 'Verwijsindex',
  match: 'Matches in de verwijsindex',
  referral: 'Verwijzingen',
  plan: 'Plannen',
  evaluation: 'Evaluaties van plannen',
  goal: 'Doelen van plannen',
  satisfaction: 'Tevredenheid van gezinnen',
}
const counted: Record<Subject, readonly [one: string, more: string]> = {
  contact: ['contact', 'contacten'],
  question: ['vraag', 'vragen'],
  measurement: ['meting', 'metingen'],
  dose: ['vaccinatie', 'vaccinaties'],
  concern: ['zorg vastgelegd', 'zorgen vastgelegd'],
  report: ['melding gedaan', 'meldingen gedaan'],
  match: ['match gevonden', 'matches gevonden'],
  referral: ['verwijzing verstuurd', 'verwijzingen verstuurd'],
  plan: ['plan begonnen', 'plannen begonnen'],
  evaluation: ['evaluatie gepland', 'evaluaties gepland'],
  goal: ['doel in een plan dat sloot', 'doelen in plannen die sloten'],
  satisfaction: ['cijfer over het resultaat', 'cijfers over het resultaat'],
}

const remarks: Partial<Record<Subject, string>> = {
  contact: ' Een contact kan over meer dan één onderwerp gaan.',
  concern: ' Een zorg kan over meer delen van het leven gaan.',
}

/** The part of the whole that the municipality asks for first, and how it is said. */
type KeyPart = { readonly breakdown: string; readonly category: string; readonly say: (percent: number) => string }
const keyParts: Partial<Record<Subject, KeyPart>> = {
  question: { breakdown: 'answered', category: 'in-time', say: percent => `${percent}% kreeg op tijd antwoord` },
  match: { breakdown: 'spoken', category: 'spoken', say: percent => `bij ${percent}% spraken de melders elkaar` },
  referral: { breakdown: 'standing', category: 'reported-back', say: percent => `${percent}% is teruggekoppeld` },
  plan: { breakdown: 'standing', category: 'running', say: percent => `${percent}% loopt nog` },
  goal: { breakdown: 'outcome', category: 'reached', say: percent => `${percent}% is gelukt` },
  satisfaction: { breakdown: 'figure', category: 'high', say: percent => `${percent}% gaf een 8 of meer` },
  evaluation: { breakdown: 'held', category: 'in-time', say: percent => `${percent}% was op tijd` },
}

/** '92% kreeg op tijd antwoord', when that may be told. */
export function keyPartWords(subject: Subject, figures: Figures): string | undefined {
  const key = keyParts[subject]
  const percent = key && percentOf(figureIn(figures.breakdowns[key.breakdown], key.category), figures.total)
  return typeof percent === 'number' ? key?.say(percent) : undefined
}

/** '40 vragen: 92% kreeg op tijd antwoord.' */
export function subjectConclusion(subject: Subject, figures: Figures): string {
  const [one, more] = counted[subject]
  const { total } = figures
  switch (total.kind) {
    case 'few':
      return `Minder dan 5 ${more}. Dat is te weinig om te verdelen.`
    case 'hidden':
      return 'Over deze maanden apart zijn geen aantallen te geven.'
    case 'shown': {
      if (total.count === 0) return `Geen ${more}.`
      const key = keyPartWords(subject, figures)
      return `${format.count(total.count, one, more)}${key ? `: ${key}` : ''}.${remarks[subject] ?? ''}`
    }
  }
}

const isWholeYear = ({ from, to }: Period): boolean => from.year === to.year && from.month === 1 && to.month === 12

/** 'In november 2026 kwamen 132 vragen binnen, de meeste over slapen.' */
export function conclusionWords(period: Period, { total, breakdowns }: Figures): string {
  const start = `${period.from.equals(period.to) || isWholeYear(period) ? 'In' : 'Van'} ${format.period(period)}`
  switch (total.kind) {
    case 'few':
      return `${start} kwamen minder dan 5 vragen binnen.`
    case 'hidden':
      return `Over ${format.period(period)} apart zijn geen aantallen vragen te geven.`
    case 'shown': {
      if (total.count === 0) return `${start} kwamen geen vragen binnen.`
      const most = breakdowns.topic?.largest
      const word = most && (breakdownWords.contact.topic.words[most.category] ?? most.category)
      const topic = word ? `, ${most.isAllShown ? '' : 'van wat te zien is '}de meeste over ${word}` : ''
      return `${start} kwamen ${format.count(total.count, 'vraag', 'vragen')} binnen${topic}.`
    }
  }
}

export const text = {
  title: 'Cijfers',
  menu: 'Periode',
  from: 'Van',
  to: 'Tot en met',
  show: 'Toon',
  download: 'Download als CSV',
  named: {
    'this-month': 'Deze maand',
    'last-month': 'Vorige maand',
    'this-year': 'Dit jaar',
    'last-year': 'Vorig jaar',
  } satisfies Record<PeriodName, string>,
  subject: title,
  byMonth: 'Per maand',
  contactMonths: 'Contacten per maand',
  month: 'Maand',
  count: 'Aantal',
  hiddenHere: (categories: readonly string[]) => `Verborgen: ${format.list(categories)}.`,
  notCounted: (months: readonly Month[]) => `Telt niet mee: ${monthsWords(months)}, te weinig om apart te laten zien.`,
  why: 'Waarom staat er <5 of verborgen?',
  explanation: [
    'Aantallen van 1 tot en met 4 laten we niet zien: in een kleine groep is iemand te herkennen. Bij een totaal staat dan <5.',
    'In een verdeling staat verborgen. Daar zit een klein aantal achter, of een groter aantal waarmee je het kleine kunt uitrekenen. Welke van de twee zeggen we niet, want ook dat kan iets verraden.',
    'Een maand met minder dan 5 telt pas mee als er met de maanden erna minstens 5 zijn.',
    'Over een heel kalenderjaar is het minst verborgen. Percentages staan er alleen als beide aantallen te zien zijn.',
    'De cijfers tellen tot en met vandaag. De lopende maand is dus nog niet af.',
  ],
  children: {
    title: 'Kinderen met een dossier',
    remark: 'bij de jeugdgezondheidszorg, vandaag',
    heading: 'Leeftijd',
    caption: 'Kinderen met een dossier, per leeftijd',
    none: 'Er zijn nog geen dossiers.',
  },
  coverage: {
    title: 'Vaccinatiegraad',
    intro:
      'Van de kinderen met een dossier: welk deel ten minste één dosis van dit vaccin kreeg, hier of elders. Alleen geboortejaren waarvoor de tijd voorbij is.',
    year: 'Geboortejaar',
    none: 'Er zijn nog geen geboortejaren om over te vertellen.',
  },
  vaccine: Object.fromEntries(vaccineIds.map(id => [id, vaccines[id].name])),
  csv: {
    headings: ['onderdeel', 'verdeling', 'groep', 'van', 'tot en met', 'aantal'],
    total: 'totaal',
    percent: 'percentage met ten minste één dosis',
    born: (year: number) => `geboren in ${year}`,
  },
}
