/**
 * Who sits in a care team: a chair, the internal coordinator of the school, school social work and youth health care always; the
 * attendance officer, the police and the neighbourhood team for an item they are invited to.
 * Source: docs/sources.md, row `care-team` (Middelburg, Haarlemmermeer). Who else a team takes in is its own agreement.
 */
const fixedProfessions = [
  'chair',
  'internal-coordinator',
  'school-social-worker',
  'youth-nurse',
  'youth-doctor',
] as const
const invitedProfessions = ['attendance-officer', 'police', 'neighbourhood-team'] as const
export const professions = [...fixedProfessions, ...invitedProfessions] as const
export type Profession = (typeof professions)[number]

export const comesByInvitation = (profession: Profession): boolean =>
  invitedProfessions.some(invited => invited === profession)

/** The parts of the preparation that are the school's; its other staff see these and no more. */
export const schoolSections = ['question', 'tried', 'strengths', 'parents', 'child'] as const
export type SchoolSection = (typeof schoolSections)[number]
/** One part for each profession; nurse and doctor of youth health care share theirs. */
const memberSections = [
  'chair',
  'internal-coordinator',
  'school-social-worker',
  'health',
  'attendance-officer',
  'police',
  'neighbourhood-team',
] as const
export type MemberSection = (typeof memberSections)[number]
export const sections = [...schoolSections, ...memberSections] as const
export type Section = (typeof sections)[number]

export const sectionOf = (profession: Profession): MemberSection =>
  profession === 'youth-nurse' || profession === 'youth-doctor' ? 'health' : profession

/** Of an item without a name nobody speaks for the family, and youth health care brings no record in. */
export const sectionsOf = (kind: 'named' | 'anonymous'): readonly Section[] =>
  kind === 'named' ? sections : sections.filter(section => !ofSomebody.some(one => one === section))
const ofSomebody = ['parents', 'child', 'health'] as const satisfies readonly Section[]
