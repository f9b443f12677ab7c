/** The page of the desk, whatever was done on it last. */
import { locationsOf } from '../../../centre/index.ts'
import { findChild } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, invalid, page, stale } from '../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { DeskPage } from './desk.view.tsx'
import type { Done } from './done.ts'
import { deskLine } from './queue/desk-line.ts'
import { findContacts } from './store.ts'
import { text } from './text.ts'

export type Shown = {
  readonly status?: 'page' | 'invalid' | 'stale'
  /** Whom the contact is about, by id; empty for nobody in particular. */
  readonly child?: string
  readonly done?: Done
  readonly faults?: Faults
  readonly typed?: Typed
}

const answers = { page, invalid, stale }

export async function answerDesk(
  ctx: Ctx,
  { status = 'page', child: id = '', done = null, faults = {}, typed = {} }: Shown = {},
): Promise<Answer> {
  const child = (await findChild(ctx, id)) ?? null
  if (child) record(ctx, 'read', 'people.child', child.id)
  const contacts = await findContacts(ctx.db, ctx.municipality, ctx.today)
  const props = { contacts, me: ctx.actor.id, locations: await locationsOf(ctx), line: await deskLine(ctx) }
  const now: Done = status === 'stale' ? { kind: 'settled' } : done
  return answers[status](text.title, DeskPage({ ...props, child, done: now, faults, typed }))
}
