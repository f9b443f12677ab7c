import { record } from '../../../platform/audit/record.ts'
import { anyone, may } from '../../../platform/auth/roles.ts'
import { file, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { shownOffersOf } from '../shown-offers.ts'
import { ChooseFilePage, PreviewPage } from './pages.view.tsx'
import { type Look, lookAtFile, openFile, takeIn, throwAway } from './take-in-offers.ts'
import { text } from './text.ts'
import { writeHsds } from './write-hsds.ts'

export const offerFiles = router('professional')
export const openData = router('public')
const here = '/beheer/sociale-kaart/bestand'
const mostBytes = 2 * 1024 * 1024

/** What families see, and nothing else: no names of who keeps it. */
openData.get('/open-data/sociale-kaart.json', anyone, async ctx =>
  file('sociale-kaart.json', 'application/json; charset=utf-8', writeHsds(await shownOffersOf(ctx))),
)

offerFiles.get(here, may.configure, (ctx, { query }) => {
  record(ctx, 'read', 'centre.offer-import', null)
  const taken = query.get('overgenomen')
  return page(text.title, ChooseFilePage({ faults: {}, wrong: [], taken: taken === null ? null : Number(taken) || 0 }))
})

offerFiles.post(
  here,
  may.configure,
  async (ctx, { form }) => {
    const chosen = form.get('file')
    if (!(chosen instanceof File) || chosen.size === 0)
      return invalid(text.title, ChooseFilePage({ faults: { file: text.missing }, wrong: [], taken: null }))
    const seen = await lookAtFile(ctx, await chosen.text())
    return seen.ok
      ? see(`${here}/${seen.id}`)
      : invalid(text.title, ChooseFilePage({ faults: {}, wrong: seen.faults, taken: null }))
  },
  { bodyLimit: mostBytes },
)

offerFiles.get(`${here}/:id`, may.configure, async (ctx, { params }) => {
  record(ctx, 'read', 'centre.offer-import', null)
  const seen = await openFile(ctx, params.id ?? '')
  if (!seen.ok) return invalid(text.title, ChooseFilePage({ faults: {}, wrong: seen.faults, taken: null }))
  return page(text.preview, previewOf(seen, false))
})

offerFiles.post(`${here}/:id`, may.configure, async (ctx, { params, form }) => {
  const taking = await takeIn(ctx, params.id ?? '', String(form.get('version')))
  if (taking.kind === 'taken-in') return see(`${here}?overgenomen=${taking.count}`)
  const seen = await openFile(ctx, params.id ?? '')
  if (!seen.ok) return invalid(text.title, ChooseFilePage({ faults: {}, wrong: seen.faults, taken: null }))
  return stale(text.preview, previewOf(seen, true))
})

offerFiles.post(`${here}/:id/weg`, may.configure, async (ctx, { params }) => {
  await throwAway(ctx, params.id ?? '')
  return see(here)
})

const previewOf = ({ id, read, changes, leftOut }: Look, isOther: boolean) =>
  PreviewPage({ id, read, changes, leftOut, isOther })
