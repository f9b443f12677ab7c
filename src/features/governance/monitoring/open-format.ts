/** The figures as JSON for who wants to go on with them: with what is counted, when, and how sure each number is. */
import type { ToldFigure } from '../../../knowledge/figures/figures-of-period.ts'
import type { CentreFigures } from './read-figures.ts'
import { subjectNames } from './rollup/subjects.ts'
import { coverageRows, rowsOf } from './rows.ts'
import { subjectWords } from './subject.text.ts'
import { text } from './text.ts'

export function figuresAsJson(
  municipality: { readonly code: string; readonly name: string },
  figures: CentreFigures,
): string {
  const { period, area, counting } = figures
  return `${JSON.stringify(
    {
      titel: `Cijfers van het CJG ${municipality.name}`,
      gemeente: { code: municipality.code, naam: municipality.name },
      wijk: area,
      van: period.from.toString(),
      tot_en_met: period.to.toString(),
      geteld_op: counting.lastRun?.toString() ?? null,
      leeswijzer: text.explanation,
      zekerheid: {
        precies: 'het aantal zelf',
        minstens: 'van een deel van de periode; de rest is verborgen',
        verborgen: 'een klein aantal, of een aantal waarmee een klein aantal uit te rekenen is; aantal is dan leeg',
      },
      definities: subjectNames.map(subject => ({
        onderdeel: subjectWords[subject].title,
        definitie: subjectWords[subject].definition,
      })),
      cijfers: rowsOf(figures).map(row => ({
        onderdeel: row.subject,
        verdeling: row.breakdown,
        groep: row.category || null,
        van: row.period.from.toString(),
        tot_en_met: row.period.to.toString(),
        ...numberOf(row.figure),
      })),
      vaccinatiegraad: coverageRows(figures).map(({ vaccine, birthYear, part }) => ({
        vaccin: vaccine,
        geboortejaar: Number(birthYear),
        percentage: part.endsWith('%') ? Number(part.slice(0, -1)) : null,
      })),
    },
    null,
    1,
  )}\n`
}

function numberOf(figure: ToldFigure): { readonly aantal: number | null; readonly zekerheid: string } {
  switch (figure.kind) {
    case 'shown':
      return { aantal: figure.count, zekerheid: 'precies' }
    case 'at-least':
      return { aantal: figure.count, zekerheid: 'minstens' }
    case 'hidden':
      return { aantal: null, zekerheid: 'verborgen' }
  }
}
