/** Setting a centre up: the municipality's CJG, its partners, who works there, where it can be found. */
import { record } from '../platform/audit/record.ts'
import type { Ctx } from '../platform/ctx.ts'
import { newId } from '../platform/new-id.ts'
import { insertMunicipalities } from './municipalities/store.ts'
import type { Centre, Location } from './municipality.ts'
import type { NewOffer, OfferId } from './offer.ts'
import type { Organisation, Professional } from './organisation.ts'
import * as socialMap from './social-map/store.ts'
import { insertCentre, insertLocation, insertOrganisation, insertProfessional } from './store.ts'

/** A centre in a municipality that CBS knows; an invented one (for a demo) is made known first. */
export async function openCentre(ctx: Ctx, centre: Centre, { invented }: { invented: boolean }): Promise<void> {
  const place = { province: '', youth_care_region: '', safety_region: '', fictional: true }
  if (invented) await insertMunicipalities(ctx.db, [{ code: centre.code, name: centre.name, ...place }])
  const { code, host, theme, phone } = centre
  await insertCentre(ctx.db, { municipality: code, host, theme, phone, opened_on: ctx.today })
  record(ctx, 'create', 'centre.centre', null, centre.name)
}

export async function admitOrganisation(ctx: Ctx, organisation: Organisation): Promise<void> {
  await insertOrganisation(ctx.db, ctx.municipality, organisation)
  record(ctx, 'create', 'centre.organisation', null, organisation.name)
}

export async function appointProfessional(ctx: Ctx, professional: Professional): Promise<void> {
  await insertProfessional(ctx.db, ctx.municipality, professional)
  record(ctx, 'create', 'centre.professional', professional.id)
}

export async function openLocation(ctx: Ctx, location: Location, ordinal: number): Promise<void> {
  await insertLocation(ctx.db, ctx.municipality, location, ordinal)
  record(ctx, 'create', 'centre.location', null, location.name)
}

export async function publishOffer(ctx: Ctx, offer: NewOffer): Promise<OfferId> {
  const id = newId<OfferId>()
  await socialMap.insertOffer(ctx.db, ctx.municipality, { ...offer, id })
  record(ctx, 'create', 'centre.offer', null, offer.name)
  return id
}
