import { record } from '../../platform/audit/record.ts'
import { accountOf } from '../../platform/auth/accounts/account.ts'
import { authenticatorAddress } from '../../platform/auth/accounts/entry.ts'
import { may, professionalRoles } from '../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { isId, newId } from '../../platform/new-id.ts'
import { type Answer, invalid, page, see } from '../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../platform/web/form.ts'
import { type Asked, router } from '../../platform/web/router.ts'
import { basicModelOf } from '../basic-model/read-model.ts'
import { isPartner, type Module, type ModuleState, moduleOfKind, modules } from '../modules.ts'
import { admitOrganisation } from '../open-centre.ts'
import type { Organisation, OrganisationId, Professional } from '../organisation.ts'
import { stepToContinue } from '../set-up/set-up.ts'
import { findLocations, findOrganisations, findProfessionals } from '../store.ts'
import { AdministrationPage, type Deed } from './administration.view.tsx'
import { employProfessional, letProfessionalGo, renewWayIn, type WayIn } from './employ-professional.ts'
import { parseSwitch } from './module.form.ts'
import { ModulePage } from './module.view.tsx'
import { ModulesPage } from './modules.view.tsx'
import { NewProfessionalPage } from './new-professional.view.tsx'
import { parseOrganisation } from './organisation.form.ts'
import { OrganisationPage } from './organisation.view.tsx'
import { parseProfessional } from './professional.form.ts'
import { ProfessionalPage } from './professional.view.tsx'
import { moduleHistoryOf, moduleStatesOf, switchModule } from './switch-module.ts'
import { text } from './text.ts'
import { WayInPage } from './way-in.view.tsx'

export const administration = router('professional')

administration.get('/beheer', may.configure, async (ctx, asked) => {
  record(ctx, 'read', 'centre.administration', null)
  const { db, municipality } = ctx
  const body = AdministrationPage({
    modules: await moduleStatesOf(ctx),
    professionals: await findProfessionals(db, municipality),
    organisations: await findOrganisations(db, municipality),
    locations: await findLocations(db, municipality),
    model: await basicModelOf(ctx),
    step: await stepToContinue(ctx),
    done: doneFrom(asked),
  })
  return page(text.title, body)
})

administration.get('/beheer/onderdelen', may.configure, async ctx => {
  record(ctx, 'read', 'centre.module', null)
  const organisations = await findOrganisations(ctx.db, ctx.municipality)
  return page(text.modules, ModulesPage({ modules: await moduleStatesOf(ctx), organisations }))
})

administration.get('/beheer/onderdelen/:module', may.configure, async (ctx, asked) =>
  modulePage(ctx, await stateOf(ctx, asked), {}, {}, page),
)

administration.post('/beheer/onderdelen/:module', may.configure, async (ctx, asked) => {
  const state = await stateOf(ctx, asked)
  const parsed = parseSwitch(asked.form)
  if (!parsed.ok) return modulePage(ctx, state, parsed.faults, parsed.typed, invalid)
  await switchModule(ctx, { module: state.module, ...parsed.value })
  return see(doneHref('onderdeel'))
})

administration.get('/beheer/organisaties/nieuw', may.configure, () =>
  page(text.organisation.title, OrganisationPage({ faults: {}, typed: {} })),
)

administration.post('/beheer/organisaties/nieuw', may.configure, async (ctx, asked) => {
  const parsed = parseOrganisation(asked.form)
  if (!parsed.ok) return invalid(text.organisation.title, OrganisationPage(parsed))
  await admitOrganisation(ctx, { ...parsed.value, id: newId<OrganisationId>() })
  return see(doneHref('organisatie'))
})

administration.get('/beheer/professionals/nieuw', may.configure, ctx => newProfessionalPage(ctx, {}, {}, page))

administration.post('/beheer/professionals/nieuw', may.configure, async (ctx, asked) => {
  const parsed = parseProfessional(asked.form)
  if (!parsed.ok) return newProfessionalPage(ctx, parsed.faults, parsed.typed, invalid)
  const employed = await employProfessional(ctx, parsed.value)
  switch (employed.kind) {
    case 'employed':
      return wayInPage(employed.wayIn)
    case 'refused':
      return newProfessionalPage(ctx, text.refused[employed.because], typedWords(asked.form), invalid)
  }
})

administration.get('/beheer/professionals/:id', may.configure, async (ctx, asked) => {
  const professional = await professionalOf(ctx, asked)
  record(ctx, 'read', 'centre.professional', professional.id)
  return page(professional.name, ProfessionalPage({ professional, account: await accountOf(ctx, professional.id) }))
})

administration.post('/beheer/professionals/:id/inloggegevens', may.configure, async (ctx, asked) => {
  const wayIn = await renewWayIn(ctx, await professionalOf(ctx, asked))
  if (!wayIn) throw new NotFound('account')
  return wayInPage(wayIn)
})

administration.post('/beheer/professionals/:id/vertrek', may.configure, async (ctx, asked) => {
  await letProfessionalGo(ctx, await professionalOf(ctx, asked))
  return see(doneHref('vertrek'))
})

type Answered = typeof page

async function modulePage(
  ctx: Ctx,
  state: ModuleState,
  faults: Faults,
  typed: Typed,
  answer: Answered,
): Promise<Answer> {
  const title = text.module[state.module].name
  const { module } = state
  const { db, municipality } = ctx
  const belongs = ({ kind }: Organisation) => isPartner(module) && moduleOfKind(kind) === module
  return answer(
    title,
    ModulePage({
      state,
      history: await moduleHistoryOf(ctx, module),
      organisations: (await findOrganisations(db, municipality)).filter(belongs),
      people: (await findProfessionals(db, municipality)).filter(({ organisation }) => belongs(organisation)),
      faults,
      typed,
    }),
  )
}

async function newProfessionalPage(ctx: Ctx, faults: Faults, typed: Typed, answer: Answered): Promise<Answer> {
  const organisations = await findOrganisations(ctx.db, ctx.municipality)
  return answer(
    text.professional.title,
    NewProfessionalPage({ organisations, roles: professionalRoles, faults, typed }),
  )
}

const wayInPage = (wayIn: WayIn): Answer =>
  page(
    text.entry.title(wayIn.name),
    WayInPage({ wayIn, address: authenticatorAddress('CJG', wayIn.signInName, wayIn.entry.secondFactor) }),
  )

async function stateOf(ctx: Ctx, { params }: Asked): Promise<ModuleState> {
  const module: Module | undefined = modules.find(candidate => candidate === params.module)
  const state = (await moduleStatesOf(ctx)).find(candidate => candidate.module === module)
  if (!state) throw new NotFound(`module ${params.module}`)
  return state
}

/** Of those who work here now. */
async function professionalOf(ctx: Ctx, { params }: Asked): Promise<Professional> {
  const id = params.id ?? ''
  const professionals = isId(id) ? await findProfessionals(ctx.db, ctx.municipality) : []
  const professional = professionals.find(candidate => candidate.id === id)
  if (!professional) throw new NotFound(`professional ${id}`)
  return professional
}

const deeds = ['onderdeel', 'organisatie', 'vertrek'] as const satisfies readonly Deed[]

const doneFrom = ({ query }: Asked): Deed | null => deeds.find(deed => deed === query.get('gedaan')) ?? null

const doneHref = (deed: Deed): string => `/beheer?gedaan=${deed}`
