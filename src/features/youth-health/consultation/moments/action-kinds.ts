/** What can have to be done for a child, and how it can end. */
export const actionKinds = [
  'invite',
  'call',
  'home-visit',
  'discuss',
  'concern',
  'repeat-measurement',
  'refer',
  'task',
] as const
export type ActionKind = (typeof actionKinds)[number]

/** After a moment that was not held. */
export const nextAfterNotHeld = [
  'invite',
  'call',
  'home-visit',
  'discuss',
  'concern',
] as const satisfies readonly ActionKind[]
/** Agreed at a consultation. */
export const nextAfterConsultation = [
  'repeat-measurement',
  'call',
  'home-visit',
  'discuss',
  'refer',
  'concern',
  'task',
] as const satisfies readonly ActionKind[]

export const actionOutcomes = ['done', 'not-needed'] as const
export type ActionOutcome = (typeof actionOutcomes)[number]
