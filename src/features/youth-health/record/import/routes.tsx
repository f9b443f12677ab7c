import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Html } from '../../../../platform/html/html.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import type { Faults } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import type { Imported } from './bds-file.ts'
import { parseConfirmation, parseUploads } from './import.form.ts'
import { ImportPage } from './import.view.tsx'
import { importBds, largestBatch } from './import-bds.ts'
import { previewImport } from './preview.ts'
import { PreviewPage } from './preview.view.tsx'
import { findLatestFiles } from './store.ts'
import { text } from './text.ts'

export const recordImport = router('professional')

const bodyLimit = 5 * 1024 * 1024

recordImport.get('/jeugd/inlezen', may.importRecords, async (ctx, { query }) =>
  page(text.title, await importPage(ctx, shownIn(query))),
)

recordImport.post(
  '/jeugd/inlezen',
  may.importRecords,
  async (ctx, { form }) => {
    const files = await parseUploads(form)
    const fault = faultOf(files.length)
    if (fault) return invalid(text.title, await importPage(ctx, { faults: { files: fault } }))
    const preview = await previewImport(ctx, files)
    const answer = preview.ready.length > 0 ? page : invalid
    return answer(text.title, PreviewPage({ preview, faults: {}, mayOpen: may.readRecord(ctx.actor) }))
  },
  { bodyLimit },
)

recordImport.post(
  '/jeugd/inlezen/bevestigen',
  may.importRecords,
  async (ctx, { form }) => {
    const { files, faults } = parseConfirmation(form)
    const fault = faultOf(files.length)
    if (fault) return invalid(text.title, await importPage(ctx, { faults: { files: fault } }))
    const preview = await previewImport(ctx, files)
    if (preview.refused.length > 0 || Object.keys(faults).length > 0)
      return invalid(text.title, PreviewPage({ preview, faults, mayOpen: may.readRecord(ctx.actor) }))
    return see(addressAfter(await importBds(ctx, files)))
  },
  { bodyLimit },
)

type Shown = {
  readonly done?: number
  readonly already?: readonly string[]
  readonly refused?: readonly string[]
  readonly faults?: Faults
}

const shownIn = (query: URLSearchParams): Shown => ({
  done: Number(query.get('ingelezen') ?? 0),
  already: query.getAll('al'),
  refused: query.getAll('geweigerd'),
})

async function importPage(ctx: Ctx, { done = 0, already = [], refused = [], faults = {} }: Shown): Promise<Html> {
  const latest = await findLatestFiles(ctx.db, ctx.municipality)
  record(ctx, 'read', 'youth-health.import', null)
  return ImportPage({ latest, done, already, refused, faults, mayOpen: may.readRecord(ctx.actor) })
}

function faultOf(count: number): string | null {
  if (count === 0) return text.noFiles
  return count > largestBatch ? text.tooMany(largestBatch) : null
}

function addressAfter(results: readonly Imported[]): string {
  const query = new URLSearchParams()
  query.set('ingelezen', String(results.filter(one => one.kind === 'imported').length))
  for (const one of results) {
    if (one.kind === 'already-imported') query.append('al', one.name)
    if (one.kind === 'refused') query.append('geweigerd', one.name)
  }
  return `/jeugd/inlezen?${query}`
}
