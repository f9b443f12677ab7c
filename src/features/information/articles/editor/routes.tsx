/** Local texts at work: to write, to look at beforehand, to read along and to put on the site. */

import { z } from 'zod'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { field, type Parsed, parseForm, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { addressOf } from '../article.ts'
import { findArticle } from '../store.ts'
import { type Decided, publishText, withdrawText } from './decide-text.ts'
import { parseAddition, parseLocalArticle, typedVersion } from './local-text.form.ts'
import type { LocalText, NewVersion, Version } from './local-text.ts'
import { LocalTextPage } from './local-text.view.tsx'
import type { LocalTextProps } from './local-text-props.ts'
import { beginArticle, saveVersion } from './save-version.ts'
import { findLocalText } from './store.ts'
import { text } from './text.ts'
import { WritePage, type WriteProps } from './write.view.tsx'

export const localTexts = router('professional')

/** What is written about: an own article, or what comes under a national one. */
type Subject = Pick<WriteProps, 'kind' | 'heading'> & {
  readonly slug: string
  readonly title: string
  readonly address: string
  readonly local: LocalText
}

/** Throws NotFound when there is neither a national text nor one of one's own at this address. */
async function subjectOf({ db, municipality }: Ctx, { params }: Asked): Promise<Subject> {
  const slug = params.slug ?? ''
  const local = await findLocalText(db, municipality, slug)
  const article = await findArticle(db, slug)
  const title = article?.title ?? local.versions[0]?.title
  if (title === undefined) throw new NotFound(`text ${slug}`)
  const kind = article ? 'addition' : 'article'
  const heading = kind === 'addition' ? text.titleOfAddition(title) : text.titleOfArticle(title)
  return { slug, title, kind, heading, local, address: article ? addressOf(article) : `/artikelen/${slug}` }
}

const fresh: Omit<WriteProps, 'heading' | 'kind' | 'action' | 'back'> = {
  typed: {},
  faults: {},
  version: 0,
  newer: null,
  preview: false,
}
const newArticle = { heading: text.titleOfNew, kind: 'article', action: '/teksten/nieuw', back: '/teksten' } as const

localTexts.get('/teksten/nieuw', may.writeTexts, ({ today }) => {
  const typed = { reviewBy: today.add({ years: 1 }).toString() }
  return page(text.titleOfNew, WritePage({ ...fresh, ...newArticle, typed }))
})

localTexts.post('/teksten/nieuw', may.writeTexts, async (ctx, { form }) => {
  const shown = { ...fresh, ...newArticle, typed: typedWords(form) }
  const parsed = parseLocalArticle(form, ctx.today)
  if (!parsed.ok) return invalid(text.titleOfNew, WritePage({ ...shown, faults: parsed.faults }))
  if (wantsPreview(form)) return page(text.titleOfNew, WritePage({ ...shown, preview: true }))
  const begun = await beginArticle(ctx, parsed.value)
  switch (begun.kind) {
    case 'saved':
      return see(`/teksten/${begun.slug}?bewaard`)
    case 'taken':
      return invalid(text.titleOfNew, WritePage({ ...shown, faults: { title: text.missing.titleTaken } }))
  }
})

const wantsPreview = (form: FormData): boolean => form.get('doen') === 'voorbeeld'

const writeProps = (subject: Subject, typed: Typed): WriteProps => ({
  ...fresh,
  heading: subject.heading,
  kind: subject.kind,
  action: `/teksten/${subject.slug}/schrijf`,
  back: `/teksten/${subject.slug}`,
  version: subject.local.versions[0]?.ordinal ?? 0,
  typed: subject.kind === 'addition' ? { ...typed, title: subject.title } : typed,
})

localTexts.get('/teksten/:slug/schrijf', may.writeTexts, async (ctx, asked) => {
  const subject = await subjectOf(ctx, asked)
  const [newest] = subject.local.versions
  const typed = newest ? typedVersion(newest) : { reviewBy: ctx.today.add({ years: 1 }).toString() }
  return page(subject.heading, WritePage(writeProps(subject, typed)))
})

localTexts.post('/teksten/:slug/schrijf', may.writeTexts, async (ctx, asked) => {
  const subject = await subjectOf(ctx, asked)
  const typed = typedWords(asked.form)
  const seen = Number(typed.version ?? '')
  const shown = { ...writeProps(subject, typed), version: seen }
  const parsed = parsedFor(subject, asked.form, ctx.today)
  if (!parsed.ok) return invalid(subject.heading, WritePage({ ...shown, faults: parsed.faults }))
  if (wantsPreview(asked.form)) return page(subject.heading, WritePage({ ...shown, preview: true }))
  const saved = await saveVersion(ctx, subject.slug, parsed.value, seen)
  switch (saved.kind) {
    case 'saved':
      return see(`/teksten/${subject.slug}?bewaard`)
    case 'stale':
      return stale(subject.heading, WritePage({ ...shown, ...newerOf(saved.newer) }))
  }
})

const parsedFor = ({ kind, title }: Subject, form: FormData, today: Temporal.PlainDate): Parsed<NewVersion> =>
  kind === 'addition' ? parseAddition(form, today, title) : parseLocalArticle(form, today)

const newerOf = ({ versions }: LocalText) => ({ newer: versions[0] ?? null, version: versions[0]?.ordinal ?? 0 })

localTexts.get('/teksten/:slug', may.writeTexts, async (ctx, asked) => {
  const subject = await subjectOf(ctx, asked)
  const { versions } = subject.local
  const wanted = versions.find(({ ordinal }) => String(ordinal) === asked.query.get('versie'))
  return shownText(ctx, page, subject, { shown: wanted ?? versions[0] ?? null, just: justDone(asked.query) })
})

function justDone(query: URLSearchParams): LocalTextProps['just'] {
  if (query.has('bewaard')) return 'saved'
  if (query.has('geplaatst')) return 'published'
  return query.has('ingetrokken') ? 'withdrawn' : null
}

type Shown = Partial<Pick<LocalTextProps, 'just' | 'faults' | 'typed' | 'isStale'>> & {
  readonly shown?: Version | null
}

function shownText(ctx: Ctx, answer: typeof page, subject: Subject, more: Shown): Answer {
  const { slug, title, kind, local, address } = subject
  const shown = more.shown === undefined ? (local.versions[0] ?? null) : more.shown
  const actor = { actor: ctx.actor.id, mayPublish: may.publishTexts(ctx.actor), today: ctx.today }
  const nothing = { just: null, faults: {}, typed: {}, isStale: false }
  return answer(title, LocalTextPage({ ...nothing, slug, title, kind, local, address, ...actor, ...more, shown }))
}

localTexts.post('/teksten/:slug/publiceer', may.publishTexts, async (ctx, asked) => {
  const subject = await subjectOf(ctx, asked)
  const decided = await publishText(ctx, subject.slug, seenOf(asked.form))
  return afterDecision(ctx, asked, decided, 'geplaatst')
})

const reasonForm = z.object({ reason: field.text(text.missing.reason, 400) })

localTexts.post('/teksten/:slug/intrekken', may.writeTexts, async (ctx, asked) => {
  const subject = await subjectOf(ctx, asked)
  const parsed = parseForm(reasonForm, asked.form)
  if (!parsed.ok) return shownText(ctx, invalid, subject, parsed)
  const decided = await withdrawText(ctx, subject.slug, seenOf(asked.form), parsed.value.reason)
  return afterDecision(ctx, asked, decided, 'ingetrokken')
})

const seenOf = (form: FormData) => ({
  version: Number(form.get('ordinal') ?? ''),
  decisions: Number(form.get('version') ?? ''),
})

async function afterDecision(ctx: Ctx, asked: Asked, decided: Decided, done: string): Promise<Answer> {
  const subject = await subjectOf(ctx, asked)
  switch (decided.kind) {
    case 'done':
      return see(`/teksten/${subject.slug}?${done}`)
    case 'own':
      return shownText(ctx, invalid, subject, { faults: { publiceren: text.missing.own } })
    case 'stale':
      return shownText(ctx, stale, subject, { isStale: true, typed: typedWords(asked.form) })
  }
}
