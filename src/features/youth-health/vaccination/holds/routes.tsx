import { may } from '../../../../platform/auth/roles.ts'
import { invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { recordPage } from '../../record/record-page.ts'
import { bornOn } from '../record-visit.ts'
import { addHold } from './add-hold.ts'
import { parseHold, parseLifting } from './hold.form.ts'
import { HoldPage, LiftPage } from './hold.view.tsx'
import { getHold, liftHold } from './lift-hold.ts'
import { holdText } from './text.ts'

export const vaccinationHolds = router('professional')

vaccinationHolds.get('/jeugd/:id/vaccinaties/uitstel', may.writeRecord, async (ctx, { params }) => {
  const about = await recordPage(ctx, params.id ?? '')
  bornOn(about.child)
  return page(holdText.add, HoldPage({ page: about, actorName: ctx.actor.name, faults: {}, typed: {} }))
})

vaccinationHolds.post('/jeugd/:id/vaccinaties/uitstel', may.writeRecord, async (ctx, { params, form }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const parsed = parseHold(form, ctx.today)
  if (!parsed.ok) return invalid(holdText.add, HoldPage({ page: about, actorName: ctx.actor.name, ...parsed }))
  await addHold(ctx, about.child.id, parsed.value)
  return see(`/jeugd/${about.child.id}/vaccinaties?uitstel`)
})

vaccinationHolds.get('/jeugd/:id/vaccinaties/uitstel/:hold', may.writeRecord, async (ctx, { params }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const hold = await getHold(ctx, about.child, params.hold ?? '')
  return page(holdText.liftPage.title, LiftPage({ page: about, hold, faults: {}, typed: {} }))
})

vaccinationHolds.post('/jeugd/:id/vaccinaties/uitstel/:hold', may.writeRecord, async (ctx, { params, form }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const hold = await getHold(ctx, about.child, params.hold ?? '')
  const parsed = parseLifting(form)
  if (!parsed.ok) return invalid(holdText.liftPage.title, LiftPage({ page: about, hold, ...parsed }))
  const lifted = await liftHold(ctx, about.child.id, hold.id, parsed.value.because)
  switch (lifted.kind) {
    case 'lifted':
      return see(`/jeugd/${about.child.id}/vaccinaties?opgeheven`)
    case 'refused': {
      const faults = { because: holdText.liftPage.before }
      return stale(holdText.liftPage.title, LiftPage({ page: about, hold, faults, typed: typedWords(form) }))
    }
  }
})
