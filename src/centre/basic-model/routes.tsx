import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../platform/web/form.ts'
import { router } from '../../platform/web/router.ts'
import { findCentre, findOrganisations } from '../store.ts'
import { BasicModelPage } from './basic-model.view.tsx'
import { parseFilling, parseTerm, typedFilling } from './filling.form.ts'
import type { Filling, TermSetting } from './filling.ts'
import { FillingPage } from './filling.view.tsx'
import { addFilling, changeFilling, getFilling, setTerm } from './keep-filling.ts'
import { basicModelOf, termSettings } from './read-model.ts'
import { text } from './text.ts'

export const basicModel = router('professional')
const all = '/beheer/basismodel'

basicModel.get(all, may.seeBasicModel, async (ctx, { query }) => {
  record(ctx, 'read', 'centre.basic-model', null)
  return modelPage(ctx, page, { said: saidIn(query) })
})

basicModel.post(`${all}/termijn`, may.configure, async (ctx, { form }) => {
  const parsed = parseTerm(form)
  if (!parsed.ok) return modelPage(ctx, invalid, parsed)
  const typed = typedWords(form)
  const setting = await setTerm(ctx, parsed.value, typed.version ?? '')
  switch (setting.kind) {
    case 'set':
      return see(`${all}?ingesteld`)
    case 'stale':
      return modelPage(ctx, stale, { typed, newer: setting.newer })
  }
})

basicModel.get(`${all}/nieuw`, may.configure, async (ctx, { query }) =>
  fillingPage(ctx, page, { typed: { parts: query.get('deel') ?? '', from: ctx.today.toString() } }),
)

basicModel.post(`${all}/nieuw`, may.configure, async (ctx, { form }) => {
  const parsed = parseFilling(form)
  if (!parsed.ok) return fillingPage(ctx, invalid, parsed)
  await addFilling(ctx, parsed.value)
  return see(`${all}?bewaard`)
})

basicModel.get(`${all}/invullingen/:id`, may.configure, async (ctx, { params }) => {
  const filling = await getFilling(ctx, params.id ?? '')
  record(ctx, 'read', 'centre.part-filling', null, filling.id)
  return fillingPage(ctx, page, { filling, typed: typedFilling(filling) })
})

basicModel.post(`${all}/invullingen/:id`, may.configure, async (ctx, { params, form }) => {
  const filling = await getFilling(ctx, params.id ?? '')
  const parsed = parseFilling(form)
  if (!parsed.ok) return fillingPage(ctx, invalid, { filling, ...parsed })
  const typed = typedWords(form)
  const changing = await changeFilling(ctx, filling.id, Number(typed.version), parsed.value)
  switch (changing.kind) {
    case 'changed':
      return see(`${all}?bewaard`)
    case 'stale':
      return fillingPage(ctx, stale, { filling: changing.newer, typed, overtaken: true })
  }
})

const saidIn = (query: URLSearchParams) =>
  query.has('bewaard') ? ('saved' as const) : query.has('ingesteld') ? ('term-set' as const) : null

type Shown = {
  readonly said?: 'saved' | 'term-set' | null
  readonly faults?: Faults
  readonly typed?: Typed
  readonly newer?: TermSetting
}

async function modelPage(ctx: Ctx, answer: typeof page, shown: Shown): Promise<Answer> {
  const { said = null, faults = {}, typed = {}, newer = null } = shown
  const centre = await findCentre(ctx.db, ctx.municipality)
  if (!centre) throw new NotFound('centre')
  const body = BasicModelPage({
    model: await basicModelOf(ctx),
    municipality: centre.name,
    mayChange: may.configure(ctx.actor),
    settings: await termSettings(ctx),
    ...{ said, faults, typed, newer },
  })
  return answer(text.title, body)
}

type Filled = {
  readonly filling?: Filling
  readonly faults?: Faults
  readonly typed: Typed
  readonly overtaken?: boolean
}

async function fillingPage(ctx: Ctx, answer: typeof page, filled: Filled): Promise<Answer> {
  const { filling = null, faults = {}, typed, overtaken = false } = filled
  const organisations = await findOrganisations(ctx.db, ctx.municipality)
  return answer(filling ? text.edit : text.add, FillingPage({ filling, organisations, faults, typed, overtaken }))
}
