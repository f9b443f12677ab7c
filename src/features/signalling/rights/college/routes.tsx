import { getCentre } from '../../../../centre/index.ts'
import { parseBsn } from '../../../../knowledge/identifiers/bsn.ts'
import { partyOf } from '../../../../knowledge/referral-index/requests.ts'
import { findChildByBsn, fullName } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { askByLetter, deskFor, joinByLetter } from '../requests/ask-by-letter.ts'
import { collegeRequests, decideRequest, extendRequest, getCollegeRequest } from '../requests/college-requests.ts'
import type { Decision } from '../requests/request.ts'
import { text as requestText } from '../requests/text.ts'
import { parseDecision, parseExtension, parseJoining, parseLetter } from './college.form.ts'
import { EnterPage, FindPage } from './enter.view.tsx'
import { CollegeLetterPage } from './letter.view.tsx'
import { CollegeRequestPage } from './request.view.tsx'
import { CollegeRequestsPage } from './requests.view.tsx'
import { text } from './text.ts'

export const collegeDesk = router('professional')

const idOf = (asked: Asked): string => asked.params.id ?? ''
const pathOf = (id: string): string => `/signalen/verzoeken/${id}`

collegeDesk.get('/signalen/verzoeken', may.decideOnRequests, async ctx =>
  page(text.list.title, CollegeRequestsPage(await collegeRequests(ctx))),
)

collegeDesk.get('/signalen/verzoeken/nieuw', may.decideOnRequests, async () =>
  page(text.enter.title, FindPage({ faults: {} })),
)

/** The number is sent, never in an address; whoever turns up is found by an id of ours from then on. */
collegeDesk.post('/signalen/verzoeken/nieuw', may.decideOnRequests, async (ctx, { form }) => {
  const parsed = parseBsn(String(form.get('bsn') ?? ''))
  if (!parsed.ok) return invalid(text.enter.title, FindPage({ faults: { bsn: text.enter.wrong } }))
  const child = await findChildByBsn(ctx, parsed.bsn)
  record(ctx, 'search', 'people.child', child?.id ?? null, 'bsn')
  return child
    ? see(`/signalen/verzoeken/nieuw/${child.id}`)
    : invalid(text.enter.title, FindPage({ faults: { bsn: text.enter.unknown } }))
})

collegeDesk.get('/signalen/verzoeken/nieuw/:child', may.decideOnRequests, async (ctx, asked) =>
  page(...(await enterPage(ctx, asked, {}))),
)

collegeDesk.post('/signalen/verzoeken/nieuw/:child', may.decideOnRequests, async (ctx, asked) => {
  const parsed = parseLetter(asked.form)
  if (!parsed.ok) return invalid(...(await enterPage(ctx, asked, parsed)))
  const request = await askByLetter(ctx, asked.params.child ?? '', parsed.value)
  switch (request.kind) {
    case 'asked':
      return see(`${pathOf(request.id)}?gedaan=entered`)
    case 'joined':
      return see(`${pathOf(request.id)}?gedaan=joined`)
    case 'asked-before':
      return see(`${pathOf(request.id)}?gedaan=asked-before`)
    case 'refused': {
      const faults = { report: text.refused[request.because] }
      return invalid(...(await enterPage(ctx, asked, { faults, typed: typedWords(asked.form) })))
    }
  }
})

collegeDesk.get('/signalen/verzoeken/:id', may.decideOnRequests, async (ctx, asked) =>
  page(...(await requestPage(ctx, asked, { said: saidIn(asked.query) }))),
)

collegeDesk.get('/signalen/verzoeken/:id/brief', may.decideOnRequests, async (ctx, asked) => {
  const view = await getCollegeRequest(ctx, idOf(asked))
  record(ctx, 'print', 'signalling.letter', view.child.id)
  const { name: municipality } = await getCentre(ctx)
  return page(text.letter.title, CollegeLetterPage({ view, municipality, today: ctx.today }))
})

collegeDesk.post('/signalen/verzoeken/:id/verlenging', may.decideOnRequests, async (ctx, asked) => {
  const parsed = parseExtension(asked.form)
  if (!parsed.ok) return invalid(...(await requestPage(ctx, asked, parsed)))
  const extending = await extendRequest(ctx, idOf(asked), parsed.value.extendReason)
  if (extending.kind === 'extended') return see(`${pathOf(idOf(asked))}?gedaan=extended`)
  return invalid(...(await requestPage(ctx, asked, { faults: { extendReason: text.refused[extending.because] } })))
})

collegeDesk.post('/signalen/verzoeken/:id/besluit', may.decideOnRequests, async (ctx, asked) => {
  const parsed = parseDecision(asked.form)
  if (!parsed.ok) return invalid(...(await requestPage(ctx, asked, parsed)))
  const deciding = await decideRequest(ctx, idOf(asked), parsed.value)
  const typed = typedWords(asked.form)
  switch (deciding.kind) {
    case 'decided':
      return see(`${pathOf(idOf(asked))}?gedaan=decided`)
    case 'stale':
      return stale(...(await requestPage(ctx, asked, { newer: deciding.newer, typed })))
    case 'refused': {
      const place = deciding.because === 'advice-missing' ? 'whyWithoutAdvice' : 'reason'
      const faults = { [place]: text.refused[deciding.because] }
      return invalid(...(await requestPage(ctx, asked, { faults, typed })))
    }
  }
})

collegeDesk.post('/signalen/verzoeken/:id/meedoen', may.decideOnRequests, async (ctx, asked) => {
  const parsed = parseJoining(asked.form)
  if (!parsed.ok) return invalid(...(await requestPage(ctx, asked, parsed)))
  const joined = await joinByLetter(ctx, idOf(asked), parsed.value)
  if (joined.kind === 'joined') return see(`${pathOf(idOf(asked))}?gedaan=joined`)
  const faults = { person: text.refused[joined.because] }
  return invalid(...(await requestPage(ctx, asked, { faults, typed: typedWords(asked.form) })))
})

const saidIn = (query: URLSearchParams): string | null =>
  Object.entries(text.said).find(([word]) => word === query.get('gedaan'))?.[1] ?? null

type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly said?: string | null
  readonly newer?: Decision | null
}

async function requestPage(ctx: Ctx, asked: Asked, { faults = {}, typed = {}, said = null, newer = null }: Shown) {
  const view = await getCollegeRequest(ctx, idOf(asked))
  const { child, request, standing } = view
  const waitsFor = standing.kind === 'waits-for' ? standing.party : null
  const { writers } = waitsFor ? await deskFor(ctx, child.id) : { writers: [] }
  const joiners = writers.filter(({ isYouth }) => partyOf(isYouth ? 'youth' : 'with-custody') === waitsFor)
  const title = text.request.title(requestText.wanted[request.wanted], fullName(child))
  return [title, CollegeRequestPage({ view, today: ctx.today, joiners, faults, typed, said, newer })] as const
}

async function enterPage(ctx: Ctx, asked: Asked, { faults = {}, typed = {} }: Pick<Shown, 'faults' | 'typed'>) {
  const desk = await deskFor(ctx, asked.params.child ?? '')
  return [text.enter.about(fullName(desk.child)), EnterPage({ desk, faults, typed })] as const
}
