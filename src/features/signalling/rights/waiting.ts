/** What the rights of families ask of whoever works here: tell, advise, decide. */
import { fullName } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type OwnReport, ownReports } from '../reports/look-up.ts'
import { reporterRequests } from './requests/advise.ts'
import { collegeRequests } from './requests/college-requests.ts'
import { dutiesOfEach } from './telling/duties.ts'
import { namedDutiesOfEach } from './telling/named/named-duties.ts'
import type { TellingDuty } from './telling/telling.ts'
import { text } from './text.ts'

export type RightsTask = {
  readonly kind: 'tell-family' | 'advise' | 'decide'
  readonly href: string
  /** 'Sem de Vries' */
  readonly name: string
  readonly by: Temporal.PlainDate | null
  readonly isLate: boolean
}

/** `reports`: those of whoever asks, when they are at hand already. */
export async function rightsWaitingFor(ctx: Ctx, reports?: readonly OwnReport[]): Promise<readonly RightsTask[]> {
  const telling = may.reportToIndex(ctx.actor) ? await toTell(ctx, reports ?? (await ownReports(ctx))) : []
  const advising = may.reportToIndex(ctx.actor) ? await toAdvise(ctx) : []
  const deciding = may.decideOnRequests(ctx.actor) ? await toDecide(ctx) : []
  return [...telling, ...advising, ...deciding]
}

/** One line for each report: by the first day on which somebody has to be told or looked at again. */
async function toTell(ctx: Ctx, reports: readonly OwnReport[]): Promise<readonly RightsTask[]> {
  const standing = reports.filter(report => report.standing.kind === 'stands')
  const duties = await dutiesOfEach(ctx, standing)
  const byName = await namedDutiesOfEach(
    ctx,
    standing.filter(({ childId }) => childId === null),
  )
  return standing.flatMap(report => {
    const named = (byName.get(report.id) ?? []).map(({ duty }) => ({ duty, name: text.waiting.family }))
    const all = [...(duties.get(report.id) ?? []), ...named]
    const open = all.filter(({ duty }) => duty.kind === 'to-tell' || isDue(duty))
    const [first] = open.toSorted((one, other) => Temporal.PlainDate.compare(dayOf(one.duty), dayOf(other.duty)))
    if (!first) return []
    record(ctx, 'read', 'signalling.report', report.childId)
    const isLate = open.some(({ duty }) => isDue(duty))
    const href = `/signalen/meldingen/${report.id}#vertellen`
    return [{ kind: 'tell-family' as const, href, name: first.name, by: dayOf(first.duty), isLate }]
  })
}

type Duty = TellingDuty['duty']

const isDue = (duty: Duty): boolean => duty.kind !== 'told' && duty.isDue

const dayOf = (duty: Duty): Temporal.PlainDate => {
  switch (duty.kind) {
    case 'told':
      return duty.on
    case 'to-tell':
      return duty.by
    case 'put-off':
      return duty.reviewOn
  }
}

async function toAdvise(ctx: Ctx): Promise<readonly RightsTask[]> {
  return (await reporterRequests(ctx)).flatMap(({ request, child, standing, mine }) => {
    const here = { href: `/signalen/adviezen/${request.id}`, name: fullName(child) }
    if (standing.kind !== 'open' || mine) return []
    return [{ kind: 'advise' as const, ...here, by: standing.answerBy, isLate: standing.daysLeft < 0 }]
  })
}

async function toDecide(ctx: Ctx): Promise<readonly RightsTask[]> {
  return (await collegeRequests(ctx)).open.flatMap(({ request, child, standing }) =>
    standing.kind === 'open'
      ? [
          {
            kind: 'decide' as const,
            href: `/signalen/verzoeken/${request.id}`,
            name: fullName(child),
            by: standing.answerBy,
            isLate: standing.daysLeft < 0,
          },
        ]
      : [],
  )
}
