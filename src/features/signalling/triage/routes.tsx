import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { typedWords } from '../../../platform/web/form.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { answerSender } from './answer-sender.ts'
import { assignConcern } from './assign-concern.ts'
import { closeTriage } from './close-triage.ts'
import { decideConcern } from './decide-concern.ts'
import { linkChild } from './link-child.ts'
import { lookForChild } from './look-for-child.ts'
import { getTriage } from './look-up.ts'
import { text } from './text.ts'
import { parseAnswer, parseAssignment, parseClosing, parseDecision, parseLink } from './triage.form.ts'
import { triagePage } from './triage-page.ts'
import type { Shown } from './triage-props.ts'
import { workList } from './work-list.ts'
import { WorkListPage } from './work-list.view.tsx'

export const triage = router('professional')

const idOf = (asked: Asked) => asked.params.id ?? ''
const pathOf = (asked: Asked) => `/signalen/triage/${idOf(asked)}`

triage.get('/signalen/triage', may.triage, async ctx =>
  page(text.title, WorkListPage({ rows: await workList(ctx), maySet: may.configure(ctx.actor) })),
)

/** Also for whoever was given it: the use case knows. */
triage.get('/signalen/triage/:id', may.signal, async (ctx, asked) => {
  const said = asked.query.has('beantwoord') ? 'answered' : asked.query.has('vastgelegd') ? 'saved' : null
  return page(text.title, await triagePage(ctx, idOf(asked), { said }))
})

triage.get('/signalen/triage/:id/koppelen', may.signal, async (ctx, asked) =>
  page(text.link.title, await lookForChild(ctx, idOf(asked), asked.query.get('q'))),
)

triage.post('/signalen/triage/:id/koppeling', may.signal, whileOpen(linked))
triage.post('/signalen/triage/:id/toewijzing', may.signal, whileOpen(assigned))
triage.post('/signalen/triage/:id/besluit', may.signal, whileOpen(decided))
triage.post('/signalen/triage/:id/antwoord', may.signal, whileOpen(answered))
triage.post('/signalen/triage/:id/afronding', may.signal, whileOpen(closed))

type Deed = (ctx: Ctx, asked: Asked) => Promise<Answer>

/** Of two colleagues the second may come after the concern was closed: that is said, with what was typed. */
function whileOpen(deed: Deed): Deed {
  return async (ctx, asked) => {
    const { concern } = await getTriage(ctx, idOf(asked))
    if (!concern.closure) return deed(ctx, asked)
    const { answer = '', words = '', last = '' } = typedWords(asked.form)
    const lost = [answer, words, last].filter(Boolean).join('\n')
    return stale(text.title, await triagePage(ctx, concern.id, { lost }))
  }
}

async function linked(ctx: Ctx, asked: Asked): Promise<Answer> {
  const parsed = parseLink(asked.form)
  if (!parsed.ok) return invalid(text.link.title, await lookForChild(ctx, idOf(asked), null))
  await linkChild(ctx, idOf(asked), parsed.value.child)
  return see(`${pathOf(asked)}?vastgelegd`)
}

async function assigned(ctx: Ctx, asked: Asked): Promise<Answer> {
  const parsed = parseAssignment(asked.form)
  if (!parsed.ok) return again(ctx, asked, parsed)
  const assigning = await assignConcern(ctx, idOf(asked), parsed.value.professional)
  switch (assigning.kind) {
    case 'assigned':
      // Who gave it away may not read it any more.
      return see(may.triage(ctx.actor) ? `${pathOf(asked)}?vastgelegd` : '/signalen')
    case 'refused':
      return again(ctx, asked, { typed: typedWords(asked.form), faults: { professional: text.assign.cannot } })
  }
}

async function decided(ctx: Ctx, asked: Asked): Promise<Answer> {
  const parsed = parseDecision(asked.form)
  if (!parsed.ok) return again(ctx, asked, parsed)
  const typed = typedWords(asked.form)
  const deciding = await decideConcern(ctx, idOf(asked), parsed.value, Number(typed.version))
  switch (deciding.kind) {
    case 'decided':
      return see(`${pathOf(asked)}?vastgelegd`)
    case 'stale':
      return stale(text.title, await triagePage(ctx, idOf(asked), { typed, newer: deciding.newer }))
  }
}

async function answered(ctx: Ctx, asked: Asked): Promise<Answer> {
  const parsed = parseAnswer(asked.form)
  if (!parsed.ok) return again(ctx, asked, parsed)
  await answerSender(ctx, idOf(asked), parsed.value.answer)
  return see(`${pathOf(asked)}?beantwoord`)
}

async function closed(ctx: Ctx, asked: Asked): Promise<Answer> {
  const parsed = parseClosing(asked.form)
  if (!parsed.ok) return again(ctx, asked, parsed)
  const closing = await closeTriage(ctx, idOf(asked), { outcome: parsed.value.outcome, words: parsed.value.last })
  if (closing.kind === 'closed') return see(`${pathOf(asked)}?vastgelegd`)
  const typed = typedWords(asked.form)
  const fault = { 'not-decided': { level: text.close.first }, 'not-answered': { last: text.answer.missing } }
  return again(ctx, asked, { typed, faults: fault[closing.because] })
}

const again = async (ctx: Ctx, asked: Asked, shown: Shown): Promise<Answer> =>
  invalid(text.title, await triagePage(ctx, idOf(asked), shown))
