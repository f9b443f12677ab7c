import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../platform/web/form.ts'
import { router } from '../../platform/web/router.ts'
import { findCentre, findOrganisations } from '../store.ts'
import { parseAgreement, parseEnding, parseSetting, typedAgreement } from './agreement.form.ts'
import type { Agreement } from './agreement.ts'
import { AgreementPage, NewAgreementPage } from './agreement.view.tsx'
import * as keep from './keep-agreement.ts'
import { AgreementsPage, RegisterPage } from './list.view.tsx'
import { text } from './text.ts'
import { setWarning, warningOf } from './warn-before-end.ts'

/** The register of covenants and data agreements. */
export const agreements = router('professional')
const all = '/beheer/overeenkomsten'

agreements.get('/overeenkomsten', may.readAgreements, async ctx => {
  record(ctx, 'read', 'centre.agreement-register', null)
  const centre = (await findCentre(ctx.db, ctx.municipality))?.name ?? ''
  const { days } = await warningOf(ctx)
  const register = { agreements: await keep.agreementsOf(ctx), today: ctx.today, days, centre }
  return page(text.registerTitle, RegisterPage(register))
})

agreements.get(all, may.configure, async (ctx, { query }) => {
  record(ctx, 'read', 'centre.agreement-register', null)
  return listPage(ctx, page, { saved: query.has('bewaard') })
})

agreements.post(`${all}/waarschuwing`, may.configure, async (ctx, { form }) => {
  const parsed = parseSetting(form)
  if (!parsed.ok) return listPage(ctx, invalid, parsed)
  const typed = typedWords(form)
  const isSet = await setWarning(ctx, parsed.value.days, parsed.value.settingWhy, typed.version ?? '')
  return isSet ? see(`${all}?bewaard`) : listPage(ctx, stale, { typed, stale: true })
})

agreements.get(`${all}/nieuw`, may.configure, ctx => newPage(ctx, page, {}, { from: ctx.today.toString() }))

agreements.post(`${all}/nieuw`, may.configure, async (ctx, { form }) => {
  const parsed = parseAgreement(form)
  if (!parsed.ok) return newPage(ctx, invalid, parsed.faults, parsed.typed)
  await keep.recordAgreementWords(ctx, parsed.value.words, parsed.value.reason)
  return see(`${all}?bewaard`)
})

agreements.get(`${all}/:id`, may.configure, async (ctx, { params }) => {
  const agreement = await keep.getAgreement(ctx, params.id ?? '')
  record(ctx, 'read', 'centre.agreement', null, agreement.title)
  return agreementPage(ctx, agreement, page, {})
})

agreements.post(`${all}/:id`, may.configure, async (ctx, { params, form }) => {
  const agreement = await keep.getAgreement(ctx, params.id ?? '')
  const parsed = parseAgreement(form)
  if (!parsed.ok) return agreementPage(ctx, agreement, invalid, parsed)
  const typed = typedWords(form)
  const saving = await keep.changeAgreement(ctx, agreement.id, Number(typed.version), parsed.value)
  switch (saving.kind) {
    case 'saved':
      return see(`${all}/${agreement.id}`)
    case 'overtaken':
      return agreementPage(ctx, saving.now, stale, { typed, overtaken: true })
  }
})

agreements.post(`${all}/:id/einde`, may.configure, async (ctx, { params, form }) => {
  const agreement = await keep.getAgreement(ctx, params.id ?? '')
  const parsed = parseEnding(form)
  if (!parsed.ok) {
    const typed = { ...typedAgreement(agreement), ...parsed.typed }
    return agreementPage(ctx, agreement, invalid, { faults: parsed.faults, typed })
  }
  await keep.endAgreement(ctx, agreement.id, parsed.value.on, parsed.value.why)
  return see(`${all}/${agreement.id}`)
})

type Shown = { readonly faults?: Faults; readonly typed?: Typed }

async function listPage(
  ctx: Ctx,
  answer: typeof page,
  given: Shown & { readonly saved?: boolean; readonly stale?: boolean },
): Promise<Answer> {
  const { faults = {}, typed = {}, saved = false, stale: isStale = false } = given
  const warning = await warningOf(ctx)
  const list = await keep.agreementsOf(ctx)
  const props = { agreements: list, warning, today: ctx.today, faults, typed, saved, stale: isStale }
  return answer(text.title, AgreementsPage(props))
}

async function newPage(ctx: Ctx, answer: typeof page, faults: Faults, typed: Typed): Promise<Answer> {
  const organisations = await findOrganisations(ctx.db, ctx.municipality)
  return answer(text.add, NewAgreementPage({ organisations, faults, typed }))
}

async function agreementPage(
  ctx: Ctx,
  agreement: Agreement,
  answer: typeof page,
  given: Shown & { readonly overtaken?: boolean },
): Promise<Answer> {
  const { faults = {}, typed = typedAgreement(agreement), overtaken = false } = given
  const { days } = await warningOf(ctx)
  const organisations = await findOrganisations(ctx.db, ctx.municipality)
  const versions = await keep.versionsOf(ctx, agreement)
  const props = { agreement, versions, organisations, today: ctx.today, days, faults, typed, overtaken }
  return answer(agreement.title, AgreementPage(props))
}
