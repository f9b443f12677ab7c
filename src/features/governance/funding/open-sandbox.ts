/** Everything the sandbox shows, from the fields of an address or of a form. */
import { getCentre, municipalitiesOfTheCountry } from '../../../centre/index.ts'
import { type BduMunicipality, findBduMunicipality } from '../../../knowledge/funding/bdu.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Faults, type Typed, typedWords } from '../../../platform/web/form.ts'
import { parseDivision, typedDivision } from './division.form.ts'
import { type Division, type FiguresSummary, type Scenario, scenarioKey } from './division.ts'
import { markOf } from './fingerprint.ts'
import { figuresKept, openFigures } from './keep-figures.ts'
import { type Outcome, outcomeOf, type Sort, sorts } from './outcome.ts'
import { scenariosOf } from './save-scenario.ts'
import type { MapMunicipality } from './tile-map.ts'

export type Sandbox = {
  readonly own: { readonly code: string; readonly name: string }
  readonly municipalities: readonly MapMunicipality[]
  readonly kept: readonly FiguresSummary[]
  readonly scenarios: readonly Scenario[]
  readonly typed: Typed
  readonly faults: Faults
  readonly trial: Trial | null
  readonly listing: { readonly sort: Sort; readonly search: string; readonly all: boolean }
}
/** A division that was asked for, with what it comes to. */
export type Trial = {
  readonly division: Division
  readonly figures: Omit<FiguresSummary, 'keptAt'>
  readonly outcome: Outcome
  /** The name of the amounts; empty without. */
  readonly mark: string
  /** What stands beside it. */
  readonly beside: Scenario | null
  /** The saved scenario that this is, or was begun from. */
  readonly scenario: Scenario | null
  /** What was the own municipality in 2008, by its name or as was typed. */
  readonly formerly: readonly BduMunicipality[]
}

export async function openSandbox(ctx: Ctx, form: FormData): Promise<Sandbox> {
  const [{ code, name }, municipalities] = [await getCentre(ctx), await municipalitiesOfTheCountry(ctx)]
  const [kept, scenarios] = [await figuresKept(ctx), await scenariosOf(ctx)]
  const asked = typedWords(form)
  const page = { own: { code, name }, municipalities, kept, scenarios, listing: listingIn(asked) }
  const fresh: Typed = { ...asked, cijfers: asked.cijfers ?? kept[0]?.fingerprint ?? '' }
  if (asked.totaal === undefined) return { ...page, typed: fresh, faults: {}, trial: null }
  const parsed = parseDivision(form)
  if (!parsed.ok) return { ...page, typed: fresh, faults: parsed.faults, trial: null }
  const trial = await tryDivision(ctx, parsed.value, scenarios, asked, name)
  return { ...page, typed: { ...asked, ...typedDivision(parsed.value) }, faults: {}, trial }
}

async function tryDivision(
  ctx: Ctx,
  division: Division,
  scenarios: readonly Scenario[],
  asked: Typed,
  name: string,
): Promise<Trial> {
  const figures = await openFigures(ctx, division.figures)
  const beside = scenarioIn(scenarios, asked.naast)
  const other = beside && { division: beside, figures: await openFigures(ctx, beside.figures) }
  const outcome = outcomeOf({ division, figures }, other)
  const mark = outcome.kind === 'divided' ? markOf(outcome.portions) : ''
  const formerly = (asked.toen || name).split(/[,;]/).flatMap(one => findBduMunicipality(one) ?? [])
  return { division, figures, outcome, mark, beside, scenario: scenarioIn(scenarios, asked.scenario), formerly }
}

const scenarioIn = (scenarios: readonly Scenario[], key = ''): Scenario | null =>
  scenarios.find(one => scenarioKey(one) === key) ?? null

const listingIn = ({ op = '', zoek = '', alle = '' }: Typed) => ({
  sort: sorts.find(sort => sort === op) ?? 'bedrag',
  search: zoek,
  all: alle !== '',
})
