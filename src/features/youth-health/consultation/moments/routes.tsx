import { fullName } from '../../../../people/index.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { careTeamOutcomes } from '../../../school-care-link/index.ts'
import { type RecordPage, recordPage } from '../../record/record-page.ts'
import type { OpenAction } from './action.ts'
import { ActionPage } from './action.view.tsx'
import { closeAction } from './close-action.ts'
import { MomentsPage } from './moments.view.tsx'
import { type MomentsOf, momentsOf } from './moments-of.ts'
import { parseClosing, parseNotHeld } from './not-held.form.ts'
import { NotHeldPage } from './not-held.view.tsx'
import { noteNotHeld } from './note-not-held.ts'
import { text } from './text.ts'

export const contactMomentsOfChild = router('professional')

contactMomentsOfChild.get('/jeugd/:id/contactmomenten', may.readRecord, async (ctx, { params, query }) => {
  const shown = await load(ctx, params.id)
  const done = (['vastgelegd', 'afgerond'] as const).find(word => query.has(word)) ?? null
  // After the care relation was asked, and on this page only: the overview of a record asks nothing more for it.
  const agreed = await careTeamOutcomes(ctx, shown.page.child.id)
  return page(
    text.titleOf(fullName(shown.page.child)),
    MomentsPage({ ...shown, agreed, done, mayArrange: may.arrangeProgramme(ctx.actor) }),
  )
})

contactMomentsOfChild.get(
  '/jeugd/:id/contactmomenten/niet-doorgegaan',
  may.writeRecord,
  async (ctx, { params, query }) => {
    // What the page that leads here knows already stands filled in.
    const known = { moment: 'moment', reason: 'reden', on: 'op', session: 'spreekuur' }
    const typed = Object.fromEntries(
      Object.entries(known).flatMap(([name, word]) => {
        const value = query.get(word)
        return value === null ? [] : [[name, value]]
      }),
    )
    return page(text.notHeld.title, NotHeldPage({ ...(await load(ctx, params.id)), faults: {}, typed }))
  },
)

contactMomentsOfChild.post(
  '/jeugd/:id/contactmomenten/niet-doorgegaan',
  may.writeRecord,
  async (ctx, { params, form }) => {
    const parsed = parseNotHeld(form, ctx.today)
    if (!parsed.ok) return invalid(text.notHeld.title, NotHeldPage({ ...(await load(ctx, params.id)), ...parsed }))
    await noteNotHeld(ctx, params.id ?? '', parsed.value)
    const session = String(form.get('session') ?? '')
    return see(isId(session) ? `/spreekuur/${session}` : `/jeugd/${params.id}/contactmomenten?vastgelegd`)
  },
)

contactMomentsOfChild.get('/jeugd/:id/contactmomenten/acties/:action', may.writeRecord, async (ctx, { params }) => {
  const shown = await loadAction(ctx, params.id, params.action)
  return page(text.actions.closeTitle, ActionPage({ ...shown, faults: {}, typed: {} }))
})

contactMomentsOfChild.post(
  '/jeugd/:id/contactmomenten/acties/:action',
  may.writeRecord,
  async (ctx, { params, form }) => {
    const parsed = parseClosing(form)
    if (!parsed.ok)
      return invalid(
        text.actions.closeTitle,
        ActionPage({ ...(await loadAction(ctx, params.id, params.action)), ...parsed }),
      )
    await closeAction(ctx, params.id ?? '', params.action ?? '', parsed.value)
    return see(`/jeugd/${params.id}/contactmomenten?afgerond`)
  },
)

type Shown = { readonly page: RecordPage; readonly shown: MomentsOf }

async function load(ctx: Ctx, id: string | undefined): Promise<Shown> {
  const about = await recordPage(ctx, id ?? '')
  return { page: about, shown: await momentsOf(ctx, about.child) }
}

async function loadAction(
  ctx: Ctx,
  id: string | undefined,
  actionId: string | undefined,
): Promise<Pick<Shown, 'page'> & { readonly action: OpenAction }> {
  const { page: about, shown } = await load(ctx, id)
  const action = shown.actions.find(one => one.id === actionId)
  if (!action) throw new NotFound(`open action ${actionId}`)
  return { page: about, action }
}
