import { type Want, wants } from '../../knowledge/consent/asking-for.ts'
import { type SharedPart, sharedParts } from '../../knowledge/consent/shared-parts.ts'
import { addStatement, ownStatements, withdrawStatement } from '../../people/index.ts'
import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import { type Ctx, NotAllowed, NotFound } from '../../platform/ctx.ts'
import { invalid, page, see, stale } from '../../platform/web/answer.ts'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { type Asked, router } from '../../platform/web/router.ts'
import { type Subject, subjectsOf } from '../sight.ts'
import { AskRightPage } from './ask.view.tsx'
import {
  askRight,
  getMyRight,
  joinRight,
  mayAsk,
  mayJoin,
  myRights,
  rightOfReader,
  subjectFor,
  withdrawRight,
} from './ask-right.ts'
import { MyRightPage, type Said } from './request.view.tsx'
import { parseRight, parseStatement } from './right.form.ts'
import { RightsPage } from './rights.view.tsx'
import { text } from './text.ts'

export const familyRequests = router('family')

const idOf = ({ params }: Asked): string => params.id ?? ''

familyRequests.get('/mijn/rechten', may.useFamilyPages, async (ctx, { query }) =>
  page(text.title, await rightsPage(ctx, query.get('kind'), { said: statedIn(query) })),
)

familyRequests.get('/mijn/rechten/verzoek', may.useFamilyPages, async (ctx, { query }) => {
  const want = wants.find(one => one === query.get('recht'))
  const file = sharedParts.find(one => one === query.get('dossier'))
  if (!want || !file) throw new NotFound('a right')
  return page(text.want[want].title, await askPage(ctx, { child: query.get('kind') ?? '', want, file }))
})

familyRequests.post('/mijn/rechten/verzoek', may.useFamilyPages, async (ctx, { form }) => {
  const parsed = parseRight(form)
  if (parsed.ok) return see(`/mijn/rechten/verzoeken/${await askRight(ctx, parsed.value)}?verstuurd`)
  const { typed, faults } = parsed
  const want = wants.find(one => one === typed.wanted)
  const file = sharedParts.find(one => one === typed.file)
  if (!want || !file) throw new NotFound('a right')
  return invalid(text.want[want].title, await askPage(ctx, { child: typed.child ?? '', want, file }, faults, typed))
})

familyRequests.get('/mijn/rechten/verzoeken/:id', may.useFamilyPages, async (ctx, asked) =>
  page(...(await requestPage(ctx, asked, saidIn(asked.query)))),
)

familyRequests.post('/mijn/rechten/verzoeken/:id/meedoen', may.useFamilyPages, async (ctx, asked) => {
  const joining = await joinRight(ctx, idOf(asked))
  return joining.kind === 'joined'
    ? see(`/mijn/rechten/verzoeken/${idOf(asked)}?meegedaan`)
    : stale(...(await requestPage(ctx, asked, 'late')))
})

familyRequests.post('/mijn/rechten/verzoeken/:id/intrekking', may.useFamilyPages, async (ctx, asked) => {
  await withdrawRight(ctx, idOf(asked))
  return see(`/mijn/rechten/verzoeken/${idOf(asked)}?ingetrokken`)
})

familyRequests.post('/mijn/rechten/verklaring', may.useFamilyPages, async (ctx, { form }) => {
  const parsed = parseStatement(form)
  if (!parsed.ok) return invalid(text.title, await rightsPage(ctx, parsed.typed.child ?? '', parsed))
  const { child: id, file, words } = parsed.value
  const subject = await subjectFor(ctx, id)
  if (!filesToState(ctx, subject).includes(file)) throw new NotAllowed('people.statement', subject.child.id)
  await addStatement(ctx, subject.child.id, file, words)
  return see(`/mijn/rechten?kind=${subject.child.id}&erbij#verklaring`)
})

familyRequests.post('/mijn/rechten/verklaring/:id/intrekking', may.useFamilyPages, async (ctx, asked) => {
  const { child } = await subjectFor(ctx, String(asked.form.get('child') ?? ''))
  await withdrawStatement(ctx, child.id, idOf(asked))
  return see(`/mijn/rechten?kind=${child.id}&weg#verklaring`)
})

type Shown = { readonly said?: 'stated' | 'unstated' | null; readonly faults?: Faults; readonly typed?: Typed }

async function rightsPage(ctx: Ctx, wanted: string | null, { said = null, faults = {}, typed = {} }: Shown) {
  const all = await subjectsOf(ctx)
  const subject = wanted === null ? all[0] : all.find(({ child }) => child.id === wanted)
  if (!subject) throw new NotAllowed('portal.right-request')
  for (const { child } of all) record(ctx, 'read', 'people.child', child.id)
  return RightsPage({
    subject,
    children: all.map(({ child }) => child),
    requests: await myRights(ctx, subject),
    statements: await ownStatements(ctx, subject.child.id),
    rightOf: (want, file) => rightOfReader(subject, want, file, ctx.today),
    mayState: filesToState(ctx, subject),
    said,
    faults,
    typed,
  })
}

/** Who may inspect a file may add an own view to it (Jeugdwet 7.3.8; BW 7:454). In the plan the family writes itself. */
const filesToState = (ctx: Ctx, subject: Subject): readonly SharedPart[] =>
  (['health', 'help'] as const).filter(file => mayAsk(rightOfReader(subject, 'copy', file, ctx.today)))

type About = { readonly child: string; readonly want: Want; readonly file: SharedPart }

async function askPage(ctx: Ctx, { child: id, want, file }: About, faults: Faults = {}, typed: Typed = {}) {
  const subject = await subjectFor(ctx, id)
  const right = rightOfReader(subject, want, file, ctx.today)
  if (!mayAsk(right)) throw new NotAllowed('portal.right-request', subject.child.id)
  record(ctx, 'read', 'people.child', subject.child.id)
  return AskRightPage({ child: subject.child.id, want, file, right, faults, typed })
}

async function requestPage(ctx: Ctx, asked: Asked, said: Said | null) {
  const { subject, ...seen } = await getMyRight(ctx, idOf(asked))
  const hasAsked = seen.request.voices.some(({ person }) => person === ctx.actor.id)
  const body = MyRightPage({ seen, hasAsked, mayJoin: mayJoin(ctx, subject, seen), said })
  return [text.line(seen.request.wanted, seen.request.file), body] as const
}

const saidIn = (query: URLSearchParams): Said | null => {
  if (query.has('verstuurd')) return 'asked'
  if (query.has('meegedaan')) return 'joined'
  return query.has('ingetrokken') ? 'withdrawn' : null
}

const statedIn = (query: URLSearchParams) => {
  if (query.has('erbij')) return 'stated'
  return query.has('weg') ? 'unstated' : null
}
