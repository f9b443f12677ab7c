import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { endDraft, findDraft, keepDraft } from '../../../../platform/drafts/draft.ts'
import { draftKept } from '../../../../platform/drafts/draft-kept.ts'
import { type Answer, invalid, page, see } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { grantOf, openRequest } from '../derive.ts'
import { subsidyDraft } from '../draft.ts'
import { ownApplication, type Seen } from '../look-up.ts'
import { ownPath } from '../subsidy.ts'
import { type Counted, parseReport, typedReport } from './report.form.ts'
import { ReportFormPage } from './report.view.tsx'
import { countedFor, sendReport } from './send-report.ts'
import { text } from './text.ts'

/** An organisation tells what it did with a subsidy. */
export const subsidyReports = router('professional')

const here = '/subsidie/:id/verantwoording'
const seenBy = (ctx: Ctx, { params }: Asked): Promise<Seen> => ownApplication(ctx, params.id ?? '')

/** Nothing is asked, or it was sent already. */
const nothingAsked = ({ application }: Seen): Answer => see(`${ownPath(application.id)}?kon-niet=not-now`)

type Shown = { readonly faults?: Faults; readonly typed: Typed; readonly isDraft?: boolean }

function reportForm(
  answer: typeof page,
  seen: Seen,
  counted: Counted,
  { faults = {}, typed, isDraft = false }: Shown,
): Answer {
  const request = openRequest(seen.application)
  const granted = grantOf(seen.application)?.lines ?? []
  if (!request) return nothingAsked(seen)
  return answer(text.title, ReportFormPage({ seen, request, granted, counted, faults, typed, isDraft }))
}

subsidyReports.get(here, may.applyForSubsidy, async (ctx, asked) => {
  const seen = await seenBy(ctx, asked)
  const request = openRequest(seen.application)
  if (!request) return nothingAsked(seen)
  const counted = await countedFor(ctx, seen, request)
  const draft = await findDraft(ctx, subsidyDraft(seen.application.id, 'report'))
  const filled = typedReport(grantOf(seen.application)?.lines ?? [], counted)
  return reportForm(page, seen, counted, { typed: { ...filled, ...draft?.typed }, isDraft: draft !== undefined })
})

subsidyReports.post(here, may.applyForSubsidy, async (ctx, asked) => {
  const seen = await seenBy(ctx, asked)
  const request = openRequest(seen.application)
  const typed = typedWords(asked.form)
  if (!request || request.ordinal !== Number(typed.version)) return nothingAsked(seen)
  const counted = await countedFor(ctx, seen, request)
  const parsed = parseReport(asked.form, request.kind, grantOf(seen.application)?.lines ?? [], counted)
  if (!parsed.ok) return reportForm(invalid, seen, counted, parsed)
  const { id } = seen.application
  if (!(await sendReport(ctx, id, request.ordinal, parsed.value))) return nothingAsked(seen)
  await endDraft(ctx, subsidyDraft(id, 'report'))
  return see(`${ownPath(id)}?verantwoord`)
})

/** A draft grows every few seconds and loses nothing by being sent twice. */
subsidyReports.post(
  `${here}/concept`,
  may.applyForSubsidy,
  async (ctx, asked) => {
    const { application } = await seenBy(ctx, asked)
    await keepDraft(ctx, subsidyDraft(application.id, 'report'), typedWords(asked.form))
    return draftKept(ctx.now, asked.form, `${ownPath(application.id)}/verantwoording`)
  },
  { repeatable: true },
)

subsidyReports.post(`${here}/concept/weg`, may.applyForSubsidy, async (ctx, asked) => {
  const { application } = await seenBy(ctx, asked)
  await endDraft(ctx, subsidyDraft(application.id, 'report'))
  return see(`${ownPath(application.id)}/verantwoording`)
})
