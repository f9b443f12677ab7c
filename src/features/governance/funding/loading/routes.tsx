import { getCentre, municipalitiesOfTheCountry } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, file, invalid, page, see } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { spreadsheet } from '../../../../platform/web/spreadsheet.ts'
import { columnNames } from '../fault-words.ts'
import { figuresKept, keepFigures, openFigures, previewOf } from '../keep-figures.ts'
import { countColumns, readCounts } from '../read-counts.ts'
import { parseOrigin, parseOwn } from './load.form.ts'
import { LoadPage, PreviewPage, RefusedPage } from './load.view.tsx'
import { text } from './text.ts'

export const figuresLoading = router('professional')

const here = '/gemeente/financiering/cijfers'
const bodyLimit = 1024 * 1024 + 64 * 1024

figuresLoading.get(here, may.tryFunding, async ctx => {
  record(ctx, 'read', 'governance.funding-figures', null)
  const { name } = await getCentre(ctx)
  return page(text.title, LoadPage({ own: name, typed: {}, faults: {} }))
})

/** Every municipality with room for its counts. */
figuresLoading.get(`${here}/leeg.csv`, may.tryFunding, async ctx => {
  const rows = (await municipalitiesOfTheCountry(ctx)).map(({ code, name }) => [code, name, '', '', '', ''])
  return file(
    'cijfers-per-gemeente.csv',
    'text/csv; charset=utf-8',
    spreadsheet([countColumns.map(column => columnNames[column]), ...rows]),
  )
})

/** Shows what a file holds; nothing is kept. */
figuresLoading.post(
  here,
  may.tryFunding,
  async (ctx, { form }) => {
    const chosen = form.get('file')
    const content = chosen instanceof File ? await chosen.text() : ''
    const origin = parseOrigin(form)
    if (content !== '' && origin.ok) return preview(ctx, form, content)
    const faults = { ...(origin.ok ? {} : origin.faults), ...(content === '' ? { file: text.missing.file } : {}) }
    const { name } = await getCentre(ctx)
    return invalid(text.title, LoadPage({ own: name, typed: typedWords(form), faults }))
  },
  { bodyLimit },
)

/** The file that was shown comes along, is read again, and is kept whole. */
figuresLoading.post(
  `${here}/bewaren`,
  may.tryFunding,
  async (ctx, { form }) => {
    const content = String(form.get('content') ?? '')
    const [origin, reading] = [parseOrigin(form), readCounts(content)]
    if (!origin.ok || !reading.ok) return preview(ctx, form, content)
    return see(withFigures(await keepFigures(ctx, { ...origin.value, rows: reading.rows })))
  },
  { bodyLimit },
)

figuresLoading.post(`${here}/eigen`, may.tryFunding, async (ctx, { form }) => {
  const { code, name } = await getCentre(ctx)
  const parsed = parseOwn(form, { code, name })
  if (!parsed.ok) return invalid(text.title, LoadPage({ own: name, typed: parsed.typed, faults: parsed.faults }))
  return see(withFigures(await keepFigures(ctx, parsed.value)))
})

async function preview(ctx: Ctx, form: FormData, content: string): Promise<Answer> {
  record(ctx, 'read', 'governance.funding-figures', null)
  const reading = readCounts(content)
  if (!reading.ok) return invalid(text.refused.title, RefusedPage({ faults: reading.faults }))
  const { code, name } = await getCentre(ctx)
  const known = new Map((await municipalitiesOfTheCountry(ctx)).map(one => [one.code, one.name]))
  const [newest] = await figuresKept(ctx)
  const before = newest ? await openFigures(ctx, newest.fingerprint) : null
  const seen = previewOf(reading.rows, known)
  const props = { own: { code, name }, rows: reading.rows, before, content, typed: typedWords(form), ...seen }
  return page(text.preview.title, PreviewPage(props))
}

const withFigures = (fingerprint: string): string => `/gemeente/financiering?cijfers=${fingerprint}`
