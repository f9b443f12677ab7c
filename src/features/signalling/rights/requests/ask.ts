/**
 * A youth or parent asks to see, correct, erase or oppose a report. From 12 to 15 the first asks and the other joins; who asks what the
 * other asked already joins by asking.
 */
import { askingOf, missingVoice, partyOf, type Relative } from '../../../../knowledge/referral-index/requests.ts'
import { type Child, getChild, type PersonId } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { ReportId } from '../../referral-index/stored-report.ts'
import { shownTo } from '../shown.ts'
import { tellCollege, tellPerson, tellReporter } from '../tell.ts'
import { insertRequest, insertVoice, lockChild } from './entries/store.ts'
import { peopleOf } from './people-of.ts'
import type { Request, RequestId, Voice, Wanted } from './request.ts'
import { findRequest, findRequestsAbout } from './store.ts'
import { viewsOf } from './views-of.ts'

export type NewRequest = {
  readonly wanted: Wanted
  /** Null for access, and only then. */
  readonly report: string | null
  readonly words: string
}
export type Asked =
  | { readonly kind: 'asked' | 'joined'; readonly id: RequestId }
  /** This was asked before and is still open. */
  | { readonly kind: 'asked-before'; readonly id: RequestId }

/** By who is signed in to Mijn CJG. Throws NotAllowed for who may not ask, or does not see the report. */
export async function askInPortal(ctx: Ctx, childId: string, asked: NewRequest): Promise<Asked> {
  const child = await getChild(ctx, childId)
  const shown = await shownTo(ctx, ctx.actor.id, child)
  const report = shown.reports.find(({ id }) => id === asked.report)
  const isOurs = asked.wanted === 'access' || report?.reporter.municipality === ctx.municipality
  if (!shown.isTold || !isOurs) throw new NotAllowed('signalling.request', child.id)
  const asker = { person: (child.id === ctx.actor.id ? child.id : ctx.actor.id) as PersonId, relative: shown.relative }
  return ask(ctx, child, { ...asked, report: report?.id ?? null }, { ...asker, identityChecked: '' })
}

export type Asker = { readonly person: PersonId; readonly relative: Relative; readonly identityChecked: string }
type Checked = Omit<NewRequest, 'report'> & { readonly report: ReportId | null }

/** What is asked, and about which report, was found to be this asker's to ask. */
export async function ask(ctx: Ctx, child: Child, asked: Checked, asker: Asker): Promise<Asked> {
  const party = partyOf(asker.relative)
  const asking = askingOf(asker.relative, child.birth.on, ctx.today)
  if (party === null || asking.kind === 'may-not' || child.diedOn !== null)
    throw new NotAllowed('signalling.request', child.id)
  await lockChild(ctx.db, child.id)
  const voice: Voice = { party, person: asker.person, on: ctx.today, identityChecked: asker.identityChecked }
  const earlier = await findAlike(ctx, child, asked)
  if (earlier) return missing(child, earlier) === party ? join(ctx, child, earlier, voice) : again(earlier)
  const id = newId<RequestId>()
  await insertRequest(ctx.db, ctx.municipality, {
    id,
    childId: child.id,
    wanted: asked.wanted,
    report: asked.report,
    words: asked.words,
    askedOn: ctx.today,
    askedAt: ctx.now,
  })
  await insertVoice(ctx.db, ctx.municipality, id, voice, { at: ctx.now, by: ctx.actor.id })
  record(ctx, 'create', 'signalling.request', child.id, asked.wanted)
  await tellOthers(ctx, child, id)
  return { kind: 'asked', id }
}

const again = ({ id }: Request): Asked => ({ kind: 'asked-before', id })

/** The other half of a request that waits for it. The child is locked, and the request waits for this party. */
export async function join(ctx: Ctx, child: Child, request: Request, voice: Voice): Promise<Asked> {
  await insertVoice(ctx.db, ctx.municipality, request.id, voice, { at: ctx.now, by: ctx.actor.id })
  record(ctx, 'change', 'signalling.request', child.id, 'joined')
  await tellOthers(ctx, child, request.id)
  return { kind: 'joined', id: request.id }
}

const missing = (child: Child, { askedOn, voices }: Request) =>
  missingVoice(
    child.birth.on,
    askedOn,
    voices.map(({ party }) => party),
  )

/** The same right on the same report, not decided and not ended. */
async function findAlike(ctx: Ctx, child: Child, { wanted, report }: Checked): Promise<Request | undefined> {
  const alike = (await findRequestsAbout(ctx.db, ctx.municipality, child.id)).filter(
    request => request.wanted === wanted && request.report === report,
  )
  const views = await viewsOf(ctx, alike)
  return views.find(({ standing }) => standing.kind === 'open' || standing.kind === 'waits-for')?.request
}

/** Whoever is next: the other who has to join, or the college and the reporters. */
async function tellOthers(ctx: Ctx, child: Child, id: RequestId): Promise<void> {
  const request = await findRequest(ctx.db, ctx.municipality, id)
  const [view] = request ? await viewsOf(ctx, [request]) : []
  if (view?.standing.kind === 'open') {
    await tellCollege(ctx, child.id)
    for (const reporter of new Set(view.reports.map(report => report.reporter.id)))
      await tellReporter(ctx, child.id, reporter, 'to-advise')
    for (const voice of view.request.voices)
      if (voice.person !== ctx.actor.id) await tellPerson(ctx, child.id, voice.person, 'request')
  }
  if (view?.standing.kind === 'waits-for') await tellWhoJoins(ctx, child, view.request, view.standing.party)
}

/** Who does not know of the report (yet) is not told of a request about it either. */
async function tellWhoJoins(ctx: Ctx, child: Child, request: Request, party: Voice['party']): Promise<void> {
  for (const person of await peopleOf(ctx, child, party)) {
    const shown = await shownTo(ctx, person, child)
    const knows = request.report === null ? shown.isTold : shown.reports.some(({ id }) => id === request.report)
    if (knows) await tellPerson(ctx, child.id, person, 'join')
  }
}
