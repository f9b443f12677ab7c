/** What stands in an agenda, asked of all its children at once: one question per kind of fact, however many children there are. */
import type { MomentCode } from '../../../../knowledge/contact-moments/contact-moments.ts'
import { getScreening } from '../../../../knowledge/screening/screenings.ts'
import { openNow } from '../../../../knowledge/screening/screenings-due.ts'
import { type Child, getChildren } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findMomentFactsOfEach, type MomentFacts } from '../../consultation/moments/moments-of.ts'
import { findToRepeatBefore } from '../../growth/repeat/store.ts'
import type { Request } from '../../questionnaires/request.ts'
import { findWaitingRequests } from '../../questionnaires/store.ts'
import { standingAlerts } from '../../record/alerts/rules.ts'
import { findAlertsOfEach } from '../../record/alerts/store.ts'
import { careOfGroup } from '../../record/care-relation.ts'
import { doneIn, dueFor } from '../../screening/screenings.ts'
import { findOpenFindings, findScreeningsOfEach, type RecordedScreenings } from '../../screening/store.ts'
import { loadVaccinationsOfEach, type Vaccinations, vaccinationText } from '../../vaccination/index.ts'
import type { Planned } from '../planning/planned-contact.ts'
import { findPlannedIn } from '../planning/store.ts'
import type { Session } from '../sessions/session.ts'
import type { Agenda, AtAGlance, Line } from './agenda.ts'
import { attendanceOf, momentToHold } from './rules.ts'

/** A line in the log for every child that is shown. */
export async function loadAgendas(ctx: Ctx, sessions: readonly Session[]): Promise<readonly Agenda[]> {
  const looksAfter = await careOfGroup(ctx)
  const planned = await findPlannedIn(
    ctx.db,
    ctx.municipality,
    sessions.map(({ id }) => id),
  )
  const children = (await getChildren(ctx, [...new Set(planned.map(({ child }) => child))])).filter(looksAfter)
  for (const { id } of children) record(ctx, 'read', 'youth-health.planned-contact', id)
  const byId = new Map<string, Child>(children.map(child => [child.id, child]))
  const lineOf = await findFacts(ctx, children)
  return sessions.map(session => ({
    session,
    lines: planned.flatMap(one => {
      const child = one.session === session.id ? byId.get(one.child) : undefined
      return child ? [lineOf(one, child)] : []
    }),
  }))
}

async function findFacts(ctx: Ctx, children: readonly Child[]): Promise<(planned: Planned, child: Child) => Line> {
  const { db, municipality, today } = ctx
  const ids = children.map(({ id }) => id)
  const [momentsOf, vaccinations, screened, findings, requests, alerts, toRepeat] = await Promise.all([
    findMomentFactsOfEach(ctx, ids),
    loadVaccinationsOfEach(ctx, children),
    findScreeningsOfEach(db, municipality, ids),
    findOpenFindings(db, municipality, 500, ids),
    findWaitingRequests(db, municipality, { children: ids, most: 500 }),
    findAlertsOfEach(db, municipality, ids),
    findToRepeatBefore(db, municipality, today.add({ weeks: 4 }), ids),
  ])
  const findingsOf = Map.groupBy(findings, ({ child }) => child)
  const requestsOf = Map.groupBy(requests, ({ child }) => child)
  const toRepeatOf = Map.groupBy(toRepeat, ({ child }) => child)
  const screeningsFor = (child: Child, recorded: readonly RecordedScreenings[]) =>
    openNow(dueFor(child, today, doneIn(recorded))).map(({ screening }) => screening.label)
  return (planned, child) => {
    const moments = momentsOf(child.id)
    const open = (findingsOf.get(child.id) ?? []).map(({ screening }) => getScreening(screening).label)
    const toHold = momentToHold(planned, moments.held, moments.programme)
    const parts = partsOf(toHold, moments)
    const asked = parts.includes('screening') ? screeningsFor(child, screened.get(child.id) ?? []) : []
    const due: AtAGlance = {
      parts,
      toRepeat: (toRepeatOf.get(child.id) ?? []).map(({ measure }) => measure),
      doses: dosesDue(vaccinations.get(child.id)),
      screenings: [...new Set([...open, ...asked])],
      questionnaire: questionnaireOf(requestsOf.get(child.id) ?? []),
      alerts: standingAlerts(alerts.get(child.id) ?? []),
      actions: moments.actions,
    }
    return { planned, child, attendance: attendanceIn(planned, moments), toHold, due }
  }
}

export const attendanceIn = (planned: Planned, { held, attempts }: MomentFacts): Line['attendance'] =>
  attendanceOf(
    planned,
    held,
    attempts.map(({ moment, on }) => ({ code: moment, on })),
  )

const partsOf = (moment: MomentCode, { programme }: MomentFacts): AtAGlance['parts'] =>
  programme.find(({ code }) => code === moment)?.parts ?? []

function dosesDue(own: Vaccinations | undefined): readonly string[] {
  if (!own) return []
  const { plan } = own
  return plan
    .filter(({ standing: { kind } }) => kind === 'due' || kind === 'overdue')
    .map(one => vaccinationText.nameOf(one, plan))
}

function questionnaireOf(requests: readonly Request[]): AtAGlance['questionnaire'] {
  const unread = requests.filter(({ returned, read }) => returned !== null && read === null)
  if (unread.some(({ returned }) => returned?.isUrgent)) return 'urgent'
  if (unread.length > 0) return 'returned'
  return requests.some(({ returned }) => returned === null) ? 'waiting' : 'none'
}
