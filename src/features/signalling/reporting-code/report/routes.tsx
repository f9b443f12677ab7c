import { getCentre } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { anyone, may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { type Answer, file, invalid, page, see } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { parseEntry } from '../entries/entry.form.ts'
import { text as entryText, fields } from '../entries/text.ts'
import { addEntry } from '../entries/write-entry.ts'
import { getHeld, object } from '../look-up.ts'
import { type Drawn, drawAdvice, drawReport, lockReport, mayReport, openReport } from './make-report.ts'
import { OpenedPage, OpenPage } from './open.view.tsx'
import { chosenFrom, parseLocking, parseOpening } from './report.form.ts'
import { AdvicePage, ChoosePage, RefusedPage, ReportSheetPage } from './report.view.tsx'
import type { Choice, Chosen } from './sheet.ts'
import { text } from './text.ts'

export const reportingCodeReports = router('professional')

const base = '/signalen/meldcode/:id'

reportingCodeReports.get(`${base}/advies`, may.useReportingCode, async (ctx, { params }) =>
  page(text.adviceTitle, AdvicePage(await drawAdvice(ctx, params.id ?? ''))),
)

reportingCodeReports.get(`${base}/melding`, may.useReportingCode, async (ctx, { params }) => {
  const suspicion = await getHeld(ctx, params.id ?? '')
  record(ctx, 'read', 'reporting-code.suspicion', null, suspicion.id)
  if (!mayReport(suspicion)) return page(text.title, RefusedPage({ suspicion, because: 'undecided' }))
  return page(text.title, ChoosePage({ suspicion, along: null, faults: {} }))
})

reportingCodeReports.get(`${base}/melding/blad`, may.useReportingCode, async (ctx, { params, query }) => {
  const chosen = chosenFrom(query)
  if (!isChoice(chosen)) return chooseAgain(ctx, params.id ?? '', chosen)
  return sheetPage(ctx, page, await drawReport(ctx, params.id ?? '', chosen), chosen, {})
})

reportingCodeReports.post(`${base}/melding/bestand`, may.useReportingCode, async (ctx, { params, form }) => {
  const choice = chosenFrom(form)
  if (!isChoice(choice)) return chooseAgain(ctx, params.id ?? '', choice)
  const drawn = await drawReport(ctx, params.id ?? '', choice)
  const parsed = parseLocking(form)
  if (drawn.kind === 'refused' || !parsed.ok)
    return sheetPage(ctx, invalid, drawn, choice, parsed.ok ? {} : { faults: parsed.faults })
  const locked = await lockReport(ctx, drawn, parsed.value.words)
  return file('melding.opencjg', 'application/octet-stream', new Uint8Array(locked))
})

reportingCodeReports.post(`${base}/melding/gemeld`, may.useReportingCode, async (ctx, { params, form }) => {
  const choice = chosenFrom(form)
  if (!isChoice(choice)) return chooseAgain(ctx, params.id ?? '', choice)
  const drawn = await drawReport(ctx, params.id ?? '', choice)
  if (drawn.kind === 'refused') throw new NotAllowed(object)
  const parsed = parseEntry(form, fields.report, ctx.today)
  if (!parsed.ok) return sheetPage(ctx, invalid, drawn, choice, parsed)
  const along = choice.along.join('\n')
  const written = await addEntry(ctx, drawn.suspicion.id, 'report', { ...parsed.value, along })
  if (written.kind === 'written') return see(`/signalen/meldcode/${drawn.suspicion.id}?bewaard`)
  return sheetPage(ctx, invalid, drawn, choice, {
    faults: { familyWhy: entryText.wrong.familyWhy },
    typed: typedWords(form),
  })
})

const isChoice = (chosen: Chosen): chosen is Choice => chosen.familyKnows !== null

/** What was ticked stays so; whether the family knows is asked once more. */
async function chooseAgain(ctx: Ctx, id: string, { along }: Chosen): Promise<Answer> {
  const suspicion = await getHeld(ctx, id)
  record(ctx, 'read', 'reporting-code.suspicion', null, suspicion.id)
  if (!mayReport(suspicion)) return invalid(text.title, RefusedPage({ suspicion, because: 'undecided' }))
  return invalid(text.title, ChoosePage({ suspicion, along, faults: { weet: text.choose.missing } }))
}

type Again = { readonly faults?: Faults; readonly typed?: Typed }

async function sheetPage(ctx: Ctx, answer: typeof page, drawn: Drawn, choice: Choice, again: Again): Promise<Answer> {
  if (drawn.kind === 'refused') return answer(text.title, RefusedPage(drawn))
  const { host } = await getCentre(ctx)
  const { faults = {}, typed = { on: ctx.today.toString() } } = again
  return answer(
    text.title,
    ReportSheetPage({ ...drawn, choice, address: `https://${host}/meldcode/openen`, faults, typed }),
  )
}

/** Where Veilig Thuis, which has no account here, opens what was sent. Nothing of it is kept. */
export const lockedReports = router('public')

lockedReports.get('/meldcode/openen', anyone, () => page(text.open.title, OpenPage({ faults: {} })))

lockedReports.post(
  '/meldcode/openen',
  anyone,
  async (ctx, { form }) => {
    const sent = form.get('file')
    const parsed = parseOpening(form)
    const noFile = sent instanceof File && sent.size > 0 ? null : { file: text.open.missingFile }
    if (noFile || !parsed.ok || !(sent instanceof File))
      return invalid(text.open.title, OpenPage({ faults: { ...noFile, ...(parsed.ok ? {} : parsed.faults) } }))
    const opened = await openReport(ctx, Buffer.from(await sent.arrayBuffer()), parsed.value.words)
    if (opened.kind === 'opened') return page(text.open.title, OpenedPage({ sheet: opened.sheet }))
    const field = opened.because === 'other-words' ? 'words' : 'file'
    return invalid(text.open.title, OpenPage({ faults: { [field]: text.open.refused[opened.because] } }))
  },
  { bodyLimit: 2 * 1024 * 1024, perMinute: 6, repeatable: true },
)
