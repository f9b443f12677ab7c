import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { invalid, page, see } from '../../platform/web/answer.ts'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { type Asked, router } from '../../platform/web/router.ts'
import { familyHref } from '../family/family-href.ts'
import { getChild, guardiansOf, siblingsOf } from '../look-up.ts'
import type { Child } from '../person.ts'
import { endProtection, protectAddress, protectionsOf } from './protect-address.ts'
import { parseEnd, parseProtection } from './protection.form.ts'
import { ProtectionPage, type Relative } from './protection.view.tsx'
import { text } from './text.ts'

export const addressProtection = router('professional')

addressProtection.get('/jeugd/:id/gezin/geheim-adres', may.registerPeople, async (ctx, asked) => {
  const household = await relativesOf(ctx, asked)
  return page(text.title, await protectionPage(ctx, household, {}, {}))
})

addressProtection.post('/jeugd/:id/gezin/geheim-adres', may.registerPeople, async (ctx, asked) => {
  const around = await relativesOf(ctx, asked)
  const parsed = parseProtection(asked.form, ctx.today)
  if (!parsed.ok) return invalid(text.title, await protectionPage(ctx, around, parsed.faults, parsed.typed))
  const { people, since, reason } = parsed.value
  const chosen = around.relatives.map(({ id }) => id).filter(id => people.includes(id))
  await protectAddress(ctx, { people: chosen, since, reason })
  return see(familyHref(around.child, 'geheim-adres'))
})

addressProtection.post('/jeugd/:id/gezin/geheim-adres/:protection/einde', may.registerPeople, async (ctx, asked) => {
  const around = await relativesOf(ctx, asked)
  const parsed = parseEnd(asked.form)
  if (!parsed.ok) return invalid(text.title, await protectionPage(ctx, around, parsed.faults, {}))
  const among = around.relatives.map(({ id }) => id)
  await endProtection(ctx, { id: asked.params.protection ?? '', among, reason: parsed.value.reason })
  return see(familyHref(around.child, 'adres-bekend'))
})

type Around = { readonly child: Child; readonly relatives: readonly Relative[] }

async function relativesOf(ctx: Ctx, { params }: Asked): Promise<Around> {
  const child = await getChild(ctx, params.id ?? '')
  record(ctx, 'read', 'people.address-protection', child.id)
  return { child, relatives: [child, ...(await guardiansOf(ctx, child.id)), ...(await siblingsOf(ctx, child.id))] }
}

async function protectionPage(ctx: Ctx, { child, relatives }: Around, faults: Faults, typed: Typed) {
  const protections = await protectionsOf(
    ctx,
    relatives.map(({ id }) => id),
  )
  return ProtectionPage({ child, relatives, protections, today: ctx.today, faults, typed })
}
