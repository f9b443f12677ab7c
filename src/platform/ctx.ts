import type { Role } from './auth/role-names.ts'
import type { Keys } from './crypto/keys.ts'
import type { Db } from './db/connect.ts'

/** A CBS municipality code of four digits: the tenant. */
export type MunicipalityCode = string & { readonly __brand: 'MunicipalityCode' }

/** Of the installation itself, before there is a municipality: CBS gives nobody 0000, and nothing of anybody is seen with it. */
export const installation = '0000' as MunicipalityCode

/** The one who acts. A visitor has no account; a program (import, job) acts under its own name. */
export type Actor = {
  readonly kind: 'visitor' | 'account' | 'program'
  /** Who this is in the domain: a professional's id or a person's id; empty for a visitor. */
  readonly id: string
  readonly name: string
  readonly roles: ReadonlySet<Role>
  /** The organisation on whose behalf a professional acts. */
  readonly organisation: string | null
  /**
   * Who really acts, when it is for another (machtiging): `id`, `name` and `roles` are those of the represented, and every line of the log
   * names both.
   */
  readonly through?: Representative
  /** How sure it is who this is; a visitor and a program have none. */
  readonly assurance?: Assurance
}
/** `see`: reads along and changes nothing. */
export type Representative = { readonly id: string; readonly name: string; readonly scope: 'see' | 'act' }
/** `high`: by our own second factor, or at the level that the municipality calls high. */
export type Assurance = 'usual' | 'high'

/** One line for the access log, added while the work is done and written with it (NEN 7513). */
export type Trace = {
  readonly event: TraceEvent
  /** What was touched, in the words of the map: 'youth-health.growth', 'people.child'. */
  readonly object: string
  /** Whom it is about, when it is about somebody. */
  readonly subject: string | null
  readonly outcome?: 'done' | 'refused'
  readonly detail?: string
  /** Who did it, when that is known by the deed alone, as at signing in; else the actor of the work. */
  readonly actor?: Actor
}
/** The event types of NEN 7513 that this program can cause. */
export type TraceEvent =
  | 'create'
  | 'read'
  | 'change'
  | 'delete'
  | 'search'
  | 'transfer'
  | 'print'
  | 'emergency'
  | 'sign-in'

/** Everything a use case may know about its request. Passed by hand: there is no ambient state. */
export type Ctx = {
  readonly db: Db
  readonly municipality: MunicipalityCode
  readonly actor: Actor
  readonly today: Temporal.PlainDate
  readonly now: Temporal.Instant
  readonly requestId: string
  readonly keys: Keys
  /** Lines waiting to be written in this same transaction; add with `record`. */
  readonly trace: Trace[]
  /** What is written last, just before the lines of the log, because whoever comes second waits for it. */
  readonly closing: (() => Promise<void>)[]
}

/** What was asked for is not there, or not for this actor: the page cannot tell which. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/**
 * What was asked for is known by another id now. A page is looked for there; a form is not carried out, as it was filled in for something
 * else: its sender is told so, with `way` to where it is now.
 */
export class Moved extends Error {
  override name = 'Moved'
  readonly from: string
  readonly to: string
  readonly way: string
  constructor(from: string, to: string, way: string) {
    super(`${from} is ${to} now`)
    this.from = from
    this.to = to
    this.way = way
  }
}

/**
 * This actor may not do this. Looks like `NotFound` outside; the access log knows the difference. With a `wayOn`, an address, the actor
 * is told there why, or what can be done: only where the answer gives nothing away that this actor could not know.
 */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
  readonly object: string
  readonly subject: string | null
  readonly wayOn: string | null
  constructor(object: string, subject: string | null = null, wayOn: string | null = null) {
    super(`not allowed: ${object}`)
    this.object = object
    this.subject = subject
    this.wayOn = wayOn
  }
}
