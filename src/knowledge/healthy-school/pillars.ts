/** The four pillars over which a school spreads its activities. Source: docs/sources.md, row `healthy-school`. */
export const pillars = ['education', 'surroundings', 'signalling', 'policy'] as const
export type Pillar = (typeof pillars)[number]

/** Kinds of school that can be a Healthy School; childcare has a programme of its own, which is not here. */
export const educationKinds = ['primary', 'special', 'secondary', 'vocational'] as const
export type EducationKind = (typeof educationKinds)[number]

/** The parts of a school's working group. Of parents and pupils nobody is named. */
export const groupParts = [
  'coordinator',
  'teacher',
  'internal-coordinator',
  'parent',
  'pupil',
  'head',
  'promoter',
  'other',
] as const
export type GroupPart = (typeof groupParts)[number]

export const hasNoName = (part: GroupPart): boolean => part === 'parent' || part === 'pupil'
