import { fullName } from '../../people/index.ts'
import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../platform/ctx.ts'
import { file, page } from '../../platform/web/answer.ts'
import { router } from '../../platform/web/router.ts'
import { opens, type Subject, subjectsOf } from '../sight.ts'
import { DownloadPage, EverythingOnPaper } from './download.view.tsx'
import { everythingOf } from './everything.ts'
import { text } from './text.ts'

export const download = router('family')

/** All that is known on one sheet: where the municipality has a higher level of signing in, it is asked here. */
const everythingAtOnce = { assurance: 'high' } as const

download.get('/mijn/download', may.useFamilyPages, async ctx => {
  const children = (await subjectsOf(ctx)).filter(seesSomething).map(({ child }) => child)
  for (const { id } of children) record(ctx, 'read', 'people.child', id)
  return page(text.title, DownloadPage({ children }))
})

download.get(
  '/mijn/download/afdruk',
  may.useFamilyPages,
  async (ctx, { query }) => {
    const { child } = await wanted(ctx, query)
    record(ctx, 'print', 'portal.download', child.id)
    return page(text.what(fullName(child)), EverythingOnPaper({ everything: await everythingOf(ctx, child.id) }))
  },
  everythingAtOnce,
)

download.get(
  '/mijn/download/bestand',
  may.useFamilyPages,
  async (ctx, { query }) => {
    const { child } = await wanted(ctx, query)
    record(ctx, 'print', 'portal.download', child.id)
    const body = JSON.stringify(await everythingOf(ctx, child.id), null, 2)
    return file('mijn-cjg.json', 'application/json', body)
  },
  everythingAtOnce,
)

async function wanted(ctx: Ctx, query: URLSearchParams): Promise<Subject> {
  const subject = (await subjectsOf(ctx)).find(({ child }) => child.id === query.get('kind'))
  if (!subject || !seesSomething(subject)) throw new NotAllowed('portal.download')
  return subject
}

const seesSomething = (subject: Subject): boolean =>
  opens(subject, 'health') || opens(subject, 'help') || opens(subject, 'plan')
