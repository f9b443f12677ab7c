/**
 * Every day: matches that nobody follows up climb the ladder of this municipality, each rung once. Whoever is told gets one mail a day,
 * without a name: it says to sign in. All of it happens with its mails, or none; asked twice, nothing is told twice.
 */
import { holidaysFrom } from '../../../../knowledge/ages/dutch-holidays.ts'
import { type NumberedRung, rungsDue, type ToldParty } from '../../../../knowledge/referral-index/ladder.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { asRole } from '../../../../platform/db/as-role.ts'
import { findClosedMatches } from '../../agreements/deeds/store.ts'
import { ladderOf } from '../../index-settings/ladder/read-ladder.ts'
import { indexSetting } from '../../index-settings/read-index-setting.ts'
import type { StoredMatch } from '../match.ts'
import { isStanding, progressOf } from '../seen-match.ts'
import { findOpenMatches } from '../store.ts'
import { addressBook } from './address-book.ts'
import type { Climb } from './climb.ts'
import { forgetGoneMatches } from './forget-matches.ts'
import { findClimbs, insertClimb } from './store.ts'
import { tellOfMatches } from './tell-of-matches.ts'

export async function climbLadder(ctx: Ctx): Promise<{ readonly climbed: number }> {
  if ((await indexSetting(ctx)).mode === 'off') return { climbed: 0 }
  const told: { readonly match: StoredMatch; readonly tells: ToldParty }[] = []
  for (const { match, climbs } of await climbsToMake(ctx)) {
    for (const climb of climbs) {
      if (!(await insertClimb(ctx, climb))) continue
      told.push({ match, tells: climb.tells })
      record(ctx, 'transfer', 'signalling.match-climb', null, `${climb.without} ${climb.tells}`)
    }
  }
  if (told.length > 0) await tellOfMatches(ctx, told, await addressBook(ctx))
  await forgetGoneMatches(ctx)
  return { climbed: told.length }
}

type ToMake = { readonly match: StoredMatch; readonly climbs: readonly Climb[] }

async function climbsToMake(ctx: Ctx): Promise<readonly ToMake[]> {
  const { db, municipality, today } = ctx
  const open = await asRole(db, 'cjg_index', index =>
    findOpenMatches(index, municipality, today.subtract(standsFor), today),
  )
  const closed = await findClosedMatches(db, municipality)
  const asked = open.filter(match => match.kind !== 'archive' && isStanding(match, today) && !closed.has(match.id))
  const made = Map.groupBy(
    await findClimbs(
      db,
      municipality,
      asked.map(({ id }) => id),
    ),
    climb => climb.match,
  )
  const ladder = await ladderOf(ctx)
  return asked.map(match => {
    const before = made.get(match.id) ?? []
    const late = before.flatMap(({ without, tells, nth }) => (without === 'notice' ? [] : [{ without, tells, nth }]))
    const rungs = rungsDue(ladder, progressOf(match, today), late, today, holidaysFrom(match.foundOn))
    const notice = before.some(({ without }) => without === 'notice') ? [] : [noticeOf(match, today)]
    return { match, climbs: [...notice, ...rungs.map(rung => climbOf(match, rung, today))] }
  })
}
/** Longer than any report stands (Jeugdwet 7.1.4.5). */
const standsFor = { years: 2, days: 1 }

const climbOf = ({ id }: StoredMatch, rung: NumberedRung, on: Temporal.PlainDate): Climb => ({ ...rung, match: id, on })

/** The signal goes to whoever checks contact, too (Jeugdwet 7.1.3.2). */
const noticeOf = ({ id }: StoredMatch, on: Temporal.PlainDate): Climb => ({
  match: id,
  without: 'notice',
  tells: 'agreement-keeper',
  nth: 1,
  after: 0,
  on,
})
