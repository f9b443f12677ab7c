/** The diseases the vaccines protect against, in words. */
import { type Disease, type VaccineId, vaccines } from '../../../knowledge/vaccination/vaccines.ts'
import type { Track } from '../../../knowledge/vaccination/validity.ts'

const disease: Record<Disease, string> = {
  diphtheria: 'difterie',
  pertussis: 'kinkhoest',
  tetanus: 'tetanus',
  polio: 'polio',
  hib: 'Hib-ziekten',
  'hepatitis-b': 'hepatitis B',
  pneumococcal: 'pneumokokken',
  rotavirus: 'rotavirus',
  mumps: 'bof',
  measles: 'mazelen',
  rubella: 'rodehond',
  'meningococcal-c': 'meningokokken C',
  'meningococcal-awy': 'meningokokken A, W en Y',
  hpv: 'humaan papillomavirus',
  rsv: 'RS-virus',
  'meningococcal-b': 'meningokokken B',
  varicella: 'waterpokken',
  'hepatitis-a': 'hepatitis A',
  tuberculosis: 'tuberculose',
}

const list = new Intl.ListFormat('nl-NL')
export const listed = (words: readonly string[]): string => list.format(words)

/** 'bof, mazelen en rodehond' */
export const against = (vaccine: VaccineId): string =>
  vaccine === 'men-acwy'
    ? 'meningokokken A, C, W en Y'
    : listed(vaccines[vaccine].protectsAgainst.map(one => disease[one]))

export const trackName = (track: Track): string => {
  const names: Readonly<Record<string, string>> = disease
  return names[track] ?? track
}
