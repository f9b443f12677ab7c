/**
 * The moments at which youth health care meets a child, and the ways in which it does, with their Basisdataset JGZ codes.
 * Moments are those of list W0188 (Basisdataset up to 3.2.7): the list of 4.x joins them ("week 2 to 6 months"), so the finer code is kept
 * and can be turned into the newer one, never the other way round. Source: docs/sources.md, row `contact-moments`.
 * Four moments of today have no code in that list; they have a name of our own, in English, that no Basisdataset file may hold.
 */
import { ageInDays } from '../ages/age.ts'

/** `fromMonths` to `toMonths`: the age a moment is meant for; without them it can be at any age. */
export type ContactMomentKind = {
  readonly code: string
  readonly label: string
  readonly fromMonths?: number
  readonly toMonths?: number
}

const daysPerMonth = 365.25 / 12
const weeks = (count: number): number => count / (daysPerMonth / 7)

export const contactMoments = [
  { code: '01', label: 'Huisbezoek 4-7 dagen', fromMonths: weeks(4 / 7), toMonths: weeks(1) },
  { code: '35', label: 'Neonatale gehoorscreening', fromMonths: weeks(4 / 7), toMonths: weeks(1) },
  { code: '02', label: 'Huisbezoek 2 weken', fromMonths: weeks(2), toMonths: weeks(2) },
  { code: '03', label: 'Consult 4 weken', fromMonths: weeks(4), toMonths: weeks(4) },
  { code: '04', label: 'Consult 8 weken', fromMonths: weeks(8), toMonths: weeks(8) },
  { code: '05', label: 'Consult 3 maanden', fromMonths: 3, toMonths: 3 },
  { code: '06', label: 'Consult 4 maanden', fromMonths: 4, toMonths: 4 },
  { code: '07', label: 'Consult 6 maanden', fromMonths: 6, toMonths: 6 },
  { code: '08', label: 'Consult 7,5 maanden', fromMonths: 7.5, toMonths: 7.5 },
  { code: '09', label: 'Consult 9 maanden', fromMonths: 9, toMonths: 9 },
  { code: '10', label: 'Consult 11 maanden', fromMonths: 11, toMonths: 11 },
  { code: '11', label: 'Consult 14 maanden', fromMonths: 14, toMonths: 14 },
  { code: '12', label: 'Consult 18 maanden', fromMonths: 18, toMonths: 18 },
  { code: '13', label: 'Consult 2 jaar', fromMonths: 24, toMonths: 24 },
  { code: '14', label: 'Consult 3 jaar', fromMonths: 36, toMonths: 36 },
  { code: '15', label: 'Consult 3,9 jaar', fromMonths: 45, toMonths: 45 },
  { code: '16', label: 'Groep 2 (5-6 jaar)', fromMonths: 60, toMonths: 72 },
  { code: '17', label: 'Groep 7 (10-11 jaar)', fromMonths: 120, toMonths: 132 },
  { code: '19', label: 'Klas 2 (13-14 jaar)', fromMonths: 156, toMonths: 168 },
  { code: '20', label: 'Speciaal onderwijs' },
  { code: '21', label: 'Huisbezoek op indicatie' },
  { code: '22', label: 'Op indicatie' },
  { code: '23', label: 'Op verzoek' },
  { code: '24', label: 'Telefonisch consult' },
  { code: '25', label: 'Spreekuur' },
  { code: '26', label: 'Groepsbijeenkomst' },
  { code: '27', label: 'Intake nieuwkomers' },
  { code: '29', label: 'Consultatie of inlichtingen' },
  { code: '30', label: 'Melding' },
  { code: '31', label: 'Terugkoppeling verwijzing' },
  { code: '32', label: 'Zorgcoördinatie' },
  { code: '33', label: 'Hielprik of vaccinatie door andere organisatie' },
  { code: '34', label: 'Bespreking zorgstructuur' },
  { code: 'prenatal', label: 'Prenataal huisbezoek' },
  { code: '5-months', label: 'Consult 5 maanden' },
  { code: '12-months', label: 'Consult 12 maanden' },
  { code: 'class-4', label: 'Klas 4 (15-16 jaar)' },
] as const satisfies readonly ContactMomentKind[]

export type MomentCode = (typeof contactMoments)[number]['code']

export const labelOfMoment = (code: string): string =>
  contactMoments.find(moment => moment.code === code)?.label ?? code

/** The code of a moment in the list of Basisdataset 4.x, which joins moments; undefined where none was found. */
export const newerMomentCode = (code: MomentCode): string | undefined => newerCodes.get(code)

const newerCodes = new Map<MomentCode, string>([
  ['01', '01'],
  ['35', '35'],
  ...(['02', '03', '04', '05', '06', '5-months', '07'] as const).map(code => [code, '37'] as const),
  ...(['08', '09', '10', '12-months'] as const).map(code => [code, '38'] as const),
  ...(['11', '12', '13', '14', '15'] as const).map(code => [code, '39'] as const),
  ...(['16', '17'] as const).map(code => [code, '40'] as const),
  ...(['19', 'class-4'] as const).map(code => [code, '41'] as const),
  ['20', '20'],
  ...(['21', '22', '23', '27'] as const).map(code => [code, '22'] as const),
])

/** Element 1577: how the contact was held. The other codes of the list were not found. */
export const contactForms = [
  { code: '03', label: 'Op locatie' },
  { code: '06', label: 'Huisbezoek' },
  { code: '09', label: 'Telefoon' },
  { code: '01', label: 'Beeldbellen' },
  { code: '07', label: 'Inloopspreekuur' },
] as const
export type ContactForm = (typeof contactForms)[number]['code']

/** The moment whose age lies nearest, to propose; undefined above the oldest by more than a year. */
export function nearestContactMoment(birth: Temporal.PlainDate, today: Temporal.PlainDate): MomentCode | undefined {
  const ageMonths = ageInDays(birth, today) / daysPerMonth
  const planned = contactMoments.filter(moment => 'fromMonths' in moment)
  const [nearest] = planned.toSorted((one, other) => distance(one, ageMonths) - distance(other, ageMonths))
  return nearest && distance(nearest, ageMonths) <= 12 ? nearest.code : undefined
}

const distance = ({ fromMonths, toMonths }: { fromMonths: number; toMonths: number }, ageMonths: number): number =>
  Math.max(fromMonths - ageMonths, ageMonths - toMonths, 0)
