import { locationsOf } from '../../../../centre/index.ts'
import { childrenOfSchool, schoolsOf } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Html } from '../../../../platform/html/html.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { findStock } from '../stock/store.ts'
import { chooseBatch } from './choose-batch.ts'
import { drawList } from './draw-list.ts'
import { type Known, parsePlan } from './plan.form.ts'
import { PlanPage } from './plan.view.tsx'
import { getSession, planSession } from './plan-session.ts'
import { planSessionText } from './plan-text.ts'
import { PrintListPage } from './print-list.view.tsx'
import { lastWord, tallyOf, type VaccinationSession } from './session.ts'
import { nameOn, SessionPage } from './session.view.tsx'
import { type SessionList, sessionList } from './session-list.ts'
import { SessionsPage } from './sessions.view.tsx'
import { findCalled, findSessions } from './store.ts'
import { sessionText } from './text.ts'

export const vaccinationSessions = router('professional')

vaccinationSessions.get('/vaccinatiesessies', may.holdSessions, async ctx => {
  const { db, municipality, today } = ctx
  const [all, stock] = await Promise.all([
    findSessions(db, municipality, today.subtract({ years: 1 })),
    findStock(db, municipality),
  ])
  const called = await findCalled(
    db,
    municipality,
    all.map(({ id }) => id),
  )
  const sessions = all.map(session => ({ session, tally: tallyOf(called.get(session.id) ?? []) }))
  return page(sessionText.title, SessionsPage({ sessions, stock, today }))
})

vaccinationSessions.get('/vaccinatiesessies/nieuw', may.holdSessions, async (ctx, { query }) => {
  const known = await knownFor(ctx, query.get('vervolg'))
  const typed = known.follows ? typedFrom(known.follows) : { school: query.get('school') ?? '' }
  return page(planSessionText.title, await planPage(ctx, known, { faults: {}, typed }))
})

vaccinationSessions.post('/vaccinatiesessies', may.holdSessions, async (ctx, { form }) => {
  const known = await knownFor(ctx, String(form.get('follows') ?? ''))
  const parsed = parsePlan(form, known)
  if (!parsed.ok) return invalid(planSessionText.title, await planPage(ctx, known, parsed))
  const { session, called } = await planSession(ctx, parsed.value)
  return see(`/vaccinatiesessies/${session}?gepland=${called}`)
})

vaccinationSessions.get('/vaccinatiesessies/:session', may.holdSessions, async (ctx, { params, query }) => {
  const session = await getSession(ctx, params.session ?? '')
  const list = await sessionList(ctx, session)
  const registered = query.get('kind')
  const shown = { className: query.get('klas') || null, registered, message: messageFrom(list, query) }
  return page(sessionText.titleOf(session), SessionPage({ list, today: ctx.today, ...shown }))
})

vaccinationSessions.get('/vaccinatiesessies/:session/lijst', may.holdSessions, async (ctx, { params }) => {
  const session = await getSession(ctx, params.session ?? '')
  record(ctx, 'print', 'youth-health.vaccination-session', null, session.id)
  return page(sessionText.list.title(session), PrintListPage({ list: await sessionList(ctx, session) }))
})

vaccinationSessions.post('/vaccinatiesessies/:session/lijst', may.holdSessions, async (ctx, { params }) => {
  const session = await getSession(ctx, params.session ?? '')
  await drawList(ctx, session.id, session)
  return see(`/vaccinatiesessies/${session.id}?bijgewerkt`)
})

vaccinationSessions.post('/vaccinatiesessies/:session/partij', may.holdSessions, async (ctx, { params, form }) => {
  const session = await getSession(ctx, params.session ?? '')
  await chooseBatch(ctx, session, String(form.get('batch') ?? ''))
  return see(`/vaccinatiesessies/${session.id}`)
})

/** Everything a plan is made of; a session that follows another has that one. */
async function knownFor(ctx: Ctx, follows: string | null): Promise<Known> {
  const [schools, locations] = await Promise.all([schoolsOf(ctx), locationsOf(ctx)])
  return { schools, locations, today: ctx.today, follows: follows ? await getSession(ctx, follows) : null }
}

const typedFrom = (session: VaccinationSession): Typed => ({
  school: session.school ?? '',
  place: session.place,
  location: session.location,
  vaccines: session.vaccines.join('\n'),
})

async function planPage(ctx: Ctx, known: Known, shown: { faults: Faults; typed: Typed }): Promise<Html> {
  const school = known.schools.find(({ id }) => id === shown.typed.school)
  const pupils = school ? await childrenOfSchool(ctx, school.id) : []
  if (school) record(ctx, 'read', 'people.enrolment', null, school.name)
  const classes = [...new Set(pupils.flatMap(({ className }) => className ?? []))]
  return PlanPage({ ...known, classes, ...shown })
}

/** What was just done, as the list tells it. */
function messageFrom(list: SessionList, query: URLSearchParams) {
  const positive = (words: string) => ({ tone: 'positive' as const, words })
  const planned = query.get('gepland')
  if (planned !== null) return positive(sessionText.session.planned(list.lines.length))
  if (query.has('bijgewerkt')) return positive(sessionText.session.redrawn)
  const child = query.get('kind')
  const name = child === null ? null : nameOn(list, child)
  const turns = list.lines.find(line => line.child.id === child)?.turns ?? []
  const word = lastWord(turns)?.outcome ?? turns.at(-1)?.outcome
  return name !== null && word ? positive(sessionText.table.registered(name, word)) : null
}
