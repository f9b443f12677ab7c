/**
 * The vaccine that somebody means with a word on a card, in a file or in a message: its name in any spelling of capitals, spaces and
 * hyphens, with or without the number of the dose ('DKTP-Hib-HepB', 'bmr 2', 'HepB-0'), the letters of the diseases ('D', 'T', 'MR'),
 * a product, a SNOMED CT code or a code of RIVM. Which vaccine a product or code is: see `vaccines.ts`.
 */
import { type VaccineId, vaccineIds, vaccines } from './vaccines.ts'

/** @param product decides between a vaccine and its booster, and when the vaccine is not named. Null: not one of ours. */
export function readVaccine(words: string, product: string | null = null): VaccineId | null {
  const vaccine = find(words)
  if (product === null || (vaccine !== null && !hasBooster(vaccine))) return vaccine
  const byProduct = find(product)
  const isItsBooster = byProduct !== null && vaccines[byProduct].isBooster
  return vaccine === null || isItsBooster ? (byProduct ?? vaccine) : vaccine
}

function find(words: string): VaccineId | null {
  const known = read.get(words)
  if (known !== undefined) return known
  const word = lettersOf(words)
  const found = vaccineByWord.get(word) ?? vaccineByWord.get(word.replace(/\d+$/, '')) ?? null
  if (read.size < mostKept) read.set(words, found)
  return found
}

/** What was read before; a file says the same few words over and over. */
const read = new Map<string, VaccineId | null>()
const mostKept = 1000

/** DKTP: on a card the booster of four years bears the same name. */
const hasBooster = (vaccine: VaccineId): boolean => vaccine === 'dktp'

const lettersOf = (words: string): string => words.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** Words beside the names, products and codes of the table. International names first, then the letters of RIVM. */
const otherWords: Readonly<Partial<Record<VaccineId, readonly string[]>>> = {
  'dktp-hib-hepb': ['hexavalent'],
  'dktp-booster': ['dktp herhaling'],
  dkt: ['dkt booster', 'tdap'],
  'dkt-primary': ['dtap', 'dtwp', 'dkt primair'],
  'dkt-hib-hepb': ['dtwp-hib-hepb', 'dtap-hib-hepb'],
  ipv: ['opv', 'p', 'polio', 'ipv'],
  diphtheria: ['d'],
  tetanus: ['t'],
  pertussis: ['k', 'ak'],
  'hep-b': ['hepatitis b'],
  'hep-a': ['hepatitis a'],
  pneu: ['pneumokokken', 'pcv', 'pcv10', 'pcv13', 'pcv15', 'pcv20', '1052330009', '1252708008', '1252709000'],
  rota: ['rotavirus'],
  bmr: ['mmr'],
  'bmr-varicella': ['bmrw', 'mmrv'],
  'mumps-measles': ['bm'],
  'measles-rubella': ['mr'],
  mumps: ['b'],
  measles: ['m'],
  rubella: ['r'],
  'men-c': ['meningokokken c'],
  'men-acwy': ['meningokokken acwy'],
  'men-b': ['meningokokken b'],
  hpv: ['hpv9', 'hpv2', '1209197008', '1991000221106'],
  rsv: ['nirsevimab', 'rs-virus', '777424002'],
  varicella: ['varicella'],
}

const vaccineByWord = wordsByVaccine()

/** A word of two vaccines means the first in the table: the full vaccine before its booster. */
function wordsByVaccine(): ReadonlyMap<string, VaccineId> {
  const found = new Map<string, VaccineId>()
  for (const id of vaccineIds) {
    const { name, snomed, rivm, products } = vaccines[id]
    for (const word of [id, name, snomed, rivm, ...products, ...(otherWords[id] ?? [])])
      if (word !== null && !found.has(lettersOf(word))) found.set(lettersOf(word), id)
  }
  return found
}
