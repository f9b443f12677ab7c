import { organisationsOf } from '../../../centre/index.ts'
import { isRecipientKind } from '../../../knowledge/youth-care-requests/recipients.ts'
import { consentText, decidersOf, getChildren, guardiansOf, householdsOf } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { invalid, page, see } from '../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { getChildToAskFor, overviewOf, recipientsFor } from './look-up.ts'
import { requireModule } from './module.ts'
import { parseNewRequest } from './new-request.form.ts'
import { newText } from './new-request.text.ts'
import { NewRequestPage } from './new-request.view.tsx'
import { OverviewPage } from './overview.view.tsx'
import { workIn } from './request-work.ts'
import { type Refusal, sendRequest } from './send-request.ts'
import { text } from './text.ts'

export const careRequests = router('professional')

careRequests.get('/jeugdzorg', may.askYouthCare, async ctx => {
  await requireModule(ctx)
  const overview = await overviewOf(ctx)
  const ids = [...overview.sent, ...overview.received].map(({ request }) => request.child)
  const own = (await organisationsOf(ctx)).find(({ id }) => id === ctx.actor.organisation)
  const receives = own !== undefined && isRecipientKind(own.kind)
  const exchanges = may.grantYouthHelp(ctx.actor)
  const children = await getChildren(ctx, ids)
  const work = workIn(overview, ctx.actor.id)
  return page(
    text.title,
    OverviewPage({ ...overview, work, children, receives, mayFind: may.findPeople(ctx.actor), exchanges }),
  )
})

careRequests.get('/jeugdzorg/nieuw', may.askYouthCare, async (ctx, { query }) => {
  await requireModule(ctx)
  return page(text.newTitle, await newPage(ctx, query.get('kind') ?? '', {}, {}))
})

careRequests.post('/jeugdzorg/verzoeken', may.askYouthCare, async (ctx, { form }) => {
  const typed = typedWords(form)
  const child = await getChildToAskFor(ctx, typed.child ?? '')
  const deciders = decidersOf(child, await guardiansOf(ctx, child.id), ctx.today)
  const parsed = parseNewRequest(form, deciders, ctx.today)
  if (!parsed.ok) return invalid(text.newTitle, await newPage(ctx, child.id, parsed.faults, parsed.typed))
  const sending = await sendRequest(ctx, { ...parsed.value, child: child.id })
  if (sending.kind === 'sent') return see(`/jeugdzorg/verzoeken/${sending.id}`)
  return invalid(text.newTitle, await newPage(ctx, child.id, faultsOf(sending), typed))
})

function faultsOf(refused: Refusal): Faults {
  switch (refused.kind) {
    case 'no-consent':
      return { consent: consentText.standing(refused.consent) }
    case 'may-not-ask':
      return { recipient: newText.refused['may-not-ask'] }
    case 'family-must-know':
      return { familyTold: newText.refused['family-must-know'] }
  }
}

async function newPage(ctx: Ctx, id: string, faults: Faults, typed: Typed) {
  const child = await getChildToAskFor(ctx, id)
  record(ctx, 'read', 'people.family', child.id)
  const guardians = await guardiansOf(ctx, child.id)
  return NewRequestPage({
    child,
    guardians,
    households: await householdsOf(ctx, child.id),
    deciders: decidersOf(child, guardians, ctx.today),
    recipients: await recipientsFor(ctx),
    today: ctx.today,
    faults,
    typed,
  })
}
