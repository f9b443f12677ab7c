import { may } from '../../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../../platform/ctx.ts'
import type { Html } from '../../../../../platform/html/html.ts'
import { type Answer, invalid, page, see, stale } from '../../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../../platform/web/form.ts'
import { router } from '../../../../../platform/web/router.ts'
import { recordPage } from '../../../record/record-page.ts'
import { objections } from '../../visit-objections.ts'
import { getSession } from '../plan-session.ts'
import type { VaccinationSession } from '../session.ts'
import { sessionList } from '../session-list.ts'
import { sessionText } from '../text.ts'
import { TableChildPage } from './child.view.tsx'
import { parseRegistering } from './register.form.ts'
import { getCalled, type Registered, register } from './register.ts'

export const sessionTable = router('professional')

sessionTable.get('/vaccinatiesessies/:session/kind/:child', may.holdSessions, async (ctx, { params }) => {
  const session = await getSession(ctx, params.session ?? '')
  return page(sessionText.child.give, await childPage(ctx, session, params.child ?? '', {}))
})

sessionTable.post('/vaccinatiesessies/:session/kind/:child', may.holdSessions, async (ctx, { params, form }) => {
  const session = await getSession(ctx, params.session ?? '')
  const { child } = await getCalled(ctx, session, params.child ?? '')
  const parsed = parseRegistering(form)
  if (!parsed.ok) return invalid(sessionText.child.give, await childPage(ctx, session, child, parsed))
  const registered = await register(ctx, session, child, parsed.value)
  if (registered.kind !== 'registered') return whyNot(ctx, session, child, registered, typedWords(form))
  const query = new URLSearchParams({ klas: String(form.get('className') ?? ''), kind: child })
  return see(`/vaccinatiesessies/${session.id}?${query}`)
})

type NotRegistered = Exclude<Registered, { kind: 'registered' }>

async function whyNot(
  ctx: Ctx,
  session: VaccinationSession,
  child: string,
  why: NotRegistered,
  typed: Typed,
): Promise<Answer> {
  const title = sessionText.child.give
  if (why.kind === 'stale') {
    const last = why.called.turns.at(-1)
    return stale(title, await childPage(ctx, session, child, { warning: last ? sessionText.table.stale(last) : null }))
  }
  const said =
    why.kind === 'refused' ? { warning: sessionText.table.refusal[why.because] } : objectionWords(session, why)
  return invalid(title, await childPage(ctx, session, child, { typed, ...said }))
}

/** The same objections as at a visit, in one sentence above the form. */
function objectionWords(
  session: VaccinationSession,
  { objection }: Extract<NotRegistered, { kind: 'not-ready' }>,
): Shown {
  if (objection.kind === 'refused' && objection.because === 'known-that-day')
    return { warning: sessionText.table.known(objection.vaccines) }
  if (objection.kind === 'refused' && objection.because === 'batch-date-unknown')
    return { warning: sessionText.table.noBatchDate }
  const about = { youth: sessionText.child.youth, other: undefined }
  const { faults } = objections(objection, { on: session.on }, about)
  return { warning: Object.values(faults).join(' ') }
}

type Shown = { readonly warning?: string | null; readonly faults?: Faults; readonly typed?: Typed }

async function childPage(ctx: Ctx, session: VaccinationSession, child: string, shown: Shown): Promise<Html> {
  await getCalled(ctx, session, child)
  const about = await recordPage(ctx, child)
  const { lines, batches } = await sessionList(ctx, session)
  const line = lines.find(one => one.child.id === child)
  if (!line) throw new Error(`child ${child} is on the list of ${session.id}, and is not shown`)
  const { warning = null, faults = {}, typed = {} } = shown
  return TableChildPage({ page: about, session, line, batches, warning, faults, typed })
}
