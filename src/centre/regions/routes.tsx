import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Answer, invalid, page, see } from '../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../platform/web/form.ts'
import { router } from '../../platform/web/router.ts'
import { everyRegion, foundRegion, joinRegion, leaveRegion, proposedRegionName } from './keep-region.ts'
import { parseJoining, parseRegion } from './region.form.ts'
import { RegionsPage } from './regions.view.tsx'
import { secondmentsOf } from './secondments/keep-secondment.ts'
import { text } from './text.ts'

/** Which region the centre belongs to, and who works for another centre. */
export const regions = router('professional')
const all = '/beheer/regios'

regions.get(all, may.configure, async (ctx, { query }) => {
  record(ctx, 'read', 'centre.secondment', null)
  return shown(ctx, page, { saved: query.has('bewaard') })
})

regions.post(`${all}/nieuw`, may.configure, async (ctx, { form }) => {
  const parsed = parseRegion(form)
  if (!parsed.ok) return shown(ctx, invalid, parsed)
  const founded = await foundRegion(ctx, parsed.value)
  switch (founded.kind) {
    case 'founded':
      return see(`${all}?bewaard`)
    case 'name-taken':
      return shown(ctx, invalid, { faults: { name: text.regions.taken }, typed: typedWords(form) })
  }
})

regions.post(`${all}/:id/aansluiten`, may.configure, async (ctx, { params, form }) => {
  const parsed = parseJoining(form)
  const since = parsed.ok ? parsed.value.since : ctx.today
  await joinRegion(ctx, params.id ?? '', since)
  return see(`${all}?bewaard`)
})

regions.post(`${all}/:id/verlaten`, may.configure, async (ctx, { params }) => {
  await leaveRegion(ctx, params.id ?? '')
  return see(`${all}?bewaard`)
})

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly saved?: boolean }

async function shown(ctx: Ctx, answer: typeof page, given: Shown): Promise<Answer> {
  const { faults = {}, typed = {}, saved = false } = given
  const everyone = await everyRegion(ctx)
  const isOwn = ({ centres }: (typeof everyone)[number]) => centres.some(({ code }) => code === ctx.municipality)
  const secondments = await secondmentsOf(ctx)
  const body = RegionsPage({
    own: everyone.filter(isOwn),
    others: everyone.filter(region => !isOwn(region)),
    sent: secondments.filter(({ home }) => home === ctx.municipality),
    received: secondments.filter(({ away }) => away === ctx.municipality),
    proposal: await proposedRegionName(ctx),
    today: ctx.today,
    faults,
    typed,
    saved,
  })
  return answer(text.regions.title, body)
}
