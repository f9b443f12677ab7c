import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { type Answer, file, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { portionsAsCsv } from './csv.ts'
import { addressOf, formOf, parseDivision, parseName, typedDivision } from './division.form.ts'
import { type Scenario, scenarioKey } from './division.ts'
import { openSandbox } from './open-sandbox.ts'
import { SandboxPage } from './sandbox.view.tsx'
import { openScenario, type Saved, saveScenario, saveVersion } from './save-scenario.ts'
import { text } from './text.ts'

export const funding = router('professional')

const here = '/gemeente/financiering'

funding.get(here, may.tryFunding, async (ctx, { query }) => {
  record(ctx, 'read', 'governance.funding', null)
  const sandbox = await openSandbox(ctx, formOf(query))
  const answer = Object.keys(sandbox.faults).length > 0 ? invalid : page
  return answer(text.title, SandboxPage({ sandbox, justSaved: query.has('bewaard') }))
})

funding.get(`${here}/verdeling.csv`, may.tryFunding, async (ctx, { query }) => {
  record(ctx, 'read', 'governance.funding', null)
  const { trial } = await openSandbox(ctx, formOf(query))
  if (trial?.outcome.kind !== 'divided') throw new NotFound('a division')
  return file(`verdeling-${trial.division.year}.csv`, 'text/csv; charset=utf-8', portionsAsCsv(trial.outcome.portions))
})

funding.post(`${here}/scenarios`, may.tryFunding, async (ctx, { form }) =>
  keep(ctx, form, scenario => saveScenario(ctx, scenario)),
)

/** The address of a saved scenario: it leads to the address that says everything, so that both can be passed on. */
funding.get(`${here}/scenarios/:id`, may.tryFunding, async (ctx, { params, query }) => {
  const version = query.get('versie')
  return see(addressOfScenario(await openScenario(ctx, params.id ?? '', version === null ? null : Number(version))))
})

funding.post(`${here}/scenarios/:id`, may.tryFunding, async (ctx, { params, form }) => {
  const { id } = await openScenario(ctx, params.id ?? '', null)
  return keep(ctx, form, scenario => saveVersion(ctx, id, Number(form.get('version')), scenario))
})

type Named = Parameters<typeof saveScenario>[1]

async function keep(ctx: Ctx, form: FormData, save: (scenario: Named) => Promise<Saved>): Promise<Answer> {
  const [division, named] = [parseDivision(form), parseName(form)]
  if (!division.ok || !named.ok) {
    const sandbox = await openSandbox(ctx, form)
    const faults = { ...sandbox.faults, ...(named.ok ? {} : named.faults) }
    return invalid(text.title, SandboxPage({ sandbox: { ...sandbox, faults } }))
  }
  const saved = await save({ ...division.value, name: named.value.naam })
  if (saved.kind === 'stale')
    return stale(text.title, SandboxPage({ sandbox: await openSandbox(ctx, form), newer: saved.newer }))
  const { naast = '', toen = '' } = typedWords(form)
  return see(addressOfScenario(saved.scenario, { naast, toen, bewaard: 'ja' }))
}

const addressOfScenario = (scenario: Scenario, more = {}): string =>
  addressOf(here, typedDivision(scenario), { scenario: scenarioKey(scenario), ...more })
