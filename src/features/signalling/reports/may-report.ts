/** May this concern go to the referral index, by whoever asks? If not, why not: each reason has its own way on. */
import { actingProfessional, type Professional } from '../../../centre/index.ts'
import { mayBeReported } from '../../../knowledge/referral-index/standing.ts'
import { type Child, type ChildId, findChild } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { hasAgreement } from '../agreements/agreements-of.ts'
import type { Concern } from '../concerns/concern.ts'
import { consentsFor } from '../index-settings/consent/consents-for.ts'
import { indexSetting } from '../index-settings/read-index-setting.ts'
import { identifyYouth } from '../referral-index/identify-youth.ts'
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
  /** Without a BSN the index needs a family name, a birth date and a sex. */
  | 'not-identified'
  | 'not-born'
  | 'died'
  | 'turned-23'
  | 'not-weighed'
  | 'weighed-not-to-report'
  /** The municipality asks for consent, and somebody's is missing. */
  | 'no-consent'
  /** A report of one's own about this youth stands. */
  | 'already-reported'

export type Reportable =
  | ({ readonly kind: 'reportable'; readonly reporter: Reporter } & Whom)
  | { readonly kind: 'refused'; readonly because: WhyNot }

export async function mayReport(ctx: Ctx, concern: Concern): Promise<Reportable> {
  const setting = await indexSetting(ctx)
  if (setting.mode === 'off') return refused('module-off')
  if (!may.reportToIndex(ctx.actor)) return refused('not-a-reporter')
  const reporter = reporterFrom(ctx, await actingProfessional(ctx))
  if (!reporter) return refused('not-designated')
  if (setting.agreementRequired && !(await hasAgreement(ctx, reporter.organisation.id))) return refused('no-agreement')
  const whom = await whomOf(ctx, concern)
  if (typeof whom === 'string') return refused(whom)
  const because = whyNot(concern, whom.birth, ctx.today)
  if (because) return refused(because)
  const lacksConsent = setting.mode === 'consent' && (await consentsFor(ctx, concern.id, whom.birth)).missing.length > 0
  return lacksConsent ? refused('no-consent') : { kind: 'reportable', reporter, ...whom }
}

/** The child is null when the reporter knows the youth by the words of the concern only. */
type Whom = { readonly child: ChildId | null; readonly birth: Temporal.PlainDate; readonly keys: IndexKeys }

async function whomOf(ctx: Ctx, { childId, youth }: Concern): Promise<Whom | WhyNot> {
  const child = childId && (await findChild(ctx, childId))
  if (child) return knownChild(ctx, child)
  if (youth?.birth?.kind === 'expected') return 'not-born'
  if (!youth?.birth || youth.sex === 'unknown' || youth.familyName.trim() === '') return 'not-identified'
  const { postcode, houseNumber, sex, familyName, givenNames } = youth
  const birthDate = youth.birth.on
  const address = postcode === null || houseNumber === '' ? null : { postcode, houseNumber }
  return {
    child: null,
    birth: birthDate,
    keys: await identifyYouth(ctx, { familyName, givenNames, birthDate, sex, address }),
  }
}

async function knownChild(ctx: Ctx, child: Child): Promise<Whom | WhyNot> {
  if (child.birth.kind === 'expected') return 'not-born'
  if (child.diedOn) return 'died'
  const keys = await indexKeysOf(ctx, child)
  return keys ? { child: child.id, birth: child.birth.on, keys } : 'not-identified'
}

function whyNot({ weighing }: Concern, birth: Temporal.PlainDate, today: Temporal.PlainDate): WhyNot | null {
  if (!mayBeReported(birth, today)) return 'turned-23'
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
