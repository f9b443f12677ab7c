import { mustBeTold } from '../../../../knowledge/referral-index/requests.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { askInPortal } from '../requests/ask.ts'
import { getFamilyRequest, joinRequest, withdrawRequest } from '../requests/family-requests.ts'
import { type Wanted, wants } from '../requests/request.ts'
import { parseRequest } from './ask.form.ts'
import { AskPage } from './ask.view.tsx'
import { familyReports, reportsIn } from './family-reports.ts'
import { FamilyReportsPage, reportsTitle } from './reports.view.tsx'
import { FamilyRequestPage, type Said } from './request.view.tsx'
import { text } from './text.ts'

export const familyRights = router('family')

const childOf = (asked: Asked): string => asked.params.child ?? ''
const idOf = (asked: Asked): string => asked.params.id ?? ''

familyRights.get('/mijn/meldingen/:child', may.useFamilyPages, async (ctx, asked) => {
  const family = await familyReports(ctx, childOf(asked))
  return page(reportsTitle(family), FamilyReportsPage(family))
})

familyRights.get('/mijn/meldingen/:child/verzoek', may.useFamilyPages, async (ctx, asked) => {
  const wanted = wants.find(one => one === asked.query.get('recht')) ?? 'access'
  const report = asked.query.get('melding')
  return page(text.ask[wanted].title, await askPage(ctx, asked, { wanted, report }))
})

familyRights.post('/mijn/meldingen/:child/verzoek', may.useFamilyPages, async (ctx, asked) => {
  const parsed = parseRequest(asked.form)
  if (!parsed.ok) {
    const wanted = wants.find(one => one === parsed.typed.wanted) ?? 'access'
    return invalid(text.ask[wanted].title, await askPage(ctx, asked, { wanted, report: null, ...parsed }))
  }
  const request = await askInPortal(ctx, childOf(asked), parsed.value)
  return see(`/mijn/verzoeken/${request.id}?${saidBy[request.kind]}`)
})

const saidBy = { asked: 'verstuurd', joined: 'meegedaan', 'asked-before': 'liep-al' } as const

familyRights.get('/mijn/verzoeken/:id', may.useFamilyPages, async (ctx, asked) =>
  page(...(await requestPage(ctx, asked, saidIn(asked.query)))),
)

familyRights.post('/mijn/verzoeken/:id/meedoen', may.useFamilyPages, async (ctx, asked) => {
  const joining = await joinRequest(ctx, idOf(asked))
  return joining.kind === 'joined'
    ? see(`/mijn/verzoeken/${idOf(asked)}?meegedaan`)
    : stale(...(await requestPage(ctx, asked, 'too-late')))
})

familyRights.post('/mijn/verzoeken/:id/intrekking', may.useFamilyPages, async (ctx, asked) => {
  const taken = await withdrawRequest(ctx, idOf(asked))
  return taken.kind === 'withdrawn'
    ? see(`/mijn/verzoeken/${idOf(asked)}?ingetrokken`)
    : stale(...(await requestPage(ctx, asked, 'too-late')))
})

const saidIn = (query: URLSearchParams): Said | null => {
  if (query.has('verstuurd')) return 'asked'
  if (query.has('meegedaan')) return 'joined'
  if (query.has('liep-al')) return 'asked-before'
  return query.has('ingetrokken') ? 'withdrawn' : null
}

type Shown = {
  readonly wanted: Wanted
  readonly report: string | null
  readonly faults?: Faults
  readonly typed?: Typed
}

async function askPage(ctx: Ctx, asked: Asked, { wanted, report: id, faults = {}, typed = {} }: Shown) {
  const family = await familyReports(ctx, childOf(asked))
  const report = family.reports.find(one => one.id === id && one.isDecidedHere) ?? null
  if (family.asking.kind === 'may-not' || (wanted !== 'access' && !report && Object.keys(faults).length === 0))
    throw new NotAllowed('signalling.request', family.child.id)
  return AskPage({ family, wanted, report, faults, typed })
}

async function requestPage(ctx: Ctx, asked: Asked, said: Said | null) {
  const seen = await getFamilyRequest(ctx, idOf(asked))
  const { request, child, relative, standing } = seen
  const reports = await reportsIn(ctx, seen.reports)
  const isAloneNow =
    standing.kind === 'waits-for' &&
    standing.party === 'legal-representative' &&
    relative === 'youth' &&
    !mustBeTold('with-custody', child.birth.on, ctx.today)
  const body = FamilyRequestPage({ seen, reports, me: ctx.actor.id, isAloneNow, said })
  return [text.page.title(request.wanted), body] as const
}
