import { getCentre, professionalsOf } from '../../../../centre/index.ts'
import { getChild, guardiansOf, householdsOf, planWay, statementsWith } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { openRequest, type Seen } from '../look-up.ts'
import { objectOf } from '../request.ts'
import { text } from '../text.ts'
import { LetterPage } from './letter.view.tsx'
import { RequestPage } from './request.view.tsx'
import { parseHandOver, parseStep } from './step.form.ts'
import { handOver, takeStep } from './take-step.ts'
import { stepText } from './text.ts'

export const careRequestSteps = router('professional')

const pathOf = (id: string) => `/jeugdzorg/verzoeken/${id}`
const idOf = ({ params }: Asked) => params.id ?? ''

careRequestSteps.get('/jeugdzorg/verzoeken/:id', may.askYouthCare, async (ctx, asked) =>
  page(text.title, await requestPage(ctx, await openRequest(ctx, idOf(asked)))),
)

careRequestSteps.get('/jeugdzorg/verzoeken/:id/brief', may.askYouthCare, async (ctx, asked) => {
  const { request } = await openRequest(ctx, idOf(asked))
  const child = await getChild(ctx, request.child)
  const guardians = await guardiansOf(ctx, child.id)
  record(ctx, 'print', objectOf(request), child.id)
  const households = await householdsOf(ctx, child.id)
  return page(stepText.letter, LetterPage({ request, child, guardians, households, centre: await getCentre(ctx) }))
})

careRequestSteps.post('/jeugdzorg/verzoeken/:id/stap', may.askYouthCare, async (ctx, asked) => {
  const id = idOf(asked)
  const parsed = parseStep(asked.form)
  if (!parsed.ok) return invalid(text.title, await requestPage(ctx, await openRequest(ctx, id), parsed))
  const typed = typedWords(asked.form)
  const taken = await takeStep(ctx, id, parsed.value)
  switch (taken.kind) {
    case 'taken':
      return see(pathOf(id))
    case 'wrong-day': {
      const faults = { on: stepText.missing.on }
      return invalid(text.title, await requestPage(ctx, await openRequest(ctx, id), { faults, typed }))
    }
    case 'overtaken': {
      const overtaken = stepText.overtaken(text.state[taken.now.standing.state], parsed.value.words)
      return stale(text.title, await requestPage(ctx, taken.now, { overtaken }))
    }
  }
})

careRequestSteps.post('/jeugdzorg/verzoeken/:id/overdracht', may.askYouthCare, async (ctx, asked) => {
  const id = idOf(asked)
  const parsed = parseHandOver(asked.form)
  if (!parsed.ok) return invalid(text.title, await requestPage(ctx, await openRequest(ctx, id), parsed))
  const handing = await handOver(ctx, id, parsed.value.colleague)
  if (handing.kind === 'handed-over') return see('/jeugdzorg')
  const faults = { colleague: stepText.missing.colleague }
  return invalid(text.title, await requestPage(ctx, await openRequest(ctx, id), { faults }))
})

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly overtaken?: string }

async function requestPage(ctx: Ctx, seen: Seen, { faults = {}, typed = {}, overtaken }: Shown = {}) {
  const { request } = seen
  const child = await getChild(ctx, request.child)
  const isRecipient = ctx.actor.organisation === request.recipient.id
  const colleagues = isRecipient
    ? []
    : (await professionalsOf(ctx)).filter(
        ({ id, organisation }) => organisation.id === request.sender.id && id !== request.holder.id,
      )
  return RequestPage({
    ...seen,
    child,
    guardians: await guardiansOf(ctx, child.id),
    households: await householdsOf(ctx, child.id),
    planWay: await planWay(ctx, { kind: 'request', id: request.id }),
    statements: await statementsWith(ctx, 'help', [request.child]),
    today: ctx.today,
    isRecipient,
    colleagues,
    grants: isRecipient && may.grantYouthHelp(ctx.actor),
    faults,
    typed,
    ...(overtaken === undefined ? {} : { overtaken }),
  })
}
