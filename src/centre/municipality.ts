import type { MunicipalityCode } from '../platform/ctx.ts'
import type { Opening } from './opening-hours.ts'
import type { LocationId } from './organisation.ts'

export type Municipality = { readonly code: string; readonly name: string; readonly province: string }

/** A municipality whose centre runs on this server. */
export type Centre = {
  readonly code: MunicipalityCode
  readonly name: string
  readonly host: string
  readonly theme: string
  readonly phone: string
}

/** A place where people can walk in. */
export type Location = {
  readonly id: LocationId
  readonly name: string
  readonly street: string
  readonly postcode: string
  readonly town: string
  readonly openings: readonly Opening[]
}
