import { findQuestionnaire } from '../../../../knowledge/questionnaires/questionnaires.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { parseBands } from './bands.form.ts'
import { setBands } from './set-bands.ts'
import { BandsPage, SettingsPage, typedBands } from './settings.view.tsx'
import { findBands, findWordings } from './store.ts'
import { settingsText as text } from './text.ts'
import { loadWording } from './wording.ts'

export const questionnaireSettings = router('professional')

questionnaireSettings.get('/beheer/vragenlijsten', may.configure, async (ctx, { query }) =>
  page(text.title, await settingsPage(ctx, {}, query.has('geladen'))),
)

questionnaireSettings.post('/beheer/vragenlijsten', may.configure, async (ctx, { form }) => {
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0)
    return invalid(text.title, await settingsPage(ctx, { file: text.load.none }, false))
  const loading = await loadWording(ctx, await file.text())
  switch (loading.kind) {
    case 'loaded':
      return see('/beheer/vragenlijsten?geladen')
    case 'refused':
      return invalid(text.title, await settingsPage(ctx, { file: text.load.refused[loading.because] }, false))
  }
})

questionnaireSettings.get('/beheer/vragenlijsten/:lijst', may.configure, async (ctx, { params, query }) => {
  const questionnaire = counted(params.lijst)
  const bands = (await findBands(ctx.db, ctx.municipality)).get(questionnaire.id) ?? {}
  const saved = query.has('bewaard')
  return page(
    text.bands.title(questionnaire.title),
    BandsPage({ questionnaire, typed: typedBands(bands), faults: {}, saved }),
  )
})

questionnaireSettings.post('/beheer/vragenlijsten/:lijst', may.configure, async (ctx, { params, form }) => {
  const questionnaire = counted(params.lijst)
  const parsed = parseBands(form, questionnaire)
  if (!parsed.ok)
    return invalid(text.bands.title(questionnaire.title), BandsPage({ questionnaire, ...parsed, saved: false }))
  await setBands(ctx, questionnaire, parsed.value)
  return see(`/beheer/vragenlijsten/${questionnaire.id}?bewaard`)
})

/** A questionnaire with scales; throws NotFound for any other. */
function counted(id = '') {
  const questionnaire = findQuestionnaire(id)
  if (!questionnaire || questionnaire.scales.length === 0) throw new NotFound(`questionnaire ${id}`)
  return questionnaire
}

async function settingsPage(ctx: Ctx, faults: Readonly<Record<string, string>>, saved: boolean) {
  const loaded = await findWordings(ctx.db, ctx.municipality)
  record(ctx, 'read', 'youth-health.questionnaire-wording', null)
  return SettingsPage({ loaded, faults, saved })
}
