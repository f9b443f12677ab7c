import { may } from '../../../platform/auth/roles.ts'
import { endDraft, keepDraft } from '../../../platform/drafts/draft.ts'
import { draftKept } from '../../../platform/drafts/draft-kept.ts'
import { isId } from '../../../platform/new-id.ts'
import { invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { typedWords } from '../../../platform/web/form.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { closeConcern } from './close-concern.ts'
import { parseClosure, parseConcernWords, parseNewConcern } from './concern.form.ts'
import { editConcernForm, newConcernForm } from './concern-form.ts'
import { editDraft, newConcernDraft } from './draft.ts'
import { editConcern } from './edit-concern.ts'
import { getConcern } from './look-up.ts'
import { noteConcern } from './note-concern.ts'
import { sendConcern } from './send-concern.ts'
import { showConcern } from './show-concern.ts'
import { text } from './text.ts'
import { weighConcern } from './weigh-concern.ts'
import { parseWeighing } from './weighing.form.ts'

export const concerns = router('professional')

const pathOf = (id: string) => `/signalen/zorgen/${id}`
const idOf = (asked: Asked) => asked.params.id ?? ''
const childIn = (form: FormData) => {
  const { child = '' } = typedWords(form)
  return isId(child) ? child : null
}

concerns.get('/signalen/nieuw', may.signal, async (ctx, asked) =>
  page(text.newTitle, await newConcernForm(ctx, asked.query.get('kind') ?? '', {})),
)

concerns.post('/signalen/nieuw', may.signal, async (ctx, asked) => {
  const parsed = parseNewConcern(asked.form, ctx.today)
  if (!parsed.ok) return invalid(text.newTitle, await newConcernForm(ctx, parsed.typed.child ?? '', parsed))
  const id = await noteConcern(ctx, parsed.value)
  await endDraft(ctx, newConcernDraft(parsed.value.child))
  return see(`${pathOf(id)}?bewaard`)
})

/** A draft grows every few seconds and loses nothing by being sent twice. */
concerns.post(
  '/signalen/nieuw/concept',
  may.signal,
  async (ctx, { form }) => {
    await keepDraft(ctx, newConcernDraft(childIn(form)), typedWords(form))
    return draftKept(ctx.now, form, newPath(childIn(form)))
  },
  { repeatable: true },
)

concerns.post('/signalen/nieuw/concept/weg', may.signal, async (ctx, { form }) => {
  await endDraft(ctx, newConcernDraft(childIn(form)))
  return see(newPath(childIn(form)))
})

concerns.get('/signalen/zorgen/:id', may.signal, async (ctx, asked) => {
  const concern = await getConcern(ctx, idOf(asked))
  return page(text.pageTitle, await showConcern(ctx, concern, { said: asked.query.has('bewaard') ? 'saved' : null }))
})

concerns.get('/signalen/zorgen/:id/wijzigen', may.signal, async (ctx, asked) =>
  page(text.editTitle, await editConcernForm(ctx, await getConcern(ctx, idOf(asked)), {})),
)

concerns.post('/signalen/zorgen/:id/wijzigen', may.signal, async (ctx, asked) => {
  const concern = await getConcern(ctx, idOf(asked))
  const parsed = parseConcernWords(asked.form, ctx.today)
  if (!parsed.ok) return invalid(text.editTitle, await editConcernForm(ctx, concern, parsed))
  const typed = typedWords(asked.form)
  const edit = await editConcern(ctx, concern.id, parsed.value, Number(typed.version))
  switch (edit.kind) {
    case 'edited':
      await endDraft(ctx, editDraft(concern.id))
      return see(`${pathOf(concern.id)}?bewaard`)
    case 'stale':
      return stale(text.editTitle, await editConcernForm(ctx, edit.newer, { typed, newer: edit.newer }))
  }
})

concerns.post(
  '/signalen/zorgen/:id/wijzigen/concept',
  may.signal,
  async (ctx, asked) => {
    const concern = await getConcern(ctx, idOf(asked))
    await keepDraft(ctx, editDraft(concern.id), typedWords(asked.form))
    return draftKept(ctx.now, asked.form, `${pathOf(concern.id)}/wijzigen`)
  },
  { repeatable: true },
)

concerns.post('/signalen/zorgen/:id/wijzigen/concept/weg', may.signal, async (ctx, asked) => {
  const concern = await getConcern(ctx, idOf(asked))
  await endDraft(ctx, editDraft(concern.id))
  return see(`${pathOf(concern.id)}/wijzigen`)
})

concerns.post('/signalen/zorgen/:id/triage', may.signal, async (ctx, asked) => {
  await sendConcern(ctx, idOf(asked))
  return see(`${pathOf(idOf(asked))}?bewaard`)
})

concerns.post('/signalen/zorgen/:id/weging', may.signal, async (ctx, asked) => {
  const parsed = parseWeighing(asked.form)
  if (parsed.ok) {
    await weighConcern(ctx, idOf(asked), parsed.value)
    return see(pathOf(idOf(asked)))
  }
  return invalid(text.pageTitle, await showConcern(ctx, await getConcern(ctx, idOf(asked)), parsed))
})

concerns.post('/signalen/zorgen/:id/afronding', may.signal, async (ctx, asked) => {
  const parsed = parseClosure(asked.form)
  if (parsed.ok) {
    await closeConcern(ctx, idOf(asked), parsed.value.outcome)
    return see('/signalen')
  }
  return invalid(text.pageTitle, await showConcern(ctx, await getConcern(ctx, idOf(asked)), parsed))
})

const newPath = (child: string | null) => (child === null ? '/signalen/nieuw' : `/signalen/nieuw?kind=${child}`)
