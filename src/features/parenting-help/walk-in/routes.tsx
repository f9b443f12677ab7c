import { locationsOf } from '../../../centre/index.ts'
import { findChild } from '../../../people/index.ts'
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
  const child = (await findChild(ctx, asked.query.get('kind') ?? '')) ?? null
  return page(text.title, await deskPage(ctx, { child, justRegistered: asked.query.has('vastgelegd') }))
})

walkIn.post('/balie', may.registerContact, async (ctx, asked) => {
  const parsed = parseContact(asked.form)
  if (!parsed.ok) {
    const child = (await findChild(ctx, parsed.typed.child ?? '')) ?? null
    return invalid(text.title, await deskPage(ctx, { ...parsed, child, justRegistered: false }))
  }
  await registerContact(ctx, parsed.value)
  return see('/balie?vastgelegd')
})

type Shown = {
  readonly child: Parameters<typeof DeskPage>[0]['child']
  readonly justRegistered: boolean
  readonly faults?: Faults
  readonly typed?: Typed
}

async function deskPage(ctx: Ctx, { child, justRegistered, faults = {}, typed = {} }: Shown) {
  const contacts = await findContacts(ctx.db, ctx.municipality, ctx.today)
  const locations = await locationsOf(ctx)
  return DeskPage({ contacts, locations, child, faults, typed, justRegistered })
}
