import { may } from '../../../../platform/auth/roles.ts'
import { NotFound } from '../../../../platform/ctx.ts'
import { page, see } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { reckonNow } from './reckon-overdue.ts'
import { workListText as text } from './text.ts'
import { type ListName, listNames } from './work-list.ts'
import { WorkListPage } from './work-lists.view.tsx'
import { listPage } from './work-lists-page.ts'

export const workLists = router('professional')

workLists.get('/jeugd/werklijsten', may.readRecord, () => see('/jeugd/werklijsten/acties'))

workLists.get('/jeugd/werklijsten/:list', may.readRecord, async (ctx, { params, query }) => {
  const list = nameOf(params.list)
  const asked = { page: pageFrom(query.get('bladzijde')), isMine: query.get('van') === 'mij' }
  const shown = await listPage(ctx, list, asked)
  return page(text.titleOf(list), WorkListPage({ shown, isFresh: query.has('net'), today: ctx.today }))
})

workLists.post(
  '/jeugd/werklijsten/bereken',
  may.readRecord,
  async (ctx, { form }) => {
    const href = `/jeugd/werklijsten/${nameOf(String(form.get('list') ?? ''))}`
    const reckoned = await reckonNow(ctx)
    switch (reckoned.kind) {
      case 'reckoned':
        return see(href)
      case 'fresh':
        return see(`${href}?net`)
    }
  },
  { perMinute: 3 },
)

function nameOf(word: string | undefined): ListName {
  const name = listNames.find(one => one === word)
  if (!name) throw new NotFound(`work list ${word}`)
  return name
}

/** From 1; whatever else stands in the address is the first. */
const pageFrom = (word: string | null): number => (/^[1-9]\d{0,4}$/.test(word ?? '') ? Number(word) : 1)
