import { getCentre } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { endDraft, findDraft, keepDraft } from '../../../../platform/drafts/draft.ts'
import { draftKept } from '../../../../platform/drafts/draft-kept.ts'
import { invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { urgenciesIn } from '../../questions/rules.ts'
import { messageDraft } from '../draft.ts'
import { parseMessage, parseShare, parseThread } from '../message.form.ts'
import { standingOf } from '../rules.ts'
import { promisedDays } from '../settings/set-message-setting.ts'
import { text } from '../text.ts'
import { NewThreadPage } from './new.view.tsx'
import { readersToChoose, shareThread } from './share-thread.ts'
import { familyText } from './text.ts'
import { ThreadPage } from './thread.view.tsx'
import { ThreadsPage } from './threads.view.tsx'
import { type FamilyThread, openThread, threadForFamily, threadsFor } from './threads-for.ts'
import { type About, aboutWhom, replyInThread, startThread } from './write-thread.ts'

/** What a parent or youth writes with the centre: in Mijn CJG. */
export const familyMessages = router('family')

const idIn = ({ params }: Asked): string => params.id ?? ''
const pathOf = (id: string): string => `/mijn/berichten/${id}`

familyMessages.get('/mijn/berichten', may.useFamilyPages, async ctx =>
  page(familyText.title, ThreadsPage({ threads: await threadsFor(ctx), today: ctx.today })),
)

familyMessages.get('/mijn/berichten/nieuw', may.useFamilyPages, async (ctx, { query }) => {
  const draft = await findDraft(ctx, messageDraft('new'))
  const child = query.get('kind') ?? onlyOne(await aboutWhom(ctx))
  const asked = { child, subject: query.get('onderwerp') ?? '' }
  const shown = { typed: draft?.typed ?? asked, draftAt: draft?.savedAt ?? null }
  return page(familyText.new.title, await newPage(ctx, shown))
})

familyMessages.post('/mijn/berichten', may.useFamilyPages, async (ctx, { form }) => {
  const parsed = parseThread(form)
  if (!parsed.ok) return invalid(familyText.new.title, await newPage(ctx, parsed))
  const id = await startThread(ctx, parsed.value)
  return see(`${pathOf(id)}?verstuurd`)
})

/** A draft grows every few seconds and loses nothing by being sent twice. */
familyMessages.post(
  '/mijn/berichten/concept',
  may.useFamilyPages,
  async (ctx, { form }) => {
    await keepDraft(ctx, messageDraft('new'), typedWords(form))
    return draftKept(ctx.now, form, '/mijn/berichten/nieuw')
  },
  { repeatable: true },
)

familyMessages.post('/mijn/berichten/concept/weg', may.useFamilyPages, async ctx => {
  await endDraft(ctx, messageDraft('new'))
  return see('/mijn/berichten/nieuw')
})

familyMessages.get('/mijn/berichten/:id', may.useFamilyPages, async (ctx, asked) => {
  const opened = await openThread(ctx, idIn(asked))
  const justSent = asked.query.has('verstuurd')
  return page(text.subject[opened.thread.subject], await threadPage(ctx, opened, { justSent }))
})

familyMessages.post('/mijn/berichten/:id', may.useFamilyPages, async (ctx, asked) => {
  const id = idIn(asked)
  const shown = await threadForFamily(ctx, id)
  const parsed = parseMessage(asked.form)
  const title = text.subject[shown.thread.subject]
  if (!parsed.ok) return invalid(title, await threadPage(ctx, shown, parsed))
  const replying = await replyInThread(ctx, id, parsed.value)
  switch (replying.kind) {
    case 'sent':
      return see(`${pathOf(id)}?verstuurd`)
    case 'written-meanwhile': {
      const latest = await openThread(ctx, id)
      return stale(title, await threadPage(ctx, latest, { typed: { body: parsed.value.body }, meanwhile: true }))
    }
  }
})

familyMessages.post(
  '/mijn/berichten/:id/concept',
  may.useFamilyPages,
  async (ctx, asked) => {
    const { thread } = await threadForFamily(ctx, idIn(asked))
    await keepDraft(ctx, messageDraft(thread.id), typedWords(asked.form))
    return draftKept(ctx.now, asked.form, pathOf(thread.id))
  },
  { repeatable: true },
)

familyMessages.post('/mijn/berichten/:id/concept/weg', may.useFamilyPages, async (ctx, asked) => {
  const { thread } = await threadForFamily(ctx, idIn(asked))
  await endDraft(ctx, messageDraft(thread.id))
  return see(pathOf(thread.id))
})

familyMessages.post('/mijn/berichten/:id/delen', may.useFamilyPages, async (ctx, asked) => {
  const shown = await threadForFamily(ctx, idIn(asked))
  const parsed = parseShare(asked.form)
  const title = text.subject[shown.thread.subject]
  if (!parsed.ok) return invalid(title, await threadPage(ctx, shown, parsed))
  await shareThread(ctx, shown.thread.id, parsed.value)
  return see(`${pathOf(shown.thread.id)}#meelezen`)
})

type NewShown = { readonly faults?: Faults; readonly typed: Typed; readonly draftAt?: Temporal.Instant | null }

async function newPage(ctx: Ctx, { faults = {}, typed, draftAt = null }: NewShown) {
  const about = await aboutWhom(ctx)
  // Named in the choice of whom it is about.
  for (const child of about.wards) record(ctx, 'read', 'people.child', child.id)
  if (about.self) record(ctx, 'read', 'people.child', about.self.id)
  const { phone } = await getCentre(ctx)
  return NewThreadPage({ about, promised: await promisedDays(ctx), phone, faults, typed, draftAt })
}

/** Whom it is about, when there is no choice. */
function onlyOne({ self, wards }: About): string {
  const [first, ...others] = [...(self ? [self] : []), ...wards]
  return others.length === 0 ? (first?.id ?? '') : ''
}

type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly justSent?: boolean
  readonly meanwhile?: boolean
}

async function threadPage(ctx: Ctx, shown: FamilyThread, state: Shown) {
  const { faults = {}, typed, justSent = false, meanwhile = false } = state
  const draft = shown.isOwn && !typed ? await findDraft(ctx, messageDraft(shown.thread.id)) : undefined
  const standing = standingOf(shown.thread, ctx.today)
  const last = shown.thread.messages.at(-1)
  const urgencies = last?.side === 'family' ? urgenciesIn(last.body) : []
  const readers = await readersToChoose(ctx, shown)
  const { phone } = await getCentre(ctx)
  const page = { shown, standing, urgencies, readers, phone, justSent, meanwhile, faults }
  return ThreadPage({ ...page, typed: typed ?? draft?.typed ?? {}, draftAt: draft?.savedAt ?? null })
}
