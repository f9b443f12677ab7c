import { may } from '../../platform/auth/roles.ts'
import type { Actor, Ctx } from '../../platform/ctx.ts'
import { page } from '../../platform/web/answer.ts'
import { router } from '../../platform/web/router.ts'
import { mostHits, searchChildren } from '../find-child.ts'
import { householdsOfEach } from '../look-up.ts'
import { firstTwoAlike } from '../merge/find-alike.ts'
import type { ChildId } from '../person.ts'
import { type ReadQuery, readQuery } from './read-query.ts'
import { type Outcome, SearchPage } from './search.view.tsx'
import { text } from './text.ts'

export const childSearch = router('professional')

childSearch.get('/jeugd', may.findPeople, async (ctx, asked) => {
  const typed = (asked.query.get('q') ?? '').trim()
  const query = typed === '' ? null : readQuery(typed, ctx.today)
  const outcome = query === null ? { kind: 'not-asked' as const } : await outcomeOf(ctx, query)
  const register = may.registerPeople(ctx.actor) ? registerHref(query) : null
  return page(
    text.title,
    SearchPage({ typed, outcome, today: ctx.today, register, mayImport: may.importRecords(ctx.actor) }),
  )
})

async function outcomeOf(ctx: Ctx, query: ReadQuery): Promise<Outcome> {
  if (query.kind === 'unsearchable') return query
  const children = await searchChildren(ctx, query)
  if (children.length === 0) return { kind: 'nobody', by: query.kind }
  const homes = await householdsOfEach(
    ctx,
    children.map(child => child.id),
  )
  const hits = children.map(child => ({
    child,
    households: homes.get(child.id) ?? [],
    href: pageOf(ctx.actor, child.id),
  }))
  const alike = may.mergeChildren(ctx.actor) ? firstTwoAlike(children) : null
  return { kind: 'found', hits, isCutOff: hits.length >= mostHits, alike }
}

/** Who works with the health record opens it; others see the family. */
const pageOf = (actor: Actor, child: ChildId): string =>
  may.readRecord(actor) ? `/jeugd/${child}` : `/jeugd/${child}/gezin`

/** What was typed goes along, so that nobody types it twice; a BSN never stands in an address of ours. */
function registerHref(query: ReadQuery | null): string {
  switch (query?.kind) {
    case 'name':
      return `/jeugd/nieuw?${new URLSearchParams({ naam: query.text })}`
    case 'birth-date':
      return `/jeugd/nieuw?${new URLSearchParams({ geboren: query.day.toString() })}`
    default:
      return '/jeugd/nieuw'
  }
}
