import { locationsOf, professionalsOf } from '../../../../centre/index.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Html } from '../../../../platform/html/html.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { careOfGroup } from '../../record/care-relation.ts'
import { noteArrival } from '../planning/plan-contact.ts'
import { NewSessionPage } from '../sessions/new-session.view.tsx'
import { getSession, planSession } from '../sessions/plan-session.ts'
import { type Known, parseSession } from '../sessions/session.form.ts'
import { SessionsPage } from '../sessions/sessions.view.tsx'
import { comingSessions, horizon } from '../sessions/sessions-page.ts'
import { findSessions } from '../sessions/store.ts'
import { sessionText } from '../sessions/text.ts'
import { AgendaPage } from './agenda.view.tsx'
import { parseArrival } from './arrival.form.ts'
import { loadAgendas } from './load-agenda.ts'
import { agendaText } from './text.ts'

export const clinic = router('professional')

clinic.get('/spreekuur', may.writeRecord, async (ctx, { query }) => {
  const { db, municipality, actor, today } = ctx
  const scope = query.get('wie') === 'alle' ? 'all' : 'mine'
  const own = scope === 'mine' ? actor.id : null
  const sessions = await findSessions(db, municipality, { from: today, to: today.add(horizon) }, own)
  const now = sessions.filter(({ on }) => on.equals(today))
  const agendas = await loadAgendas(ctx, now)
  const coming = sessions.find(({ on }) => !on.equals(today)) ?? null
  return page(agendaText.title, AgendaPage({ day: today, agendas, scope, coming, today }))
})

clinic.get('/spreekuur/gepland', may.writeRecord, async (ctx, { query }) =>
  page(sessionText.title, SessionsPage({ sessions: await comingSessions(ctx), isPlanned: query.has('gepland') })),
)

clinic.get('/spreekuur/nieuw', may.writeRecord, async (ctx, { query }) => {
  const typed = { professional: ctx.actor.id, on: query.get('dag') ?? '' }
  return page(sessionText.form.title, await newSession(ctx, { faults: {}, typed }))
})

clinic.post('/spreekuur/nieuw', may.writeRecord, async (ctx, { form }) => {
  const parsed = parseSession(form, await known(ctx))
  if (!parsed.ok) return invalid(sessionText.form.title, await newSession(ctx, parsed))
  const planned = await planSession(ctx, parsed.value)
  if (planned.kind === 'planned') return see('/spreekuur/gepland?gepland')
  const faults = { professional: sessionText.form.elsewhere }
  return invalid(sessionText.form.title, await newSession(ctx, { faults, typed: typedWords(form) }))
})

clinic.get('/spreekuur/:session', may.writeRecord, async (ctx, { params }) => {
  const session = await getSession(ctx, params.session ?? '')
  const agendas = await loadAgendas(ctx, [session])
  return page(agendaText.title, AgendaPage({ day: session.on, agendas, scope: 'one', coming: null, today: ctx.today }))
})

clinic.post('/spreekuur/:session/:contact/aankomst', may.writeRecord, async (ctx, { params, form }) => {
  const session = await getSession(ctx, params.session ?? '')
  const { turn, arrived } = parseArrival(form)
  await noteArrival(ctx, params.contact ?? '', { turn, arrived })
  return see(
    session.on.equals(ctx.today) && session.professional === ctx.actor.id ? '/spreekuur' : `/spreekuur/${session.id}`,
  )
})

async function known(ctx: Ctx): Promise<Known> {
  await careOfGroup(ctx)
  const [locations, professionals] = await Promise.all([locationsOf(ctx), professionalsOf(ctx)])
  const health = professionals.filter(({ organisation }) => organisation.kind === 'youth-health-care')
  return { locations, professionals: health, today: ctx.today }
}

const newSession = async (ctx: Ctx, shown: { readonly faults: Faults; readonly typed: Typed }): Promise<Html> =>
  NewSessionPage({ ...(await known(ctx)), ...shown })
