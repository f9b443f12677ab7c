import { runningSpearPoints } from '../../centre/index.ts'
import { workCounts } from '../../features/youth-health/index.ts'
import { familyRoles, may, signedIn } from '../../platform/auth/roles.ts'
import type { Actor } from '../../platform/ctx.ts'
import { page, see } from '../../platform/web/answer.ts'
import { router } from '../../platform/web/router.ts'
import { aroundOf } from '../menu.ts'
import { goalsWay, waysOf } from '../navigation.ts'
import { text } from './text.ts'
import { TodayPage } from './today.view.tsx'
import { waitingFor } from './waiting-for.ts'

export const today = router('professional')

/** Where everyone arrives after signing in. */
today.get('/begin', signedIn, ctx => see(firstPageOf(ctx.actor)))

today.get('/vandaag', may.useWorkplace, async ctx => {
  const around = await aroundOf(ctx)
  const tasks = await waitingFor(ctx, around)
  const search = may.findPeople(ctx.actor) ? '/jeugd' : null
  const note = may.signal(ctx.actor) ? '/signalen/nieuw' : null
  const own = waysOf(ctx.actor, around).filter(way => way.href !== '/vandaag')
  const hasGoals = (await runningSpearPoints(ctx)).length > 0
  const ways = hasGoals && !may.keepSpearPoints(ctx.actor) ? [...own, goalsWay] : own
  const work = may.readRecord(ctx.actor) ? await workCounts(ctx) : null
  return page(text.title, TodayPage({ tasks, today: ctx.today, search, note, ways, work }))
})

/** The civil servant begins with the figures, the administrator with the centre's house, a family with its own page. */
function firstPageOf(actor: Actor): string {
  if (familyRoles.some(role => actor.roles.has(role))) return '/mijn'
  if (actor.roles.has('municipality')) return '/gemeente'
  if (actor.roles.has('administrator')) return '/beheer'
  return may.useWorkplace(actor) ? '/vandaag' : '/'
}
