import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { invalid, page, see } from '../../platform/web/answer.ts'
import type { Typed } from '../../platform/web/form.ts'
import { router } from '../../platform/web/router.ts'
import type { Centre } from '../municipality.ts'
import { findCentre, findModuleStates, findProfessionals } from '../store.ts'
import { parseDivision, parseFirstLocation, partnersIn } from './set-up.form.ts'
import { choosePartners, divide, finish, nextStep, setLocation } from './set-up.ts'
import { AgreementsStep, LocationStep, ModulesStep, PeopleStep, stepPath } from './set-up.view.tsx'
import { text } from './text.ts'

export const setUp = router('professional')
const ready = '/beheer/basismodel'

/** Where it was left. */
setUp.get('/beheer/inrichting', may.configure, async ctx => {
  const step = await nextStep(ctx)
  return see(step === null ? ready : stepPath(step))
})

setUp.get('/beheer/inrichting/locatie', may.configure, async ctx => {
  const { name } = await centreOf(ctx)
  const typed: Typed = { name: text.location.nameProposal(name), town: name }
  return page(text.titles.location, LocationStep({ faults: {}, typed }))
})

setUp.post('/beheer/inrichting/locatie', may.configure, async (ctx, { form }) => {
  const parsed = parseFirstLocation(form)
  if (!parsed.ok) return invalid(text.titles.location, LocationStep(parsed))
  await setLocation(ctx, parsed.value)
  return see(stepPath('agreements'))
})

setUp.get('/beheer/inrichting/afspraken', may.configure, async ctx => {
  const { name } = await centreOf(ctx)
  const { centre, access, parties } = text.agreements
  const typed: Typed = {
    functions: centre(name),
    youthCare: access(name),
    parties: parties(name),
    from: ctx.today.toString(),
  }
  return page(text.titles.agreements, AgreementsStep({ faults: {}, typed }))
})

setUp.post('/beheer/inrichting/afspraken', may.configure, async (ctx, { form }) => {
  const parsed = parseDivision(form)
  if (!parsed.ok) return invalid(text.titles.agreements, AgreementsStep(parsed))
  await divide(ctx, parsed.value)
  return see(stepPath('modules'))
})

setUp.get('/beheer/inrichting/partners', may.configure, async ctx => {
  const states = await findModuleStates(ctx.db, ctx.municipality)
  const on = states.filter(({ isOn }) => isOn).map(({ module }) => module)
  return page(text.titles.modules, ModulesStep({ on }))
})

setUp.post('/beheer/inrichting/partners', may.configure, async (ctx, { form }) => {
  const chosen = partnersIn(form)
  if (!chosen) return see(stepPath('modules'))
  await choosePartners(ctx, chosen)
  return see(stepPath('people'))
})

setUp.get('/beheer/inrichting/mensen', may.configure, async ctx => {
  record(ctx, 'read', 'centre.professional', null)
  return page(text.titles.people, PeopleStep({ professionals: await findProfessionals(ctx.db, ctx.municipality) }))
})

setUp.post('/beheer/inrichting/mensen', may.configure, async ctx => {
  await finish(ctx, 'people')
  return see(ready)
})

async function centreOf({ db, municipality }: Ctx): Promise<Centre> {
  const centre = await findCentre(db, municipality)
  if (!centre) throw new NotFound('centre')
  return centre
}
