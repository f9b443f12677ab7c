/** An OpenID provider by which families or staff sign in, as the municipality set it. */
export const audiences = ['families', 'staff'] as const
export type Audience = (typeof audiences)[number]

/** What the claim holds that says who somebody is: a BSN, a pseudonym of the provider's own, or the sign-in name of an account here. */
export const claimKinds = ['bsn', 'pseudonym', 'sign-in-name'] as const
export type ClaimKind = (typeof claimKinds)[number]

export type Provider = {
  readonly audience: Audience
  /** On the button: 'DigiD'. */
  readonly label: string
  readonly issuer: string
  readonly clientId: string
  readonly secret: string
  /** The levels of assurance (acr) it can give, the lowest first; empty when it gives none. */
  readonly levels: readonly string[]
  /** The lowest that is let in; null: none is asked. */
  readonly least: string | null
  /** The lowest for pages that ask for more; null: no page asks. */
  readonly high: string | null
  readonly claim: string
  readonly claimHolds: ClaimKind
  /** The claim with the BSN of whom somebody acts for; null: it gives none. */
  readonly mandateClaim: string | null
}

/** As it was set, with who and why; the row set last counts. */
export type Setting = Omit<Provider, 'secret'> & {
  readonly state: 'on' | 'off'
  readonly secretSealed: Buffer
  readonly reason: string
  readonly setAt: Temporal.Instant
  readonly setBy: string
}
/** Every route of ours to and from a provider; the first two are registered with it. */
export const returnPath = '/inloggen/terug'
export const signedOutPath = '/uitgelogd'

/** As they stand in an address. */
const audiencePaths = { gezinnen: 'families', medewerkers: 'staff' } as const satisfies Record<string, Audience>
export const pathOf = (audience: Audience): keyof typeof audiencePaths =>
  audience === 'families' ? 'gezinnen' : 'medewerkers'
export const audienceOf = (path: string | undefined): Audience | undefined =>
  path === 'gezinnen' || path === 'medewerkers' ? audiencePaths[path] : undefined

export const wayOf = (audience: Audience) => `openid-${audience}` as const
