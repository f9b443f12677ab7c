/**
 * The programme of contact moments that a centre offers every child. There is no national list of ages and contents: since 2016 the
 * national professional framework leaves them to the organisation. What stands here is where a centre begins, and it can change all of
 * it. Ages: the names of list W0188 of the Basisdataset and the bandwidths of the reminder table of growthscreener; an age without
 * bandwidth lasts as long as the child is that age. Contents: a national list of 2008 and a regional one of 2024, in summary, so
 * indicative. Source: docs/sources.md, row `contact-moments`.
 */
import type { AgeWindow } from './age-window.ts'
import type { MomentCode } from './contact-moments.ts'

/** What a moment asks for, in the order in which a nurse does it. */
export const momentParts = ['measure', 'development', 'vaccinate', 'screening', 'questionnaire'] as const
export type MomentPart = (typeof momentParts)[number]

export type ProgrammeMoment = {
  readonly code: MomentCode
  readonly isOn: boolean
  readonly window: AgeWindow
  readonly parts: readonly MomentPart[]
  /** Column of the Van Wiechen form, when development is among the parts. */
  readonly column: number | null
}

export type ContactProgramme = readonly ProgrammeMoment[]

/** The moments in order of age: as the centre set them, else as the programme proposes. */
export const programmeOf = (settings: readonly ProgrammeMoment[]): ContactProgramme =>
  proposedProgramme
    .map(proposed => settings.find(({ code }) => code === proposed.code) ?? proposed)
    .toSorted((one, other) => startInDays(one) - startInDays(other))

const daysPer = { days: 1, weeks: 7, months: 365.25 / 12 }
const startInDays = ({ window: { unit, target } }: ProgrammeMoment): number => target * daysPer[unit]

const days = (from: number, target: number, to: number): AgeWindow => ({ unit: 'days', from, target, to })
const weeks = (from: number, target: number, to: number): AgeWindow => ({ unit: 'weeks', from, target, to })
const months = (from: number, target = from, to = target): AgeWindow => ({ unit: 'months', from, target, to })

/**
 * Off is what is not offered everywhere: the prenatal visit (on indication; since when and from which week it must be offered was not
 * found), hearing as a moment of its own (it goes with the heel prick), and the old moments that later ones took the place of.
 */
export const proposedProgramme: ContactProgramme = [
  moment('prenatal', weeks(-24, -10, -1), [], null, false),
  moment('01', days(4, 4, 7), ['screening']),
  moment('35', days(4, 4, 7), ['screening'], null, false),
  moment('02', weeks(2, 2, 2), ['measure']),
  moment('03', weeks(3, 4, 5), ['measure', 'development', 'screening'], 1),
  moment('04', weeks(6, 8, 10), ['measure', 'development', 'vaccinate', 'screening'], 2),
  moment('05', weeks(11, 13, 15), ['measure', 'development', 'vaccinate', 'screening'], 3),
  moment('06', months(4), ['measure', 'vaccinate'], null, false),
  moment('5-months', months(5), ['measure', 'vaccinate', 'screening']),
  moment('07', months(6), ['measure', 'development', 'screening'], 5),
  moment('08', weeks(32, 32, 33), ['measure'], null, false),
  moment('09', months(9), ['measure', 'development', 'screening'], 7),
  moment('10', months(11), ['measure', 'vaccinate'], null, false),
  moment('12-months', months(12, 12, 13), ['measure', 'development', 'vaccinate', 'screening'], 8),
  moment('11', months(14), ['measure', 'development', 'vaccinate', 'screening'], 9),
  moment('12', months(18), ['measure', 'development'], 11),
  moment('13', months(24, 24, 35), ['measure', 'development', 'screening'], 13),
  moment('14', months(36, 36, 41), ['measure', 'development', 'vaccinate', 'screening'], 15),
  moment('15', months(42, 45, 48), ['measure', 'development', 'screening'], 17),
  moment('16', months(60, 60, 71), ['measure', 'vaccinate', 'screening', 'questionnaire']),
  moment('17', months(120, 120, 131), ['measure', 'vaccinate', 'questionnaire']),
  moment('19', months(156, 156, 167), ['measure', 'vaccinate', 'questionnaire']),
  moment('class-4', months(180, 180, 191), []),
]

function moment(
  code: MomentCode,
  window: AgeWindow,
  parts: readonly MomentPart[],
  column: number | null = null,
  isOn = true,
): ProgrammeMoment {
  return { code, isOn, window, parts, column }
}
