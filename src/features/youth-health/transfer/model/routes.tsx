import { z } from 'zod'
import { transferModels } from '../../../../knowledge/consent/may-transfer.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { field, parseForm } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { findModel, insertModel } from '../store.ts'
import { text } from '../text.ts'
import { ModelPage } from './model.view.tsx'

export const transferModel = router('professional')

const choice = z.object({ model: field.choice(transferModels, text.model.missing) })

transferModel.get('/beheer/overdracht', may.configure, async (ctx, { query }) => {
  const model = await findModel(ctx.db, ctx.municipality)
  return page(text.model.title, ModelPage({ model, isSaved: query.has('bewaard'), faults: {} }))
})

transferModel.post('/beheer/overdracht', may.configure, async (ctx, { form }) => {
  const parsed = parseForm(choice, form)
  if (!parsed.ok) {
    const model = await findModel(ctx.db, ctx.municipality)
    return invalid(text.model.title, ModelPage({ model, isSaved: false, faults: parsed.faults }))
  }
  await insertModel(ctx, parsed.value.model)
  record(ctx, 'change', 'youth-health.transfer-model', null, parsed.value.model)
  return see('/beheer/overdracht?bewaard')
})
