/**
 * A record in fields and codes. What the protocol calls a crisis, an end or a need has a number here; how a measure names its informant was
 * not found, so the word itself is written. The order of the columns follows the protocol's list of fields: a fixed-width layout was not
 * found, and none is made up. Source: docs/sources.md, row `youth-information`.
 */
import type { Day, EndReason, Informant, Measure, NeedAfter, Residence, Trajectory, Youth } from './trajectory.ts'

/** The meaning of 2021. The edition of 2015 had these two the other way round. */
const unknownBsn = '999999999'
const unbornBsn = '000000000'
const unbornBirthDate = '000000000'
/** Freely accessible, and in the neighbourhood: always so for a neighbourhood team. */
const noReferrer = '06'
const byNeighbourhoodTeam = '01'

export const fieldNames = [
  'bsn',
  'geboortedatum',
  'geslacht',
  'postcode',
  'verwijzer',
  'hulpvorm',
  'gestart_met_crisis',
  'datum_aanvang',
  'datum_einde',
  'reden_beeindiging',
  'outcome_1_informant',
  'outcome_1_tevredenheid',
  'outcome_1_zonder_hulp_verder',
  'outcome_2_informant',
  'outcome_2_tevredenheid',
  'outcome_2_zonder_hulp_verder',
] as const
export type FieldName = (typeof fieldNames)[number]

const sexes = { female: 'V', male: 'M', unknown: 'O' } as const
const endReasonCodes: Readonly<Record<EndReason, string>> = {
  'as-planned': '01',
  'early-agreed': '02',
  'early-by-family': '03',
  'early-by-helper': '04',
  'early-outside': '05',
}
const needCodes: Readonly<Record<NeedAfter, string>> = {
  'same-or-more': '01',
  lighter: '02',
  'perhaps-later': '03',
  none: '04',
}
const informantWords: Readonly<Record<Informant, string>> = { youth: 'jeugdige', parent: 'ouder' }

/** The cells of one record, in the order of `fieldNames`. */
export function cellsOf(one: Trajectory): readonly string[] {
  const { youth, end } = one
  const [first, second] = one.measures
  return [
    bsnCode(youth),
    youth.birth.kind === 'expected' ? unbornBirthDate : dayCode(youth.birth.on),
    sexes[youth.sex],
    one.residence ? residenceCode(one.residence) : '',
    noReferrer,
    byNeighbourhoodTeam,
    one.startedInCrisis ? '01' : '02',
    dayCode(one.startedOn),
    end ? dayCode(end.on) : '',
    end ? endReasonCodes[end.reason] : '',
    ...measureCells(first),
    ...measureCells(second),
  ]
}

/** Two records with the same key are one. Without a BSN a youth is known by sex, birth date and postcode. */
export function keyOf(one: Trajectory): string {
  const [bsn, birth, sex, postcode, , form, , start] = cellsOf(one)
  const who = hasOwnBsn(one.youth) ? [bsn] : [sex, birth, postcode]
  return [...who, start, form].join(' ')
}

/** Unknown and unborn are not somebody's number: by them nobody is the same as another. */
export const hasOwnBsn = ({ birth, bsn }: Youth): boolean => birth.kind === 'born' && bsn !== null

const bsnCode = ({ birth, bsn }: Youth): string => (birth.kind === 'expected' ? unbornBsn : (bsn ?? unknownBsn))

const residenceCode = (residence: Residence): string =>
  residence.kind === 'postcode' ? residence.postcode.replaceAll(' ', '') : residence.code

const dayCode = (day: Day): string => day.toString().replaceAll('-', '')

const measureCells = (measure: Measure | undefined): readonly string[] =>
  measure
    ? [
        informantWords[measure.by],
        measure.satisfaction === null ? '' : `${measure.satisfaction}`,
        measure.needAfter === null ? '' : needCodes[measure.needAfter],
      ]
    : ['', '', '']
