/** Every night: a promoter is mailed that a certificate or vignet of a school ends, once. */
import { getCentre, isModuleOn } from '../../../centre/index.ts'
import { endOf, endsSoon } from '../../../knowledge/healthy-school/vignet.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { send } from '../../../platform/mail/send.ts'
import { type SchoolSeen, schoolsSeen } from '../schools/look-up.ts'
import { grantedOf, schoolPath } from '../schools/school.ts'
import { warnMonthsOf } from '../themes/themes-of.ts'
import { insertWarning } from './store.ts'
import { text } from './text.ts'

export async function warnOfEnds(ctx: Ctx): Promise<void> {
  if (!(await isModuleOn(ctx, 'health-promotion'))) return
  const months = await warnMonthsOf(ctx)
  for (const seen of await schoolsSeen(ctx))
    for (const end of endsOf(seen)) if (endsSoon(end.on, ctx.today, months)) await warn(ctx, seen, end)
}

type End = { readonly id: string; readonly on: Temporal.PlainDate }

/** Of each theme the last certificate, and the last vignet when no new one was asked. */
function endsOf({ certificates, vignets }: SchoolSeen): readonly End[] {
  const newest = [...Map.groupBy(certificates, ({ theme }) => theme).values()].flatMap(group =>
    group.slice(0, 1).map(({ id, endsOn }) => ({ id, on: endsOn })),
  )
  const isAsked = vignets.some(({ decision }) => decision === null)
  const [vignet] = vignets.filter(({ decision }) => decision?.isGranted)
  const [granted] = grantedOf(vignets)
  return vignet && granted && !isAsked ? [...newest, { id: vignet.id, on: endOf(granted) }] : newest
}

/** Says that something ends, and not of which school: that stands behind the link. */
async function warn(ctx: Ctx, { school, adviser }: SchoolSeen, end: End): Promise<void> {
  if (!adviser?.email) return
  const row = { municipality: ctx.municipality, about_id: end.id, ends_on: end.on, warned_at: ctx.now }
  if (!(await insertWarning(ctx.db, row))) return
  const { host, name } = await getCentre(ctx)
  const message = {
    recipient: adviser.email,
    subject: text.subject,
    body: text.body(`https://${host}${schoolPath(school.id)}`, name),
  }
  await send(ctx.db, ctx.municipality, message, ctx.now)
  record(ctx, 'transfer', 'health-promotion.end-warning', null, school.id)
}
