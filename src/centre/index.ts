/** Who we are: the municipality and its centre, organisations and professionals, locations, which modules are on. */
import { type Ctx, NotFound } from '../platform/ctx.ts'
import { isId } from '../platform/new-id.ts'
import { type Module, moduleOfKind } from './modules.ts'
import * as municipalities from './municipalities/store.ts'
import type { Centre, Location } from './municipality.ts'
import type { Offer } from './offer.ts'
import type { Organisation, OrganisationKind, Professional } from './organisation.ts'
import * as socialMap from './social-map/store.ts'
import * as store from './store.ts'

export { deedWords, roleWords } from './access-log/words.ts'
export {
  type Agreement,
  type AgreementId,
  type AgreementKind,
  type AgreementWords,
  agreementKinds,
} from './agreements/agreement.ts'
/** Covenants and data agreements: all of the centre, and whether one stands on a day. */
export { agreementsOf, recordAgreementWords, standsToday } from './agreements/keep-agreement.ts'
export { type Module, signalsAboutUnborn } from './modules.ts'
export type { Centre, Location, Municipality } from './municipality.ts'
export {
  type Audience,
  audiences,
  type CostKind,
  type NewOffer,
  type Offer,
  type OfferId,
  type Place,
} from './offer.ts'
export type { Opening, OpenState } from './opening-hours.ts'
export type {
  LocationId,
  Organisation,
  OrganisationId,
  OrganisationKind,
  Professional,
  ProfessionalId,
} from './organisation.ts'
export { isWhereChildrenAre } from './organisation.ts'
export { organisationKindWords } from './text.ts'

/** The professional who acts; throws NotFound when the actor is not one. */
export async function actingProfessional(ctx: Ctx): Promise<Professional> {
  return getProfessional(ctx, ctx.actor.id)
}

export async function getProfessional(ctx: Ctx, id: string): Promise<Professional> {
  const professional = await store.findProfessional(ctx.db, ctx.municipality, id)
  if (!professional) throw new NotFound(`professional ${id}`)
  return professional
}

export const professionalsOf = (ctx: Ctx): Promise<readonly Professional[]> =>
  store.findProfessionals(ctx.db, ctx.municipality)

export const organisationsOf = (ctx: Ctx): Promise<readonly Organisation[]> =>
  store.findOrganisations(ctx.db, ctx.municipality)

export const locationsOf = (ctx: Ctx): Promise<readonly Location[]> => store.findLocations(ctx.db, ctx.municipality)

/** The 342 municipalities of the Netherlands as CBS names them (1-1-2026), by name. */
export const municipalitiesOfTheCountry = (ctx: Ctx) => municipalities.findMunicipalities(ctx.db)

/** The centre of the request's municipality: its name, host and telephone number. */
export async function getCentre(ctx: Ctx): Promise<Centre> {
  const centre = await store.findCentre(ctx.db, ctx.municipality)
  if (!centre) throw new NotFound(`centre ${ctx.municipality}`)
  return centre
}

/** CBS code → name. */
export const municipalityNames = (ctx: Ctx, codes: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  municipalities.findMunicipalityNames(ctx.db, codes)

/** CBS code of the municipality of this name, or undefined. */
export const municipalityNamed = (ctx: Ctx, name: string): Promise<string | undefined> =>
  municipalities.findMunicipalityCode(ctx.db, name)

/** Has the municipality this module on? */
export const isModuleOn = async (ctx: Ctx, module: Module): Promise<boolean> => (await modulesOn(ctx)).has(module)

export async function modulesOn(ctx: Ctx): Promise<ReadonlySet<Module>> {
  const states = await store.findModuleStates(ctx.db, ctx.municipality)
  return new Set(states.filter(state => state.isOn).map(state => state.module))
}

/** Whether people of an organisation of this kind take part in new work: those of the basic model always, of a partner when it is on. */
export async function takesPart(ctx: Ctx, kind: OrganisationKind): Promise<boolean> {
  const module = moduleOfKind(kind)
  return module === null || (await isModuleOn(ctx, module))
}

/** Who may be asked into a plan or a team: everyone who works here, without those of partners that are off. */
export async function newcomersOf(ctx: Ctx): Promise<readonly Professional[]> {
  const on = await modulesOn(ctx)
  return (await professionalsOf(ctx)).filter(({ organisation }) => {
    const module = moduleOfKind(organisation.kind)
    return module === null || on.has(module)
  })
}

/** The social map of today: offers that can be had. */
export const offersOf = (ctx: Ctx): Promise<readonly Offer[]> =>
  socialMap.findOffers(ctx.db, ctx.municipality, ctx.today)

/** Offers that families see and that have one of these stems, the best first, ten at most; with the stems that were found. */
export { offersWith, shownOffersOf } from './social-map/shown-offers.ts'

export async function getOffer(ctx: Ctx, id: string): Promise<Offer> {
  const offer = isId(id) ? await socialMap.findOffer(ctx.db, ctx.municipality, id) : undefined
  if (!offer) throw new NotFound(`offer ${id}`)
  return offer
}

export { warnBeforeEnd } from './agreements/warn-before-end.ts'
export { addFilling } from './basic-model/keep-filling.ts'
export { mayBearName } from './basic-model/read-model.ts'
export { warnOfEndingParts } from './basic-model/warn-of-ending.ts'
export { openLocationsOf } from './locations/keep-location.ts'
export type { KeptLocation } from './locations/location.ts'
export { holidayWords } from './locations/text.ts'
export { admitOrganisation, appointProfessional, openCentre, openLocation, publishOffer } from './open-centre.ts'
export { type DifferentDay, differentDays, hoursOn, type OpeningDays, stateOf } from './opening-days.ts'
/** Who works for several centres: where today, and work done there, one centre after the other. */
export { centresOf, inCentre, inCentres } from './regions/centres-of.ts'
export { foundRegion, joinRegion, neighboursOf, regionsOf } from './regions/keep-region.ts'
export type { CentreOfWork, Region, RegionId, SecondmentId } from './regions/region.ts'
export {
  answerSecondment,
  askSecondment,
  endSecondment,
  endSecondments,
} from './regions/secondments/keep-secondment.ts'
export { type ServedCentre, serveCentres } from './served-centres.ts'
export { type Making, makeFounding } from './set-up/founding/make-founding.ts'
export { warnOfOldOffers } from './social-map/checking/warn-of-old-offers.ts'
export { forgetImports } from './social-map/hsds/take-in-offers.ts'
export { type NewWaiting, sayWaitingTime } from './social-map/keep-offer.ts'
export {
  changeSpearPoint,
  endSpearPoint,
  getSpearPoint,
  lookBack,
  runningSpearPoints,
  setSpearPoint,
  spearPointsOf,
} from './spear-points/keep-spear-point.ts'
export {
  isRunning as isRunningSpearPoint,
  isToLookBack,
  type Measure,
  type MeasureUnit,
  measureUnits,
  type SpearPoint,
  type SpearPointId,
  type SpearPointWords,
} from './spear-points/spear-point.ts'
export { centresOn } from './store.ts'
export { freeTimes, keepTimes, type TakenTime, type Time, takenBetween, takeTimes } from './taken-time/take-time.ts'
/** Who is who on the public side: who presents themselves, and whom the centre presents. */
export { presentOfficial, showOwnProfile, writeOwnProfile } from './who-is-who/keep-profile.ts'
