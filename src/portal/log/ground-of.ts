/** Why somebody could see a part of a file: what each part of the program asks before it opens. */
import type { SightOf } from '../../platform/audit/store.ts'
import { familyRoles } from '../../platform/auth/role-names.ts'
import type { Ground } from './look.ts'

export type Kin = {
  readonly child: string
  /** Everyone who is guardian today. */
  readonly guardians: ReadonlySet<string>
}

export function groundOf(
  { event, object, actor_id: by, actor_kind: kind, actor_roles: roles }: GroundLine,
  kin: Kin,
): Ground {
  if (kind === 'program') return 'program'
  if (by === kin.child) return 'self'
  if (kin.guardians.has(by) || familyRoles.some(role => roles.split(' ').includes(role))) return 'family'
  if (event === 'emergency') return 'emergency'
  return ofPart[object.split('.')[0] ?? ''] ?? 'registers'
}

type GroundLine = Pick<SightOf, 'event' | 'object' | 'actor_id' | 'actor_kind' | 'actor_roles'>

/** Of each part: record/care-relation.ts, plans/open-plan.ts, referrals/look-up.ts, requests/rules.ts, care-team membership. */
const ofPart: Readonly<Record<string, Ground>> = {
  'youth-health': 'looks-after',
  'care-coordination': 'takes-part',
  guidance: 'referral',
  'youth-care-link': 'youth-care',
  'school-care-link': 'care-team',
  signalling: 'signal',
  'parenting-help': 'contact',
  information: 'contact',
  portal: 'privacy',
  audit: 'privacy',
}
