import { record } from '../../platform/audit/record.ts'
import { anyone, may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Answer, missing, page } from '../../platform/web/answer.ts'
import { router } from '../../platform/web/router.ts'
import { findCentre } from '../store.ts'
import { centresOf } from './centres-of.ts'
import { arrive, leaveFor, visitWith } from './cross-over.ts'
import { findSecondmentAs } from './secondments/store.ts'
import { text } from './text.ts'
import { DoorPage, GonePage, ReadyPage, WorkingPage } from './working.view.tsx'

/** From the own centre to another one. */
export const workingElsewhere = router('professional')
/** Where one comes in there, not signed in yet. */
export const arriving = router('public')

workingElsewhere.get('/werken-voor', may.useWorkplace, async ctx => {
  const centres = (await centresOf(ctx)).filter(({ isOwn }) => !isOwn)
  const guest = await findSecondmentAs(ctx.db, ctx.municipality, ctx.actor.id)
  record(ctx, 'read', 'centre.secondment', ctx.actor.id)
  return page(text.working.title, WorkingPage({ centres, home: guest?.homeName ?? null }))
})

/** The page holds a key, so it is not kept as a form that was sent: sent twice, there are two keys, of a minute each. */
workingElsewhere.post(
  '/werken-voor/:code',
  may.useWorkplace,
  async (ctx, { params, browser }) => {
    const { centre, key } = await leaveFor(ctx, params.code ?? '', browser)
    const there = new URL(browser.origin)
    there.hostname = centre.host
    there.pathname = `/overstappen/${key}`
    return page(text.working.title, ReadyPage({ name: centre.name, href: there.href }))
  },
  { repeatable: true, assurance: 'high', isSecret: true },
)

const secret = { isSecret: true, perMinute: 10, repeatable: true }

arriving.get(
  '/overstappen/:sleutel',
  anyone,
  async (ctx, { params, browser, path }) => {
    const visit = await visitWith(ctx, params.sleutel ?? '', browser)
    if (!visit) return gone()
    const props = { centre: await nameOf(ctx), who: visit.name, home: visit.homeName, action: path }
    return page(text.working.title, DoorPage(props))
  },
  { isSecret: true },
)

arriving.post(
  '/overstappen/:sleutel',
  anyone,
  async (ctx, { params, browser }): Promise<Answer> => {
    const session = await arrive(ctx, params.sleutel ?? '', browser)
    return session === undefined ? gone() : { kind: 'signed-in', to: '/vandaag', session }
  },
  secret,
)

const nameOf = async (ctx: Ctx): Promise<string> => (await findCentre(ctx.db, ctx.municipality))?.name ?? ''
const gone = (): Answer => missing(text.working.goneTitle, GonePage())
