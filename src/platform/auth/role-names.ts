/** The roles of the CJG basic model: who somebody is when signed in. What each may do stands in roles.ts. */
export const professionalRoles = [
  'youth-nurse',
  'youth-doctor',
  'desk',
  'pedagogue',
  'school-social-worker',
  'neighbourhood-team',
  'youth-help-access',
  'partner',
  'agreement-keeper',
  'municipality',
  'administrator',
] as const
export const familyRoles = ['parent', 'youth'] as const
export const roles = [...professionalRoles, ...familyRoles] as const
export type Role = (typeof roles)[number]
