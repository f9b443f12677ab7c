/** A parent or youth writes to the centre: a first message, or a next one. */
import { ageInYears } from '../../../../knowledge/ages/age.ts'
import { type Child, type ChildId, childrenInCareOf, findChild } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { endDraft } from '../../../../platform/drafts/draft.ts'
import { newId } from '../../../../platform/new-id.ts'
import { messageDraft } from '../draft.ts'
import { tellAssignee } from '../handling/tell.ts'
import type { NewMessage } from '../message.form.ts'
import { dueOn } from '../rules.ts'
import { promisedDays } from '../settings/set-message-setting.ts'
import { insertReading } from '../sharing/store.ts'
import { insertMessage, insertThread } from '../store.ts'
import type { Subject, ThreadId, WrittenAs } from '../thread.ts'
import { recordThread, threadForFamily } from './threads-for.ts'

/** Below this age the parents write: so counts the file too (Jeugdwet 7.3.10; BW 7:456). */
const writesFrom = 12

export type About = {
  /** Whoever is signed in, when that is a youth. */
  readonly self: Child | null
  readonly wards: readonly Child[]
  readonly isTooYoung: boolean
}

/** About whom somebody can write. */
export async function aboutWhom(ctx: Ctx): Promise<About> {
  const self = (await findChild(ctx, ctx.actor.id)) ?? null
  const wards = (await childrenInCareOf(ctx, ctx.actor.id)).map(({ child }) => child)
  const isTooYoung = self !== null && wards.length === 0 && ageInYears(self.birth.on, ctx.today) < writesFrom
  return { self, wards, isTooYoung }
}

/** Throws NotAllowed about a child that is none of the writer's, and for who is too young. */
export async function startThread(
  ctx: Ctx,
  { subject, child, body }: { readonly subject: Subject; readonly child: string | null; readonly body: string },
): Promise<ThreadId> {
  const about = await aboutWhom(ctx)
  const whom = child === null ? null : [about.self, ...about.wards].find(one => one?.id === child)
  if (whom === undefined || about.isTooYoung) throw new NotAllowed('information.message')
  const id = newId<ThreadId>()
  await insertThread(ctx.db, {
    municipality: ctx.municipality,
    id,
    writer_id: ctx.actor.id,
    writer_name: ctx.actor.name,
    written_as: writtenAs(about, whom?.id ?? null),
    child_id: whom?.id ?? null,
    subject,
    started_at: ctx.now,
  })
  await addMessage(ctx, id, 1, body)
  record(ctx, 'create', 'information.message', ctx.actor.id, id)
  if (whom && whom.id !== ctx.actor.id) record(ctx, 'read', 'people.child', whom.id)
  await endDraft(ctx, messageDraft('new'))
  return id
}

export type Replying =
  | { readonly kind: 'sent' }
  /** Somebody wrote since the page was opened: nothing was stored, both texts are to be shown. */
  | { readonly kind: 'written-meanwhile' }

/** Only who began it writes on; who it is shared with reads. */
export async function replyInThread(ctx: Ctx, id: string, { body, version }: NewMessage): Promise<Replying> {
  const { thread, isOwn } = await threadForFamily(ctx, id)
  if (!isOwn) throw new NotAllowed('information.message', thread.writer)
  if ((await addMessage(ctx, thread.id, version + 1, body)) === 'taken') return { kind: 'written-meanwhile' }
  recordThread(ctx, 'change', thread)
  await endDraft(ctx, messageDraft(thread.id))
  await tellAssignee(ctx, thread)
  return { kind: 'sent' }
}

async function addMessage(ctx: Ctx, thread: ThreadId, ordinal: number, body: string): Promise<'stored' | 'taken'> {
  const stored = await insertMessage(ctx.db, {
    municipality: ctx.municipality,
    thread_id: thread,
    ordinal,
    side: 'family',
    body,
    due_on: dueOn(ctx.today, await promisedDays(ctx)),
    sent_at: ctx.now,
    author_id: ctx.actor.id,
    author_name: ctx.actor.name,
    profession: '',
  })
  const row = { municipality: ctx.municipality, thread_id: thread, ordinal, read_at: ctx.now }
  if (stored === 'stored') await insertReading(ctx.db, { ...row, reader_id: ctx.actor.id })
  return stored
}

/** Who is a youth and a parent writes as the parent about the own child. */
const writtenAs = ({ self, wards }: About, about: ChildId | null): WrittenAs =>
  self !== null && (about === self.id || (about === null && wards.length === 0)) ? 'youth' : 'parent'
