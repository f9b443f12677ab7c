/** Who may see which subsidy: the municipality what was sent in, an organisation its own. */
import { type Organisation, organisationsOf } from '../../../centre/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import { catalogueOf } from '../packages/keep-catalogue.ts'
import type { Package, Product } from '../packages/product.ts'
import { findApplications, findRounds, findRoundVersions } from './reading/store.ts'
import type { Application, Round } from './subsidy.ts'

export type InRound = { readonly round: Round; readonly package: Package; readonly products: readonly Product[] }
export type Seen = InRound & { readonly application: Application; readonly organisation: Organisation }

export async function getRound(ctx: Ctx, id: string): Promise<InRound> {
  const round = isId(id) ? (await findRoundVersions(ctx.db, ctx.municipality, id)).at(-1) : undefined
  if (!round) throw new NotFound(`round ${id}`)
  return inRound(ctx, round)
}

export const roundsOf = (ctx: Ctx): Promise<readonly Round[]> => findRounds(ctx.db, ctx.municipality)

/** Every version of its terms, the first first. */
export const roundVersions = (ctx: Ctx, id: string): Promise<readonly Round[]> =>
  findRoundVersions(ctx.db, ctx.municipality, id)

async function inRound(ctx: Ctx, round: Round): Promise<InRound> {
  const found = (await catalogueOf(ctx)).find(one => one.package.id === round.packageId)
  if (!found) throw new Error(`package ${round.packageId} is gone`)
  return { round, ...found }
}

/** For the municipality; what an organisation did not send in yet is its own. */
export async function sentApplication(ctx: Ctx, id: string): Promise<Seen> {
  const seen = await findSeen(ctx, id)
  if (seen.application.submissions.length === 0) throw new NotAllowed('subsidy.application', null)
  record(ctx, 'read', 'subsidy.application', null, seen.application.id)
  return seen
}

/** For whoever works at the organisation that applies. */
export async function ownApplication(ctx: Ctx, id: string): Promise<Seen> {
  const seen = await findSeen(ctx, id)
  if (seen.application.organisationId !== ctx.actor.organisation) throw new NotAllowed('subsidy.application', null)
  record(ctx, 'read', 'subsidy.application', null, seen.application.id)
  return seen
}

async function findSeen(ctx: Ctx, id: string): Promise<Seen> {
  const [application] = isId(id) ? await findApplications(ctx.db, ctx.municipality, { id }) : []
  if (!application) throw new NotFound(`subsidy ${id}`)
  const organisation = (await organisationsOf(ctx)).find(one => one.id === application.organisationId)
  if (!organisation) throw new NotFound(`organisation of ${id}`)
  return { application, organisation, ...(await getRound(ctx, application.roundId)) }
}

/** The terms a decision was taken under, which may be older than those of now. */
export async function termsOf(ctx: Ctx, round: Round, version: number): Promise<Round> {
  const versions = await findRoundVersions(ctx.db, ctx.municipality, round.id)
  return versions.find(one => one.version === version) ?? round
}

/** Sent in to the municipality, of one round or of all. */
export async function sentApplications(ctx: Ctx, round?: string): Promise<readonly Application[]> {
  const all = await findApplications(ctx.db, ctx.municipality, round === undefined ? {} : { round })
  return all.filter(({ submissions }) => submissions.length > 0)
}

/** Of the organisation of whoever acts. */
export const ownApplications = ({ db, municipality, actor }: Ctx): Promise<readonly Application[]> =>
  actor.organisation === null
    ? Promise.resolve([])
    : findApplications(db, municipality, { organisation: actor.organisation })

export async function organisationNames(ctx: Ctx): Promise<ReadonlyMap<string, string>> {
  return new Map((await organisationsOf(ctx)).map(({ id, name }) => [id, name]))
}
