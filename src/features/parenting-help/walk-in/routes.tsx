import { locationsOf } from '../../../centre/index.ts'
import { findChild } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { invalid, page, see } from '../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { parseContact } from './contact.form.ts'
import { DeskPage } from './desk.view.tsx'
import { registerContact } from './register-contact.ts'
import { findContacts } from './store.ts'
import { text } from './text.ts'

export const walkIn = router('professional')

walkIn.get('/balie', may.registerContact, async (ctx, asked) => {
  const shown = { child: asked.query.get('kind') ?? '', justRegistered: asked.query.has('vastgelegd') }
  return page(text.title, await deskPage(ctx, shown))
})

walkIn.post('/balie', may.registerContact, async (ctx, asked) => {
  const parsed = parseContact(asked.form)
  if (!parsed.ok) {
    const shown = { ...parsed, child: parsed.typed.child ?? '', justRegistered: false }
    return invalid(text.title, await deskPage(ctx, shown))
  }
  await registerContact(ctx, parsed.value)
  return see('/balie?vastgelegd')
})

type Shown = {
  /** Whom the contact is about, by id; empty for nobody in particular. */
  readonly child: string
  readonly justRegistered: boolean
  readonly faults?: Faults
  readonly typed?: Typed
}

async function deskPage(ctx: Ctx, { child: id, justRegistered, faults = {}, typed = {} }: Shown) {
  const child = (await findChild(ctx, id)) ?? null
  if (child) record(ctx, 'read', 'people.child', child.id)
  const contacts = await findContacts(ctx.db, ctx.municipality, ctx.today)
  const locations = await locationsOf(ctx)
  return DeskPage({ contacts, locations, child, faults, typed, justRegistered })
}
