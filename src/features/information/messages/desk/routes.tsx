import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { endDraft, findDraft, keepDraft } from '../../../../platform/drafts/draft.ts'
import { draftKept } from '../../../../platform/drafts/draft-kept.ts'
import { invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { messageDraft } from '../draft.ts'
import { answerThread, closeThread } from '../handling/answer-thread.ts'
import { answerers, assignThread } from '../handling/assign-thread.ts'
import { type Opened, openAtWork, threadsAtWork } from '../handling/threads-at-work.ts'
import { parseAssignment, parseMessage } from '../message.form.ts'
import { deskText } from './text.ts'
import { ThreadAtWorkPage } from './thread.view.tsx'
import { WorkListPage } from './work-list.view.tsx'
import { writerStanding } from './writer-standing.ts'

/** The professionals who answer families. */
export const messagesAtWork = router('professional')

const idIn = ({ params }: Asked): string => params.id ?? ''
const doneWords = ['beantwoord', 'toegewezen', 'afgerond'] as const

messagesAtWork.get('/berichten', may.answerMessages, async (ctx, { query }) => {
  const done = doneWords.find(word => query.has(word)) ?? null
  return page(deskText.title, WorkListPage({ list: await threadsAtWork(ctx), done, me: ctx.actor.id }))
})

messagesAtWork.get('/berichten/:id', may.answerMessages, async (ctx, asked) => {
  const opened = await openAtWork(ctx, idIn(asked))
  return page(titleOf(opened), await threadPage(ctx, opened, {}))
})

messagesAtWork.post('/berichten/:id', may.answerMessages, async (ctx, asked) => {
  const opened = await openAtWork(ctx, idIn(asked))
  const parsed = parseMessage(asked.form)
  if (!parsed.ok) return invalid(titleOf(opened), await threadPage(ctx, opened, parsed))
  const answering = await answerThread(ctx, opened.thread.id, parsed.value, asked.form.has('closes'))
  switch (answering.kind) {
    case 'answered':
      return see('/berichten?beantwoord')
    case 'written-meanwhile': {
      const latest = await openAtWork(ctx, opened.thread.id)
      const typed = { body: parsed.value.body }
      return stale(titleOf(latest), await threadPage(ctx, latest, { typed, meanwhile: true }))
    }
  }
})

messagesAtWork.post('/berichten/:id/afronding', may.answerMessages, async (ctx, asked) => {
  const seen = Number(typedWords(asked.form).version)
  await closeThread(ctx, idIn(asked), Number.isInteger(seen) && seen > 0 ? seen : 1)
  return see('/berichten?afgerond')
})

/** Open to who answers messages also while a colleague has it: somebody may be ill. The log says who took it over. */
messagesAtWork.post('/berichten/:id/toewijzing', may.answerMessages, async (ctx, asked) => {
  const parsed = parseAssignment(asked.form)
  if (!parsed.ok) {
    const opened = await openAtWork(ctx, idIn(asked))
    return invalid(titleOf(opened), await threadPage(ctx, opened, parsed))
  }
  const { to } = parsed.value
  const assigning = await assignThread(ctx, idIn(asked), parsed.value)
  if (assigning.kind === 'assigned')
    return see(to === ctx.actor.id ? `/berichten/${idIn(asked)}` : '/berichten?toegewezen')
  const list = await threadsAtWork(ctx)
  return stale(deskText.title, WorkListPage({ list, done: null, overtaken: true, me: ctx.actor.id }))
})

messagesAtWork.post(
  '/berichten/:id/concept',
  may.answerMessages,
  async (ctx, asked) => {
    const { thread } = await openAtWork(ctx, idIn(asked))
    await keepDraft(ctx, messageDraft(thread.id), typedWords(asked.form))
    return draftKept(ctx.now, asked.form, `/berichten/${thread.id}`)
  },
  { repeatable: true },
)

messagesAtWork.post('/berichten/:id/concept/weg', may.answerMessages, async (ctx, asked) => {
  const { thread } = await openAtWork(ctx, idIn(asked))
  await endDraft(ctx, messageDraft(thread.id))
  return see(`/berichten/${thread.id}`)
})

const titleOf = ({ thread }: Opened): string => deskText.thread.title(thread.writerName)

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly meanwhile?: boolean }

async function threadPage(ctx: Ctx, opened: Opened, { faults = {}, typed, meanwhile = false }: Shown) {
  const draft = typed ? undefined : await findDraft(ctx, messageDraft(opened.thread.id))
  return ThreadAtWorkPage({
    opened,
    writer: await writerStanding(ctx, opened.thread, opened.child),
    colleagues: await answerers(ctx),
    me: ctx.actor.id,
    today: ctx.today,
    meanwhile,
    faults,
    typed: typed ?? draft?.typed ?? {},
    draftAt: draft?.savedAt ?? null,
  })
}
