/**
 * Local customisation: what a municipality can switch on or off. What the law makes possible, no municipality must use.
 * The referral index has settings of its own, as it has a ground and an end (features/signalling/index-settings).
 */
export const modules = ['school-care-link', 'youth-care-link', 'health-promotion'] as const
export type Module = (typeof modules)[number]

/** A switch and its reason; the newest one counts. Without any, a module is on. */
export type ModuleState = {
  readonly module: Module
  readonly isOn: boolean
  readonly since: Temporal.Instant | null
  readonly legalGround: string
}
