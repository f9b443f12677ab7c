import type { Measure } from '../../../../knowledge/funding/measures.ts'
import { format } from '../../../../platform/i18n/format.ts'

const measures: Readonly<Record<Measure, string>> = {
  youths: 'Jeugdigen van 0 tot en met 18 jaar',
  minorities: 'Minderheden',
  singleParents: 'Eenouderhuishoudens',
  lowIncomes: 'Huishoudens met een laag inkomen',
}

export const text = {
  title: 'Cijfers laden',
  back: 'Financiering',
  intro:
    'Vier aantallen per gemeente, van het CBS of verzonnen om mee te oefenen. Geladen cijfers veranderen nooit meer: een link blijft hetzelfde uitrekenen.',
  file: {
    title: 'Een bestand met alle gemeenten',
    about:
      'CSV met de kolommen code, naam, jeugdigen, minderheden, eenouder en laag_inkomen. Je ziet eerst wat erin staat. Eenouderhuishoudens en jeugdigen van precies 0 tot en met 18 jaar staan niet in de Kerncijfers wijken en buurten; haal ze bij het CBS uit een andere tabel.',
    field: 'Bestand',
    hint: 'CSV, hooguit 1 MB',
    look: 'Kijk wat erin staat',
    example: 'Download een leeg bestand met alle gemeenten',
  },
  year: 'Jaar van de cijfers',
  source: 'Bron',
  sourceHint: 'Bijvoorbeeld: CBS StatLine, met de nummers van de tabellen',
  date: 'Datum van de bron',
  own: {
    title: 'Alleen je eigen gemeente',
    about:
      'Voor één gemeente zijn acht getallen genoeg: die van je gemeente en die van heel Nederland. Alle andere gemeenten tellen dan als één.',
    legend: (name: string) => name,
    country: 'Heel Nederland',
    keep: 'Bewaar en reken',
    others: 'Overige gemeenten',
  },
  measures,
  preview: {
    title: 'Dit staat erin',
    counted: (rows: number) =>
      `${format.count(rows, 'gemeente', 'gemeenten')} gelezen, zonder fouten. Er is nog niets bewaard.`,
    sums: 'Som van alle gemeenten',
    measure: 'Maatstaf',
    sum: 'Som',
    ownCount: (name: string) => name,
    before: 'Vorige cijfers',
    ownAbsent: (name: string) => `${name} staat er niet in.`,
    absent: (names: readonly string[]) =>
      `Van de gemeenten van nu (1 januari 2026) ${names.length === 1 ? 'ontbreekt er één' : `ontbreken er ${format.number(names.length)}`}: ${some(names)}. Zij krijgen dan niets.`,
    unknown: (names: readonly string[]) =>
      `${format.count(names.length, 'code is', 'codes zijn')} niet van een gemeente van nu: ${some(names)}. Ze tellen wel mee.`,
    keep: 'Bewaar deze cijfers',
    otherFile: 'Kies een ander bestand',
  },
  refused: {
    title: 'Het bestand is niet gelezen',
    about: (count: number) =>
      `${format.count(count, 'ding klopt', 'dingen kloppen')} niet. Er is niets bewaard. Verbeter het bestand en kies het opnieuw.`,
    place: 'Waar',
    reason: 'Wat er niet klopt',
    more: (count: number) => `En nog ${format.number(count)}.`,
  },
  missing: {
    file: 'Kies een bestand.',
    source: 'Schrijf waar de cijfers vandaan komen.',
    date: 'Vul de datum van de bron in.',
    count: 'Vul een heel getal in van nul of meer.',
    tooFew: 'Heel Nederland heeft er ten minste zoveel als je gemeente.',
  },
}

function some(names: readonly string[]): string {
  const first = names.slice(0, 8)
  return names.length > 8 ? `${first.join(', ')} en nog ${format.number(names.length - 8)}` : format.list(first)
}
