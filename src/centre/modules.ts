/**
 * Local customisation: what a municipality can switch on or off. What the law makes possible, no municipality must use.
 * The referral index has settings of its own, as it has a ground and an end (features/signalling/index-settings).
 */
import type { Role } from '../platform/auth/role-names.ts'
import type { OrganisationKind } from './organisation.ts'

/** A partner of the centre beside the basic model, and what its people get when it is on: all there is to know about it, in one place. */
type Partner = {
  /** Which organisations belong to it. */
  readonly kinds: readonly [OrganisationKind, ...OrganisationKind[]]
  /** What its people may become here: the first is offered first. With it come a place in plans and care teams, and the signal form. */
  readonly roles: readonly [Role, ...Role[]]
  /** Whom its signal form asks about first: most midwives write about a child that is not born yet. */
  readonly signalsAbout: 'child' | 'unborn'
}

const partnerOf = (kinds: Partner['kinds'], signalsAbout: Partner['signalsAbout'] = 'child'): Partner => ({
  kinds,
  roles: ['partner'],
  signalsAbout,
})

const partners = {
  childcare: partnerOf(['childcare']),
  'school-attendance': partnerOf(['school-attendance']),
  schools: partnerOf(['school', 'school-board']),
  'social-work': {
    kinds: ['school-social-work', 'social-work'],
    roles: ['school-social-worker', 'partner'],
    signalsAbout: 'child',
  },
  'youth-work': partnerOf(['youth-work']),
  'street-work': partnerOf(['street-work']),
  'general-practice': partnerOf(['general-practice']),
  'maternity-care': partnerOf(['maternity-care'], 'unborn'),
  midwifery: partnerOf(['midwifery'], 'unborn'),
  'mental-health-care': partnerOf(['mental-health-care']),
  'work-and-income': partnerOf(['work-and-income']),
  'youth-desk': partnerOf(['youth-desk']),
  'debt-help': partnerOf(['debt-help']),
  'police-and-justice': partnerOf(['police', 'justice']),
  sport: partnerOf(['sport']),
  mee: partnerOf(['mee']),
} as const satisfies Record<string, Partner>

export type PartnerModule = keyof typeof partners
export const partnerModules = Object.keys(partners) as readonly PartnerModule[]

/** Work that several partners do together. */
const linkModules = ['school-care-link', 'youth-care-link', 'health-promotion'] as const
export const modules = [...linkModules, ...partnerModules] as const
export type Module = (typeof linkModules)[number] | PartnerModule

export const isPartner = (module: Module): module is PartnerModule => module in partners
export const partnerOfModule = (module: PartnerModule): Partner => partners[module]

/** To which partner an organisation of this kind belongs; null for those of the basic model itself, which are always there. */
export const moduleOfKind = (kind: OrganisationKind): PartnerModule | null =>
  partnerModules.find(module => partnerOfModule(module).kinds.includes(kind)) ?? null

/** What people of an organisation of this kind may become here; null: whatever there is. */
export const rolesOfKind = (kind: OrganisationKind): readonly Role[] | null => {
  const module = moduleOfKind(kind)
  return module && partnerOfModule(module).roles
}

/** Whether the form of a signal asks people of this kind about an unborn child first. */
export const signalsAboutUnborn = (kind: OrganisationKind): boolean => {
  const module = moduleOfKind(kind)
  return module !== null && partnerOfModule(module).signalsAbout === 'unborn'
}

/** A switch and its reason; the newest one counts. Without any, a module is on. */
export type ModuleState = {
  readonly module: Module
  readonly isOn: boolean
  readonly since: Temporal.Instant | null
  readonly legalGround: string
}
