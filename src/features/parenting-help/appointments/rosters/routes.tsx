import { locationsOf, professionalsOf } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see } from '../../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { makeKind, makeRoster, noteAbsence, openRoom, stopKind, stopRoster, withdrawAbsence } from './arrange.ts'
import { parseAbsence, parseKind, parseRoom, parseRoster } from './roster.form.ts'
import { RostersPage } from './rosters.view.tsx'
import { type RostersProps, rostersPath } from './rosters-props.ts'
import { findAbsences, findKinds, findRooms, findRosters, isKindId } from './store.ts'
import { rosterText as text } from './text.ts'

export const rosters = router('professional')
const saved = see(`${rostersPath}?bewaard`)

rosters.get(rostersPath, may.configure, (ctx, { query }) => shown(ctx, page, { isSaved: query.has('bewaard') }))

rosters.post(`${rostersPath}/soorten`, may.configure, async (ctx, { form }) => {
  const parsed = parseKind(form)
  if (!parsed.ok) return shown(ctx, invalid, { ...parsed, open: 'soort' })
  await makeKind(ctx, parsed.value)
  return saved
})

rosters.post(`${rostersPath}/soorten/:kind/stop`, may.configure, async (ctx, { params }) => {
  await stopKind(ctx, params.kind ?? '')
  return saved
})

rosters.post(`${rostersPath}/ruimtes`, may.configure, async (ctx, { form }) => {
  const parsed = parseRoom(form)
  if (!parsed.ok) return shown(ctx, invalid, { ...parsed, open: 'ruimte' })
  if (await openRoom(ctx, parsed.value)) return saved
  return shown(ctx, invalid, { faults: { name: text.rooms.known }, typed: parsed.value, open: 'ruimte' })
})

rosters.post(`${rostersPath}/roosters`, may.configure, async (ctx, { form }) => {
  const parsed = parseRoster(form)
  if (!parsed.ok) return shown(ctx, invalid, { ...parsed, open: 'rooster' })
  await makeRoster(ctx, { ...parsed.value, kinds: parsed.value.kinds.filter(isKindId) })
  return saved
})

rosters.post(`${rostersPath}/roosters/:roster/stop`, may.configure, async (ctx, { params }) => {
  await stopRoster(ctx, params.roster ?? '')
  return saved
})

rosters.post(`${rostersPath}/uitzonderingen`, may.configure, async (ctx, { form }) => {
  const parsed = parseAbsence(form)
  if (!parsed.ok) return shown(ctx, invalid, { ...parsed, open: 'uitzondering' })
  await noteAbsence(ctx, parsed.value)
  return saved
})

rosters.post(`${rostersPath}/uitzonderingen/:absence/weg`, may.configure, async (ctx, { params }) => {
  await withdrawAbsence(ctx, params.absence ?? '')
  return saved
})

type Shown = {
  readonly isSaved?: boolean
  readonly open?: RostersProps['open']
  readonly faults?: Faults
  readonly typed?: Typed
}

async function shown(ctx: Ctx, answer: typeof page, { isSaved, open, faults, typed }: Shown): Promise<Answer> {
  const [kinds, rooms, all, absences, locations, professionals] = await Promise.all([
    findKinds(ctx),
    findRooms(ctx),
    findRosters(ctx, ctx.today),
    findAbsences(ctx, ctx.now),
    locationsOf(ctx),
    professionalsOf(ctx),
  ])
  record(ctx, 'read', 'parenting-help.roster', null)
  const known = { kinds, rooms, rosters: all, absences, locations, professionals, today: ctx.today }
  return answer(
    text.title,
    RostersPage({ ...known, isSaved: isSaved ?? false, open: open ?? null, faults: faults ?? {}, typed: typed ?? {} }),
  )
}
