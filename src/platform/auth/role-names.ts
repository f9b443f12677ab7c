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
  'process-coordinator',
  'health-promoter',
  'municipality',
  'administrator',
] as const
/** A supporter is somebody around the family, like a grandmother, whom it asked into its plan. */
export const familyRoles = ['parent', 'youth', 'supporter'] as const
export type FamilyRole = (typeof familyRoles)[number]
export const roles = [...professionalRoles, ...familyRoles] as const
export type Role = (typeof roles)[number]
