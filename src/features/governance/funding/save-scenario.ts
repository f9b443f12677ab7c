/** A division kept under a name. Each time it is saved is a version of its own, and none is ever changed. */
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Division, Scenario, ScenarioId } from './division.ts'
import { openFigures } from './keep-figures.ts'
import { findScenarios, insertScenario } from './store.ts'

export type NewScenario = Division & { readonly name: string }
export type Saved =
  | { readonly kind: 'saved'; readonly scenario: Scenario }
  | { readonly kind: 'stale'; readonly newer: Scenario }

export const saveScenario = (ctx: Ctx, scenario: NewScenario): Promise<Saved> =>
  save(ctx, { ...scenario, id: newId<ScenarioId>(), version: 1, ...saver(ctx) })

/** @param seen the version that the form showed */
export async function saveVersion(ctx: Ctx, id: string, seen: number, scenario: NewScenario): Promise<Saved> {
  const newest = await newestOf(ctx, id)
  if (newest.version !== seen) return { kind: 'stale', newer: newest }
  return save(ctx, { ...scenario, id: newest.id, version: seen + 1, ...saver(ctx) })
}

/** Every version, the last saved first. */
export async function scenariosOf(ctx: Ctx): Promise<readonly Scenario[]> {
  record(ctx, 'read', 'governance.funding-scenario', null)
  return findScenarios(ctx.db, ctx.municipality)
}

/** @param version the newest when null. Throws NotFound without one. */
export async function openScenario(ctx: Ctx, id: string, version: number | null): Promise<Scenario> {
  const scenario = (await scenariosOf(ctx)).find(one => one.id === id && (version ?? one.version) === one.version)
  if (!scenario) throw new NotFound(`scenario ${id}`)
  return scenario
}

const saver = (ctx: Ctx) => ({ savedAt: ctx.now, savedByName: ctx.actor.name })

async function newestOf(ctx: Ctx, id: string): Promise<Scenario> {
  const versions = (await findScenarios(ctx.db, ctx.municipality)).filter(one => one.id === id)
  const newest = versions.toSorted((one, other) => other.version - one.version)[0]
  if (!newest) throw new NotFound(`scenario ${id}`)
  return newest
}

async function save(ctx: Ctx, scenario: Scenario): Promise<Saved> {
  await openFigures(ctx, scenario.figures)
  if (!(await insertScenario(ctx.db, ctx.municipality, scenario, ctx.actor.id)))
    return { kind: 'stale', newer: await newestOf(ctx, scenario.id) }
  record(ctx, scenario.version === 1 ? 'create' : 'change', 'governance.funding-scenario', null, scenario.name)
  return { kind: 'saved', scenario }
}
