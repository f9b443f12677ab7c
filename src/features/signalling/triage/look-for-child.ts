/** Looking for the registered child a concern is about, beginning with what the sender knew. */

import { householdsOfEach, mostChildrenFound, readQuery, searchChildren } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import type { Html } from '../../../platform/html/html.ts'
import type { Concern } from '../concerns/concern.ts'
import { LinkPage } from './link.view.tsx'
import { getTriageToDecide } from './look-up.ts'

/** @param asked what was typed; null looks for what the sender wrote */
export async function lookForChild(ctx: Ctx, id: string, asked: string | null): Promise<Html> {
  const triage = await getTriageToDecide(ctx, id)
  if (!may.findPeople(ctx.actor) || triage.concern.childId !== null) throw new NotAllowed('signalling.triage', null)
  const typed = (asked ?? wordsToFind(triage.concern)).trim()
  const query = typed === '' ? null : readQuery(typed, ctx.today)
  const children = query && query.kind !== 'unsearchable' ? await searchChildren(ctx, query) : []
  const homes = await householdsOfEach(
    ctx,
    children.map(child => child.id),
  )
  return LinkPage({
    triage,
    typed,
    hits: query && children.map(child => ({ child, households: homes.get(child.id) ?? [] })),
    isCutOff: children.length >= mostChildrenFound,
    today: ctx.today,
  })
}

/** A birth date finds few; a name forgives typing errors. */
function wordsToFind({ youth }: Concern): string {
  if (youth?.birth) return dutchDay(youth.birth.on)
  return youth ? `${youth.givenNames} ${youth.familyName}`.trim() : ''
}

/** As it is typed: '31-1-2019'. */
const dutchDay = ({ day, month, year }: Temporal.PlainDate): string => `${day}-${month}-${year}`
