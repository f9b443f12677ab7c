import type { Allocation } from '../../../knowledge/funding/allocate.ts'
import type { Measure } from '../../../knowledge/funding/measures.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { CountColumn, CountFault } from './read-counts.ts'

export const measureWords: Readonly<Record<Measure, string>> = {
  youths: 'jeugdigen van 0 tot en met 18',
  minorities: 'minderheden',
  singleParents: 'eenouderhuishoudens',
  lowIncomes: 'huishoudens met een laag inkomen',
}

/** The headings that we write ourselves. */
export const columnNames: Readonly<Record<CountColumn, string>> = {
  code: 'code',
  name: 'naam',
  youths: 'jeugdigen',
  minorities: 'minderheden',
  singleParents: 'eenouder',
  lowIncomes: 'laag_inkomen',
}

export const faultWords = ({ because, column, found }: CountFault): string =>
  ({
    'empty-file': 'Het bestand is leeg, of er staat alleen een kop in.',
    'too-many-rows': `Er staan ${found} rijen in. Zoveel gemeenten zijn er nooit geweest.`,
    'column-is-missing': `Er is geen kolom met de kop ‘${column === null ? '' : columnNames[column]}’.`,
    'no-code': `‘${found}’ is geen CBS-code van een gemeente. Schrijf 0014, GM0014 of 14.`,
    'code-twice': `De code ${found} staat er al.`,
    'no-name': 'De naam ontbreekt.',
    'no-whole-number':
      found === ''
        ? 'Er staat geen getal.'
        : `‘${found}’ is geen heel getal van nul of meer, zonder punten of komma’s.`,
  })[because]

/** Where it stands: 'regel 3, kolom minderheden'. */
export const placeWords = ({ line, column }: CountFault): string =>
  column === null ? `regel ${line}` : `regel ${line}, kolom ${columnNames[column]}`

export const refusalWords = (refusal: Extract<Allocation, { kind: 'refused' }>): string => {
  switch (refusal.because) {
    case 'total-out-of-range':
      return `Het totaal is een heel aantal euro’s, hooguit ${format.number(100_000_000_000)}.`
    case 'no-weights':
      return 'Een gewicht is een getal van nul of meer met hooguit zes cijfers achter de komma.'
    case 'weights-are-nought':
      return 'Alle gewichten zijn nul: dan is er niets om naar te verdelen.'
    case 'measure-is-empty':
      return `In de cijfers zijn nergens ${measureWords[refusal.measure]} geteld. Zet dat gewicht op 0, of gebruik andere cijfers.`
  }
}
