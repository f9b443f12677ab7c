/** Local customisation: what a municipality can switch on or off. What the law makes possible, no municipality must use. */
export const modules = ['referral-index', 'school-care-link', 'youth-care-link', 'health-promotion'] as const
export type Module = (typeof modules)[number]

/** A switch and its reason; the newest one counts. Without any, a module is on. */
export type ModuleState = {
  readonly module: Module
  readonly isOn: boolean
  readonly since: Temporal.Instant | null
  readonly legalGround: string
}
