/** A question about a value just typed, in words; the box "Het klopt" answers it. */
import { format } from '../../../platform/i18n/format.ts'
import type { Question } from './rules.ts'
import { text } from './text.ts'

export function questionWords(asked: Question): string {
  switch (asked.because) {
    case 'wrong-unit':
      return `Kijk of de komma goed staat: bedoel je ${text.value(asked.instead, text.unitOf[asked.measure])}? ${sure}`
    case 'swapped':
      return `Lengte en gewicht lijken verwisseld: bedoel je ${text.value(asked.instead, text.unitOf[asked.measure])}? ${sure}`
    case 'unlikely':
      return `Dit is ${format.signed(asked.z)} SD. Kijk of de komma goed staat. ${sure}`
    case 'shrinking':
      return `Dit past niet bij ${format.day(asked.beside)}: het kind zou ${text.value(asked.byCm, 'cm')} gekrompen zijn. ${sure}`
    case 'off-own-line':
      return `Dit ligt ${format.number(Math.abs(asked.change), 1)} SD ${asked.change > 0 ? 'hoger' : 'lager'} dan op ${format.day(asked.beside)}. ${sure}`
  }
}

const sure = 'Klopt het? Vink dan aan: "Het klopt".'
