/** May this system report this youth? The rules are those for people (reports/may-report.ts), but for the weighing, which is done there. */
import { takesPart } from '../../../centre/index.ts'
import { mayBeReported } from '../../../knowledge/referral-index/standing.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { hasAgreement } from '../agreements/agreements-of.ts'
import { indexSetting } from '../index-settings/read-index-setting.ts'
import type { Reporter } from '../referral-index/stored-report.ts'
import type { WhyNot } from '../reports/may-report.ts'
import { type KnownYouth, keysOfYouth, type ReportedYouth } from './reported-youth.ts'
import { type NamedReporter, organisationOf, reporterFrom } from './system-reporter.ts'

export type SystemReport = {
  readonly youth: ReportedYouth
  readonly reporter: NamedReporter
  /** Whoever had to give consent gave it, as the sender keeps. Asked where the municipality works with consent. */
  readonly hasConsent: boolean
  /** The sender's own sign for it. */
  readonly reference: string | null
}

export type WhyNotBySystem = Extract<
  WhyNot,
  'module-off' | 'not-designated' | 'no-agreement' | 'no-consent' | 'not-born' | 'turned-23' | 'died'
>

export type ReportableBySystem =
  | ({ readonly kind: 'reportable'; readonly reporter: Reporter } & KnownYouth)
  | { readonly kind: 'refused'; readonly because: WhyNotBySystem }

export async function mayReportBySystem(
  ctx: Ctx,
  { youth, reporter: named, hasConsent }: SystemReport,
): Promise<ReportableBySystem> {
  const setting = await indexSetting(ctx)
  if (setting.mode === 'off') return refused('module-off')
  const organisation = await organisationOf(ctx)
  if (!(await takesPart(ctx, organisation.kind))) return refused('module-off')
  const reporter = reporterFrom(ctx, organisation, named)
  if (!reporter) return refused('not-designated')
  if (setting.agreementRequired && !(await hasAgreement(ctx, organisation.id))) return refused('no-agreement')
  if (Temporal.PlainDate.compare(youth.birthDate, ctx.today) > 0) return refused('not-born')
  if (!mayBeReported(youth.birthDate, ctx.today)) return refused('turned-23')
  if (setting.mode === 'consent' && !hasConsent) return refused('no-consent')
  const known = await keysOfYouth(ctx, youth)
  // Only whoever knows the number hears it: by name nobody who died is found.
  if (known.child?.diedOn) return refused('died')
  return { kind: 'reportable', reporter, ...known }
}

const refused = (because: WhyNotBySystem): ReportableBySystem => ({ kind: 'refused', because })
