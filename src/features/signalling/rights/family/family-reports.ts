/** Everything a youth or parent may know of the reports about one youth, and what they may ask. */
import { getCentre, municipalityNames } from '../../../../centre/index.ts'
import { type Asking, askingOf } from '../../../../knowledge/referral-index/requests.ts'
import type { Standing } from '../../../../knowledge/referral-index/standing.ts'
import { type Child, getChild } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { asRole } from '../../../../platform/db/as-role.ts'
import { type StoredReport, standingOn } from '../../referral-index/stored-report.ts'
import { findHeard } from '../heard/store.ts'
import type { FamilyRequest } from '../requests/family-request.ts'
import { familyRequests } from '../requests/family-requests.ts'
import { type Shown, shownTo } from '../shown.ts'

export type FamilyReport = {
  readonly id: string
  readonly reporter: string
  readonly organisation: string
  readonly reportedAt: Temporal.Instant
  readonly standing: Exclude<Standing, { kind: 'gone' }>
  /** Reporters of this same youth who were told of this report: 'Yvonne Peters, Wijkteam Noord'. */
  readonly heardBy: readonly string[]
  /** Name of the municipality whose college decides. */
  readonly municipality: string
  readonly isDecidedHere: boolean
}

export type FamilyReports = {
  readonly child: Child
  readonly isSelf: boolean
  readonly reports: readonly FamilyReport[]
  readonly requests: readonly FamilyRequest[]
  readonly asking: Asking
  readonly municipality: string
}

/** Throws NotAllowed for who is not told of reports at this age, or has no custody. */
export async function familyReports(ctx: Ctx, childId: string): Promise<FamilyReports> {
  const child = await getChild(ctx, childId)
  const shown = await shownTo(ctx, ctx.actor.id, child)
  const requests = await familyRequests(ctx, child, shown)
  if (!shown.isTold && requests.length === 0) throw new NotAllowed('signalling.report', child.id)
  record(ctx, 'read', 'signalling.report', child.id)
  return {
    child,
    isSelf: shown.relative === 'youth',
    reports: await reportsIn(ctx, shown.reports),
    requests,
    asking: askingHere(shown, child, ctx.today),
    municipality: (await getCentre(ctx)).name,
  }
}

const askingHere = ({ relative }: Shown, child: Child, today: Temporal.PlainDate): Asking =>
  askingOf(relative, child.birth.on, today)

/** As a family reads them: who, when, until when, and who heard; never why. */
export async function reportsIn(ctx: Ctx, stored: readonly StoredReport[]): Promise<readonly FamilyReport[]> {
  const codes = [...new Set(stored.map(({ reporter }) => reporter.municipality))]
  const names = await municipalityNames(ctx, codes)
  const heard = await asRole(ctx.db, 'cjg_index', index =>
    findHeard(
      index,
      stored.map(({ id }) => id),
    ),
  )
  const whoHeard = (id: string): readonly string[] => {
    const others = heard.flatMap(({ one, other }) => (one === id ? [other] : other === id ? [one] : []))
    return [...new Set(stored.filter(report => others.includes(report.id)).map(reporterWords))]
  }
  return stored.flatMap(report => {
    const standing = standingOn(report, ctx.today)
    if (standing.kind === 'gone') return []
    const { id, reporter, reportedAt } = report
    const municipality = names.get(reporter.municipality) ?? reporter.municipality
    const isDecidedHere = reporter.municipality === ctx.municipality
    const by = { reporter: reporter.name, organisation: reporter.organisation.name }
    return [{ id, ...by, reportedAt, standing, heardBy: whoHeard(id), municipality, isDecidedHere }]
  })
}

const reporterWords = ({ reporter }: StoredReport): string => `${reporter.name}, ${reporter.organisation.name}`
