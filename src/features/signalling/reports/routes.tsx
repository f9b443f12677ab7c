import { noticeOf } from '../../../knowledge/referral-index/notice.ts'
import { fullName, getChild } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { invalid, page, see } from '../../../platform/web/answer.ts'
import type { Faults } from '../../../platform/web/form.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { aboutWords } from '../concerns/concern.ts'
import { getConcern } from '../concerns/look-up.ts'
import { showConcern } from '../concerns/show-concern.ts'
import { text as concernText } from '../concerns/text.ts'
import { dutiesOf } from '../rights/telling/duties.ts'
import { namedDutiesOf } from '../rights/telling/named/named-duties.ts'
import { getOwnReport } from './look-up.ts'
import { ReportPage } from './report.view.tsx'
import { reportToIndex } from './report-to-index.ts'
import { text } from './text.ts'
import { withdrawReport } from './withdraw-report.ts'
import { parseWithdrawal } from './withdrawal.form.ts'

export const reports = router('professional')

const idOf = (asked: Asked) => asked.params.id ?? ''

reports.post('/signalen/zorgen/:id/melding', may.reportToIndex, async (ctx, asked) => {
  const reporting = await reportToIndex(ctx, idOf(asked))
  switch (reporting.kind) {
    case 'reported': {
      const [match] = reporting.matches
      return see(match ? `/signalen/matches/${match}` : `/signalen/meldingen/${reporting.report}?gemeld`)
    }
    case 'refused': {
      const concern = await getConcern(ctx, idOf(asked))
      return invalid(concernText.pageTitle, await showConcern(ctx, concern, { said: reporting.because }))
    }
  }
})

reports.get('/signalen/meldingen/:id', may.reportToIndex, async (ctx, asked) =>
  page(...(await reportPage(ctx, idOf(asked), { said: asked.query.has('gemeld') ? 'fresh' : null }))),
)

reports.post('/signalen/meldingen/:id/intrekking', may.reportToIndex, async (ctx, asked) => {
  const parsed = parseWithdrawal(asked.form)
  if (!parsed.ok) return invalid(...(await reportPage(ctx, idOf(asked), { faults: parsed.faults })))
  const withdrawal = await withdrawReport(ctx, idOf(asked), parsed.value.because)
  switch (withdrawal.kind) {
    case 'withdrawn':
      return see('/signalen')
    case 'refused':
      return invalid(...(await reportPage(ctx, idOf(asked), { said: withdrawal.because })))
  }
})

type Shown = { readonly faults?: Faults; readonly said?: 'fresh' | 'no-longer-stands' | null }

async function reportPage(ctx: Ctx, id: string, { faults = {}, said = null }: Shown) {
  const { own: report, stored } = await getOwnReport(ctx, id)
  const concern = await getConcern(ctx, report.concernId)
  const child = report.childId && (await getChild(ctx, report.childId))
  const name = child ? fullName(child) : aboutWords(concern)
  const birth = child ? child.birth.on : concern.youth?.birth?.on
  const { tell } = noticeOf(birth ?? stored.goneBy.subtract({ years: 23 }), ctx.today)
  const duties = await dutiesOf(ctx, report)
  const byName = report.childId === null ? await namedDutiesOf(ctx, report) : null
  return [text.page.title(name), ReportPage({ report, name, tell, duties, byName, faults, said })] as const
}
