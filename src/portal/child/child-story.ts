/** Everything that is told of one child, as far as its reader may see it: each part by its own face and its own sight. */
import { municipalityNames } from '../../centre/index.ts'
import { referralsOf } from '../../features/guidance/index.ts'
import { type ChildContact, contactsForFamily } from '../../features/parenting-help/index.ts'
import { careTeamAgreedFor } from '../../features/school-care-link/index.ts'
import { type ReportsAbout, reportsAbout } from '../../features/signalling/index.ts'
import { requestsForFamily } from '../../features/youth-care-link/index.ts'
import {
  type Appointment,
  appointmentsFor,
  type DevelopmentStory,
  type DueDoses,
  developmentFor,
  dueFor,
  type FamilyMoments,
  type GrowthStory,
  growthFor,
  momentsFor,
} from '../../features/youth-health/index.ts'
import { record } from '../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../platform/ctx.ts'
import { opens, type Subject, subjectsOf } from '../sight.ts'

/** The health of a child, from its record; null is not for the reader. */
export type HealthStory = {
  readonly appointments: readonly Appointment[]
  readonly moments: FamilyMoments
  readonly vaccinations: DueDoses | null
  readonly growth: GrowthStory | null
  readonly development: DevelopmentStory | null
}

/** What others were asked for the child; null is not for the reader. */
export type HelpStory = {
  readonly referrals: Awaited<ReturnType<typeof referralsOf>>
  readonly careTeam: Awaited<ReturnType<typeof careTeamAgreedFor>>
  readonly requests: Awaited<ReturnType<typeof requestsForFamily>>
  readonly contacts: readonly ChildContact[]
}

export type ChildStory = {
  readonly subject: Subject
  readonly health: HealthStory | null
  readonly help: HelpStory | null
  readonly reports: ReportsAbout
  /** CBS code → name, of the municipalities that decide on reports. */
  readonly municipalities: ReadonlyMap<string, string>
}

/** Also for who sees nothing of it: the page says why, and what can be asked. Throws NotAllowed for a child that is none of theirs. */
export async function childStory(ctx: Ctx, id: string): Promise<ChildStory> {
  const subject = (await subjectsOf(ctx)).find(candidate => candidate.child.id === id)
  if (!subject) throw new NotAllowed('portal.child')
  const { child, sight } = subject
  const isWhole = sight.kind === 'whole'
  record(ctx, 'read', isWhole ? 'portal.child' : 'people.child', child.id)
  const reports: ReportsAbout = isWhole ? await reportsAbout(ctx, child) : { kind: 'not-told' }
  const codes = reports.kind === 'told' ? reports.reports.map(({ decidedBy }) => decidedBy) : []
  return {
    subject,
    health: opens(subject, 'health') ? await healthOf(ctx, subject) : null,
    help: opens(subject, 'help') ? await helpOf(ctx, subject) : null,
    reports,
    municipalities: await municipalityNames(ctx, codes),
  }
}

async function healthOf(ctx: Ctx, { child }: Subject): Promise<HealthStory> {
  const isBorn = child.birth.kind === 'born'
  const isAlive = child.diedOn === null
  return {
    appointments: isAlive ? await appointmentsFor(ctx, child) : [],
    moments: isAlive ? await momentsFor(ctx, child) : { held: [], coming: [] },
    vaccinations: isBorn && isAlive ? await dueFor(ctx, child) : null,
    growth: isBorn ? await growthFor(ctx, child) : null,
    development: isBorn ? await developmentFor(ctx, child) : null,
  }
}

const helpOf = async (ctx: Ctx, { child }: Subject): Promise<HelpStory> => ({
  referrals: await referralsOf(ctx, child.id),
  careTeam: await careTeamAgreedFor(ctx, child),
  requests: await requestsForFamily(ctx, child.id),
  contacts: await contactsForFamily(ctx, child),
})
