import type { ScreeningId } from '../../../knowledge/screening/screening.ts'

/** What a nurse can do in a living room: hands, ears, a light, a heel. A chart on a wall and an audiometer stay at the desk. Ours. */
export const screeningsAtHome = [
  'heel-prick',
  'newborn-hearing',
  'red-reflex',
  'eye-inspection',
  'heart',
  'femoral-pulses',
  'hips',
  'testes',
  'preferred-posture',
] as const satisfies readonly ScreeningId[]

/** Held at home by themselves: one that is due, or that a finding waits for, is done at any visit. */
export const heldAtHome: ReadonlySet<ScreeningId> = new Set(['heel-prick', 'newborn-hearing'])

export const isAtHome = (id: ScreeningId): boolean => screeningsAtHome.some(one => one === id)
