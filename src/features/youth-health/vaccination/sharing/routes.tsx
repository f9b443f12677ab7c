import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Html } from '../../../../platform/html/html.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { recordPage } from '../../record/record-page.ts'
import { speakersOf } from '../consent/speakers.ts'
import { bornOn } from '../record-visit.ts'
import { vaccinationsOf } from '../vaccinations-of.ts'
import { recordSharing } from './record-sharing.ts'
import { parseSharing } from './sharing.form.ts'
import { SharingPage } from './sharing.view.tsx'
import { sharingOf } from './sharing-of.ts'
import { sharingText } from './text.ts'

export const vaccinationSharing = router('professional')

vaccinationSharing.get('/jeugd/:id/vaccinaties/rivm', may.writeRecord, async (ctx, { params }) =>
  page(sharingText.title, await sharingPage(ctx, params.id ?? '', { faults: {}, typed: {} })),
)

vaccinationSharing.post('/jeugd/:id/vaccinaties/rivm', may.writeRecord, async (ctx, { params, form }) => {
  const id = params.id ?? ''
  const parsed = parseSharing(form, ctx.today)
  if (!parsed.ok) return invalid(sharingText.title, await sharingPage(ctx, id, parsed))
  const said = await recordSharing(ctx, id, parsed.value)
  if (said.kind === 'recorded') return see(`/jeugd/${id}/vaccinaties?rivm`)
  const faults = { person: sharingText.noCustody }
  return invalid(sharingText.title, await sharingPage(ctx, id, { faults, typed: typedWords(form) }))
})

async function sharingPage(ctx: Ctx, id: string, shown: { faults: Faults; typed: Typed }): Promise<Html> {
  const about = await recordPage(ctx, id)
  bornOn(about.child)
  const vaccinations = await vaccinationsOf(ctx, about.child)
  const { standing } = await sharingOf(ctx, vaccinations)
  return SharingPage({ page: about, standing, speakers: speakersOf(vaccinations, ctx.today), ...shown })
}
