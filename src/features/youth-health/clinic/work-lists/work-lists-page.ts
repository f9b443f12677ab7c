/** A work list with the counts of all, and the counts alone for the first page of the day. */
import { getChildren } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { careOfGroup, groupInCare } from '../../record/care-relation.ts'
import { overdueAmong } from './overdue.ts'
import { shortLists } from './short-lists.ts'
import { type Born, type Counted, countOverdue, findCount, findOverdue } from './store.ts'
import { workListText as text } from './text.ts'
import { isNightly, type ListName, type NightlyName, nightly, type WorkLine } from './work-list.ts'

export type Counts = Readonly<Record<ListName, number>>

export type ListPage = {
  readonly list: ListName
  readonly lines: readonly WorkLine[]
  readonly counts: Counts
  readonly isMine: boolean
  /** Of a list of the night; null when it was never reckoned, undefined for the others. */
  readonly counted: Counted | null | undefined
  /** So many of this page are not behind any more. */
  readonly gone: number
  readonly page: number
  readonly lastPage: number
}

const perPage = 50

export async function listPage(
  ctx: Ctx,
  list: ListName,
  { page, isMine }: { readonly page: number; readonly isMine: boolean },
): Promise<ListPage> {
  const short = await shortLists(ctx)
  const counts = await countsFrom(ctx, short)
  record(ctx, 'search', 'youth-health.work-list', null, list)
  if (isNightly(list)) {
    const found = await nightlyPage(ctx, list, page)
    for (const { child } of found.lines) record(ctx, 'read', 'youth-health.overdue', child.id)
    return { list, counts, isMine: false, page, lastPage: Math.ceil(counts[list] / perPage), ...found }
  }
  const all = short[list].filter(({ byName }) => !isMine || byName === ctx.actor.name)
  const lines = all.slice((page - 1) * perPage, page * perPage)
  for (const { child } of lines) record(ctx, 'read', 'youth-health.work-list', child.id)
  return { list, lines, counts, isMine, counted: undefined, gone: 0, page, lastPage: Math.ceil(all.length / perPage) }
}

/** How many children wait on each list; names nobody. */
export const workCounts = async (ctx: Ctx): Promise<Counts> => countsFrom(ctx, await shortLists(ctx))

async function countsFrom(ctx: Ctx, short: Awaited<ReturnType<typeof shortLists>>): Promise<Counts> {
  const born = await bornInCare(ctx)
  const { db, municipality } = ctx
  return {
    acties: short.acties.length,
    bevindingen: short.bevindingen.length,
    metingen: short.metingen.length,
    vragenlijsten: short.vragenlijsten.length,
    vaccinaties: await countOverdue(db, municipality, nightly.vaccinaties, born),
    contactmomenten: await countOverdue(db, municipality, nightly.contactmomenten, born),
  }
}

async function nightlyPage(
  ctx: Ctx,
  list: NightlyName,
  page: number,
): Promise<Pick<ListPage, 'lines' | 'counted' | 'gone'>> {
  const { db, municipality } = ctx
  const looksAfter = await careOfGroup(ctx)
  const part = { limit: perPage, offset: (page - 1) * perPage }
  const ids = await findOverdue(db, municipality, nightly[list], await bornInCare(ctx), part)
  const children = (await getChildren(ctx, ids)).filter(looksAfter)
  const byId = new Map<string, (typeof children)[number]>(children.map(child => [child.id, child]))
  const overdue = await overdueAmong(ctx, nightly[list], children)
  const lines = overdue
    .flatMap(({ child: id, since, about }) => {
      const child = byId.get(id)
      if (!child) return []
      const [moment = '22'] = list === 'contactmomenten' ? about : []
      const why = list === 'contactmomenten' ? text.moment(moment) : text.doses(about)
      const step = { href: `/jeugd/${id}/afspraak?moment=${moment}`, label: text.step.plan }
      return [{ child, since, isLate: true, why, step, byName: null }]
    })
    .toSorted((one, other) => Temporal.PlainDate.compare(one.since, other.since))
  return { lines, counted: await findCount(db, municipality, nightly[list]), gone: ids.length - lines.length }
}

/** Born on these days is whoever the reader's organisation looks after today. */
async function bornInCare(ctx: Ctx): Promise<Born> {
  const { born } = await groupInCare(ctx)
  return { from: born?.from ?? ctx.today.subtract({ years: 18 }), to: born?.to ?? ctx.today }
}
