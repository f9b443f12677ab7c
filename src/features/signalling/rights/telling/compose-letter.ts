/** The letter about a report to one person. It bears an address only when the reporter chooses so, and never one that stays secret. */
import { getCentre } from '../../../../centre/index.ts'
import { noticeOf } from '../../../../knowledge/referral-index/notice.ts'
import { householdsOf } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { asRole } from '../../../../platform/db/as-role.ts'
import { dayInTheNetherlands } from '../../../../platform/i18n/format.ts'
import { findReports } from '../../referral-index/store.ts'
import type { Address, Letter } from './letter.view.tsx'
import { getDuty } from './record-telling.ts'
import type { TellingDuty } from './telling.ts'

export async function composeLetter(
  ctx: Ctx,
  reportId: string,
  person: string,
  wantsAddress: boolean,
): Promise<Letter> {
  const { own, child, duty } = await getDuty(ctx, reportId, person)
  const [stored] = await asRole(ctx.db, 'cjg_index', index => findReports(index, [own.id]))
  if (!stored) throw new Error('a report that was found a moment ago is gone')
  const centre = await getCentre(ctx)
  record(ctx, 'print', 'signalling.letter', child.id, duty.person)
  return {
    report: own.id,
    duty,
    child,
    address: await addressOf(ctx, duty, wantsAddress),
    today: ctx.today,
    reportedOn: dayInTheNetherlands(own.reportedAt),
    removeBy: stored.removeBy,
    reporter: {
      name: stored.reporter.name,
      organisation: stored.reporter.organisation.name,
      phone: stored.reporter.phone ?? centre.phone,
    },
    municipality: centre.name,
    areTogether: noticeOf(child.birth.on, ctx.today).requestBy.length > 1,
  }
}

/** The home of the person written to; never that of somebody else of the family. */
async function addressOf(ctx: Ctx, duty: TellingDuty, wantsAddress: boolean): Promise<Address> {
  if (duty.isAddressKept) return { kind: 'none', because: 'kept' }
  const home = (await householdsOf(ctx, duty.person)).find(({ kind }) => kind === 'home')
  if (!home) return { kind: 'none', because: 'no-home' }
  return wantsAddress ? { kind: 'shown', home } : { kind: 'none', because: 'not-chosen' }
}
