import { getChild } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, type Parsed, type Typed, typedWords } from '../../../platform/web/form.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import * as happened from './go-on.ts'
import { myOutreach, openOutreach, type Seen } from './look-up.ts'
import * as forms from './outreach.form.ts'
import { OutreachPage } from './outreach.view.tsx'
import { OverviewPage } from './overview.view.tsx'
import { StartOutreachPage } from './start.view.tsx'
import { startOutreach } from './start-outreach.ts'
import { text } from './text.ts'
import { visitText } from './visit.text.ts'
import { colleaguesOf, comeBack, leaveForVisit, watchedBy } from './visits/watch-visit.ts'

export const outreach = router('professional')

const pathOf = (id: string) => `/bemoeizorg/${id}`
const idOf = ({ params }: Asked): string => params.id ?? ''

outreach.get('/bemoeizorg', may.reachOut, async ctx =>
  page(text.title, OverviewPage({ mine: await myOutreach(ctx), watched: await watchedBy(ctx), now: ctx.now })),
)

outreach.get('/bemoeizorg/nieuw', may.reachOut, async (ctx, { query }) =>
  page(text.start.title, await startPage(ctx, query.get('kind') ?? '', {}, {})),
)

outreach.post('/bemoeizorg', may.reachOut, async (ctx, { form }) => {
  const parsed = forms.parseStart(form)
  if (!parsed.ok)
    return invalid(text.start.title, await startPage(ctx, parsed.typed.child ?? '', parsed.faults, parsed.typed))
  const { id } = await startOutreach(ctx, parsed.value)
  return see(pathOf(id))
})

async function startPage(ctx: Ctx, id: string, faults: Faults, typed: Typed) {
  const child = await getChild(ctx, id)
  record(ctx, 'read', 'people.child', child.id)
  return StartOutreachPage({ child, faults, typed })
}

outreach.get('/bemoeizorg/:id', may.reachOut, async (ctx, asked) => {
  const seen = await openOutreach(ctx, idOf(asked))
  return page(text.title, await outreachPage(ctx, seen))
})

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly overtaken?: string }

async function outreachPage(ctx: Ctx, seen: Seen, { faults = {}, typed = {}, overtaken }: Shown = {}) {
  const colleagues = await colleaguesOf(ctx)
  const about = { me: ctx.actor.id, colleagues, today: ctx.today, faults, typed, overtaken: overtaken ?? null }
  return OutreachPage({ ...seen, ...about })
}

type Parse<T> = (form: FormData, today: Temporal.PlainDate) => Parsed<T>
type Write<T> = (ctx: Ctx, id: string, value: T) => Promise<happened.Leaving>

/** One thing that happens: parsed, written, and the page again; who was overtaken gets the words back. */
const happens = <T,>(path: string, parse: Parse<T>, write: Write<T>): void => {
  outreach.post(`/bemoeizorg/:id/${path}`, may.reachOut, async (ctx, asked) => {
    const id = idOf(asked)
    const parsed = parse(asked.form, ctx.today)
    if (parsed.ok) return answerTo(ctx, asked, await write(ctx, id, parsed.value))
    return invalid(text.title, await outreachPage(ctx, await openOutreach(ctx, id), parsed))
  })
}

async function answerTo(ctx: Ctx, asked: Asked, written: happened.Leaving): Promise<Answer> {
  const { version: _, ...typed } = typedWords(asked.form)
  switch (written.kind) {
    case 'written':
      return see(pathOf(written.now.outreach.id))
    case 'overtaken':
      return stale(text.title, await outreachPage(ctx, written.now, { typed, overtaken: text.safety.overtaken }))
    case 'ended': {
      const words = Object.entries(typed).flatMap(([name, said]) => (name === 'form' || said === '' ? [] : [said]))
      const overtaken = [text.endedMeanwhile, ...words].join(' ')
      return stale(text.title, await outreachPage(ctx, written.now, { overtaken }))
    }
    case 'last-one':
      return invalid(text.title, await outreachPage(ctx, written.now, { overtaken: text.workers.lastOne }))
  }
}

happens('pogingen', forms.parseAttempt, happened.logAttempt)
happens('veiligheid', forms.parseSafety, happened.keepSafe)
happens('bekeken', forms.parseReview, happened.lookAgain)
happens('verteld', forms.parseTelling, happened.tellFamily)
happens('medewerkers', forms.parseColleague, (ctx, id, { colleague }) => happened.letIn(ctx, id, colleague))
happens('einde', forms.parseEnd, happened.endOutreach)

outreach.post('/bemoeizorg/:id/medewerkers/:worker/vertrek', may.reachOut, async (ctx, asked) => {
  const left = await happened.letGo(ctx, idOf(asked), asked.params.worker ?? '')
  return left.kind === 'written' ? see('/bemoeizorg') : answerTo(ctx, asked, left)
})

outreach.post('/bemoeizorg/:id/op-pad', may.reachOut, async (ctx, asked) => {
  const id = idOf(asked)
  const parsed = forms.parseLeaving(asked.form, ctx.today)
  if (!parsed.ok) return invalid(text.title, await outreachPage(ctx, await openOutreach(ctx, id), parsed))
  const { kind } = await leaveForVisit(ctx, id, parsed.value)
  if (kind === 'left') return see(pathOf(id))
  const faults: Faults = {
    'out-already': { backBy: visitText.missing.outAlready },
    past: { backBy: visitText.missing.past },
    ended: { backBy: text.endedMeanwhile },
    'unknown-watcher': { watcher: visitText.missing.watcher },
  }[kind]
  const typed = typedWords(asked.form)
  return invalid(text.title, await outreachPage(ctx, await openOutreach(ctx, id), { faults, typed }))
})

outreach.post('/bemoeizorg/op-pad/:visit/terug', may.reachOut, async (ctx, { params }) => {
  await comeBack(ctx, params.visit ?? '')
  return see('/bemoeizorg')
})
