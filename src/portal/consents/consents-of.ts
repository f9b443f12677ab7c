/** Every consent of one child that its reader may see, put together from the parts of the centre that asked. */
import { referralsOf } from '../../features/guidance/index.ts'
import { careTeamConsentsFor } from '../../features/school-care-link/index.ts'
import { requestsForFamily } from '../../features/youth-care-link/index.ts'
import { healthConsentsFor } from '../../features/youth-health/index.ts'
import type { ConsentQuestion } from '../../knowledge/consent/who-decides.ts'
import { whoConsents } from '../../knowledge/consent/who-decides.ts'
import { type Child, fullName, guardiansOf, whereaboutsHidden } from '../../people/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { opens, type Subject } from '../sight.ts'
import type { Consent } from './consent.ts'
import { text } from './text.ts'

export async function consentsOf(ctx: Ctx, subject: Subject): Promise<readonly Consent[]> {
  const { child } = subject
  const nameOf = await namesIn(ctx, child)
  const isHidden = (await whereaboutsHidden(ctx, [child.id], ctx.actor.id)).size > 0
  return [
    ...(opens(subject, 'health') ? await healthConsents(ctx, subject) : []),
    ...(opens(subject, 'help') ? await helpConsents(ctx, child) : []),
    ...(await careTeamConsentsFor(ctx, child)).map(({ school, words }) => ({
      ...elsewhere,
      purpose: 'care-team' as const,
      about: isHidden ? text.school : school,
      words: words.map(word => ({ ...word, name: nameOf(word.person) })),
    })),
  ]
}

const elsewhere = { key: '', standing: null, mayAnswer: false }

async function healthConsents(ctx: Ctx, subject: Subject): Promise<readonly Consent[]> {
  const { child } = subject
  if (child.birth.kind !== 'born' || child.diedOn !== null) return []
  const { vaccines, rivm, transfer } = await healthConsentsFor(ctx, child)
  const mayAnswer = decides(subject, ctx.today)
  return [
    ...vaccines.map(({ vaccine, name, against, isStillToCome, standing, words }) => ({
      purpose: 'vaccine' as const,
      about: `${name} (${against})`,
      key: vaccine,
      standing,
      words,
      mayAnswer: mayAnswer && isStillToCome,
    })),
    { purpose: 'rivm', about: '', key: '', ...rivm, mayAnswer },
    { purpose: 'transfer', about: '', key: '', standing: transfer.standing, words: transfer.words, mayAnswer },
  ]
}

/** Does the reader's word count today? What somebody says is asked again where it is kept. */
function decides({ child, as, custody }: Subject, today: Temporal.PlainDate): boolean {
  const question: ConsentQuestion = { law: 'medical-treatment', birth: child.birth.on, on: today, canWeigh: true }
  const rule = whoConsents(question)
  if (rule.kind !== 'consent-of') return false
  return as === 'self'
    ? rule.parties.includes('youth')
    : custody === 'with-custody' && rule.parties.includes('parents-with-custody')
}

async function helpConsents(ctx: Ctx, child: Child): Promise<readonly Consent[]> {
  const referrals = await referralsOf(ctx, child.id)
  const requests = await requestsForFamily(ctx, child.id)
  return [
    ...referrals.map(({ referral }) => ({
      ...elsewhere,
      purpose: 'referral' as const,
      about: referral.offer.name,
      words: referral.consents.map(({ person, name, says, on }) => ({ person, name, says, on })),
    })),
    ...requests.map(({ request }) => ({
      ...elsewhere,
      purpose: 'youth-care' as const,
      about: request.recipient.name,
      words: request.consents.map(({ name, says, on }) => ({ person: name, name, says, on })),
    })),
  ]
}

async function namesIn(ctx: Ctx, child: Child): Promise<(person: string) => string> {
  const names = new Map<string, string>(
    [child, ...(await guardiansOf(ctx, child.id))].map(one => [one.id, fullName(one)]),
  )
  return person => names.get(person) ?? ''
}
