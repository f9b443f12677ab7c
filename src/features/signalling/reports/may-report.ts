/** May this concern go to the referral index, by whoever asks? If not, why not: each reason has its own way on. */
import { actingProfessional, type Professional } from '../../../centre/index.ts'
import { mayBeReported } from '../../../knowledge/referral-index/standing.ts'
import { type Child, findChild } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { hasAgreement } from '../agreements/agreements-of.ts'
import type { Concern } from '../concerns/concern.ts'
import { consentsFor } from '../index-settings/consent/consents-for.ts'
import { indexSetting } from '../index-settings/read-index-setting.ts'
import { indexKeysOf } from '../referral-index/index-keys.ts'
import { reporterDomainOf } from '../referral-index/reporter-domain.ts'
import type { IndexKeys, Reporter } from '../referral-index/stored-report.ts'

export type WhyNot =
  /** The municipality does not take part. */
  | 'module-off'
  /** This role is not named as reporter. */
  | 'not-a-reporter'
  /** The organisation is in no category of the law. */
  | 'not-designated'
  /** The organisation has no written agreement with the municipality. */
  | 'no-agreement'
  | 'child-not-known'
  | 'no-bsn'
  | 'died'
  | 'turned-23'
  | 'not-weighed'
  | 'weighed-not-to-report'
  /** The municipality asks for consent, and somebody's is missing. */
  | 'no-consent'
  /** A report of one's own about this youth stands. */
  | 'already-reported'

export type Reportable =
  | { readonly kind: 'reportable'; readonly child: Child; readonly keys: IndexKeys; readonly reporter: Reporter }
  | { readonly kind: 'refused'; readonly because: WhyNot }

export async function mayReport(ctx: Ctx, concern: Concern): Promise<Reportable> {
  const setting = await indexSetting(ctx)
  if (setting.mode === 'off') return refused('module-off')
  if (!may.reportToIndex(ctx.actor)) return refused('not-a-reporter')
  const reporter = reporterFrom(ctx, await actingProfessional(ctx))
  if (!reporter) return refused('not-designated')
  if (setting.agreementRequired && !(await hasAgreement(ctx, reporter.organisation.id))) return refused('no-agreement')
  const child = concern.childId && (await findChild(ctx, concern.childId))
  if (!child) return refused('child-not-known')
  const keys = await indexKeysOf(ctx, child)
  if (!keys) return refused('no-bsn')
  const because = whyNot(concern, child, ctx.today)
  if (because) return refused(because)
  const lacksConsent =
    setting.mode === 'consent' && (await consentsFor(ctx, concern.id, child.birth.on)).missing.length > 0
  return lacksConsent ? refused('no-consent') : { kind: 'reportable', child, keys, reporter }
}

function whyNot({ weighing }: Concern, child: Child, today: Temporal.PlainDate): WhyNot | null {
  if (child.diedOn) return 'died'
  if (!mayBeReported(child.birth.on, today)) return 'turned-23'
  if (weighing === null) return 'not-weighed'
  return weighing.decision === 'report' ? null : 'weighed-not-to-report'
}

function reporterFrom(ctx: Ctx, { id, name, phone, email, organisation }: Professional): Reporter | null {
  const domain = reporterDomainOf(organisation.kind)
  if (domain === null) return null
  return {
    municipality: ctx.municipality,
    id,
    name,
    phone: phone ?? organisation.phone,
    email: email ?? organisation.email,
    organisation: { id: organisation.id, name: organisation.name, domain },
  }
}

const refused = (because: WhyNot): Reportable => ({ kind: 'refused', because })
