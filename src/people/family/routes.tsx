import { modulesOn } from '../../centre/index.ts'
import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { invalid, page, see } from '../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../platform/web/form.ts'
import { type Asked, router } from '../../platform/web/router.ts'
import { familyRolesOf } from '../accounts/family-roles.ts'
import { childWays } from '../child-ways.ts'
import { getChild, guardiansOf, siblingsOf } from '../look-up.ts'
import { mergesOf } from '../merge/merges-of.ts'
import { type Child, fullName } from '../person.ts'
import { moveHouse } from '../record-kinship.ts'
import { addCarer } from '../registration/add-carer.ts'
import { parseCarer } from '../registration/carer.form.ts'
import { CarerPage } from './carer.view.tsx'
import { FamilyPage } from './family.view.tsx'
import { type Deed, deeds, familyHref } from './family-href.ts'
import { familyOf } from './family-of.ts'
import { parseMove } from './move.form.ts'
import { MovePage, type Mover } from './move.view.tsx'
import { text } from './text.ts'

export const family = router('professional')

family.get('/jeugd/:id/gezin', may.findPeople, async (ctx, asked) => {
  const around = await familyOf(ctx, asked.params.id ?? '')
  record(ctx, 'read', 'people.family', around.child.id)
  const mays = {
    mayChange: may.registerPeople(ctx.actor),
    mayShowBsn: may.showBsn(ctx.actor),
    mayAdmit: may.admitFamilies(ctx.actor),
    hasOwnAccount: (await familyRolesOf(ctx, around.child)).includes('youth'),
    mayReadRecord: may.readRecord(ctx.actor),
    ways: childWays(ctx.actor, around.child, await modulesOn(ctx)),
    merges: may.mergeChildren(ctx.actor) ? await mergesOf(ctx, around.child.id) : null,
  }
  const body = FamilyPage({ family: around, today: ctx.today, ...mays, done: doneFrom(asked) })
  return page(text.title(fullName(around.child)), body)
})

family.get('/jeugd/:id/gezin/verzorgers/nieuw', may.registerPeople, async (ctx, asked) => {
  const child = await childOf(ctx, asked)
  return page(text.carerPage.title, CarerPage({ child, faults: {}, typed: {} }))
})

family.post('/jeugd/:id/gezin/verzorgers/nieuw', may.registerPeople, async (ctx, asked) => {
  const child = await childOf(ctx, asked)
  const parsed = parseCarer(asked.form)
  if (!parsed.ok) return invalid(text.carerPage.title, CarerPage({ child, ...parsed }))
  const added = await addCarer(ctx, child.id, parsed.value)
  switch (added.kind) {
    case 'added':
      return see(familyHref(child, 'verzorger'))
    case 'refused': {
      const again = { faults: { bsn: text.carerPage.bsnOfAnother }, typed: typedWords(asked.form) }
      return invalid(text.carerPage.title, CarerPage({ child, ...again }))
    }
  }
})

family.get('/jeugd/:id/gezin/adres', may.registerPeople, async (ctx, asked) => {
  const child = await childOf(ctx, asked)
  return page(text.movePage.title, await movePage(ctx, child, {}, {}))
})

family.post('/jeugd/:id/gezin/adres', may.registerPeople, async (ctx, asked) => {
  const child = await childOf(ctx, asked)
  const parsed = parseMove(asked.form, ctx.today)
  if (!parsed.ok) return invalid(text.movePage.title, await movePage(ctx, child, parsed.faults, parsed.typed))
  const { address, people, since } = parsed.value
  const movers = (await moversOf(ctx, child)).filter(mover => people.includes(mover.id)).map(mover => mover.id)
  const moved = await moveHouse(ctx, { ...address, people: movers, since })
  switch (moved) {
    case 'moved':
      return see(familyHref(child, 'adres'))
    case 'earlier-than-known':
      return invalid(
        text.movePage.title,
        await movePage(ctx, child, { since: text.movePage.earlier }, typedWords(asked.form)),
      )
  }
})

async function childOf(ctx: Ctx, { params }: Asked): Promise<Child> {
  const child = await getChild(ctx, params.id ?? '')
  record(ctx, 'read', 'people.family', child.id)
  return child
}

const doneFrom = ({ query }: Asked): Deed | null => deeds.find(deed => deed === query.get('gedaan')) ?? null

const movePage = async (ctx: Ctx, child: Child, faults: Faults, typed: Typed) =>
  MovePage({ child, movers: await moversOf(ctx, child), today: ctx.today, faults, typed })

/** Who may move along with the child: its guardians, brothers and sisters. */
const moversOf = async (ctx: Ctx, child: Child): Promise<readonly Mover[]> => [
  child,
  ...(await guardiansOf(ctx, child.id)),
  ...(await siblingsOf(ctx, child.id)),
]
