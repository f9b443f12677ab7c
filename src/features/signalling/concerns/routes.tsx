import { ageWords, type Child, findChild, fullName } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../platform/web/form.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { closeConcern } from './close-concern.ts'
import { parseClosure, parseConcernWords, parseNewConcern } from './concern.form.ts'
import type { Concern } from './concern.ts'
import { ConcernFormPage } from './concern-form.view.tsx'
import { editConcern } from './edit-concern.ts'
import { getConcern } from './look-up.ts'
import { noteConcern } from './note-concern.ts'
import { showConcern } from './show-concern.ts'
import { text } from './text.ts'
import { weighConcern } from './weigh-concern.ts'
import { parseWeighing } from './weighing.form.ts'

export const concerns = router('professional')

const pathOf = (id: string) => `/signalen/zorgen/${id}`
const idOf = (asked: Asked) => asked.params.id ?? ''

concerns.get('/signalen/nieuw', may.signal, async (ctx, asked) => {
  return page(text.newTitle, await newForm(ctx, asked.query.get('kind') ?? '', {}, {}))
})

concerns.post('/signalen/nieuw', may.signal, async (ctx, asked) => {
  const parsed = parseNewConcern(asked.form)
  if (!parsed.ok)
    return invalid(text.newTitle, await newForm(ctx, parsed.typed.child ?? '', parsed.faults, parsed.typed))
  return see(`${pathOf(await noteConcern(ctx, parsed.value))}?bewaard`)
})

concerns.get('/signalen/zorgen/:id', may.signal, async (ctx, asked) => {
  const concern = await getConcern(ctx, idOf(asked))
  return page(text.pageTitle, await showConcern(ctx, concern, { said: asked.query.has('bewaard') ? 'saved' : null }))
})

concerns.get('/signalen/zorgen/:id/wijzigen', may.signal, async (ctx, asked) => {
  const concern = await getConcern(ctx, idOf(asked))
  return page(text.editTitle, await editForm(ctx, concern, {}, typedFrom(concern)))
})

concerns.post('/signalen/zorgen/:id/wijzigen', may.signal, async (ctx, asked) => {
  const concern = await getConcern(ctx, idOf(asked))
  const parsed = parseConcernWords(asked.form)
  if (!parsed.ok) return invalid(text.editTitle, await editForm(ctx, concern, parsed.faults, parsed.typed))
  const typed = typedWords(asked.form)
  const edit = await editConcern(ctx, concern.id, parsed.value, Number(typed.version))
  switch (edit.kind) {
    case 'edited':
      return see(`${pathOf(concern.id)}?bewaard`)
    case 'stale':
      return stale(text.editTitle, await editForm(ctx, edit.newer, {}, typed, edit.newer))
  }
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

async function newForm(ctx: Ctx, childId: string, faults: Faults, typed: Typed) {
  const child = await findChild(ctx, childId)
  // Under the name of the concern, which a family is not shown: that somebody worries may have to stay among professionals.
  if (child) record(ctx, 'read', 'signalling.concern', child.id)
  return ConcernFormPage({
    title: text.newTitle,
    about: child ? aboutWords(ctx, child) : null,
    childId: child?.id ?? null,
    action: '/signalen/nieuw',
    back: '/signalen',
    faults,
    typed,
  })
}

async function editForm(ctx: Ctx, concern: Concern, faults: Faults, typed: Typed, newer?: Concern) {
  const child = concern.childId === null ? undefined : await findChild(ctx, concern.childId)
  return ConcernFormPage({
    title: text.editTitle,
    about: child ? aboutWords(ctx, child) : concern.about,
    childId: null,
    action: `${pathOf(concern.id)}/wijzigen`,
    back: pathOf(concern.id),
    version: concern.version,
    newer,
    faults,
    typed,
  })
}

const aboutWords = (ctx: Ctx, child: Child) => `${fullName(child)} · ${ageWords(child.birth, ctx.today)}`

const typedFrom = (concern: Concern): Typed => ({
  seen: concern.seen,
  interpretation: concern.interpretation,
  since: concern.since,
  areas: concern.areas.join('\n'),
  strengths: concern.strengths.join('\n'),
  risks: concern.risks.join('\n'),
  urgency: concern.urgency,
  talkedWith: concern.talkedWith,
  whyNotTalked: concern.whyNotTalked,
  nextStep: concern.nextStep,
})
