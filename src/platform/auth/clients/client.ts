/** A system of one organisation that may come in by itself. */
import type { Scope } from './scopes.ts'
import type { Secret } from './secret.ts'

export type ClientId = string & { readonly __brand: 'ClientId' }
export type ClientState = 'open' | 'blocked'

export type Standing = {
  readonly state: ClientState
  readonly scopes: readonly Scope[]
  readonly reason: string
  readonly setAt: Temporal.Instant
  readonly setBy: string
}
export type Client = {
  readonly id: ClientId
  readonly name: string
  readonly organisation: string
  readonly registeredAt: Temporal.Instant
  readonly lastUsedAt: Temporal.Instant | null
  /** The newest standing, which counts. */
  readonly standing: Standing
}
export type ClientHistory = { readonly standings: readonly Standing[]; readonly secrets: readonly Secret[] }

export type NewClient = {
  readonly name: string
  readonly organisation: string
  readonly scopes: readonly Scope[]
  readonly reason: string
}
