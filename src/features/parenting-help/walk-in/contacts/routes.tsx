import { mostChildrenFound, readQuery, searchChildren } from '../../../../people/index.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { page, see, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { ContactPage, type Found } from './contact.view.tsx'
import { linkContact, openContact } from './link-contact.ts'
import { text } from './text.ts'

export const contacts = router('professional')

const idOf = ({ params }: Asked): string => params.id ?? ''

contacts.get('/balie/contacten/:id', may.registerContact, async (ctx, asked) =>
  page(text.title, await contactPage(ctx, idOf(asked), (asked.query.get('q') ?? '').trim())),
)

contacts.post('/balie/contacten/:id/kind', may.registerContact, async (ctx, asked) =>
  link(ctx, asked, typedWords(asked.form).child ?? ''),
)
contacts.post('/balie/contacten/:id/los', may.registerContact, async (ctx, asked) => link(ctx, asked, null))

async function link(ctx: Ctx, asked: Asked, child: string | null) {
  const id = idOf(asked)
  const version = Number(typedWords(asked.form).version)
  if (await linkContact(ctx, id, { version, child })) return see(`/balie/contacten/${id}`)
  return stale(text.title, await contactPage(ctx, id, '', true))
}

async function contactPage(ctx: Ctx, id: string, typed: string, overtaken = false) {
  const open = await openContact(ctx, id)
  return ContactPage({ ...open, typed, found: open.child ? null : await find(ctx, typed), overtaken })
}

async function find(ctx: Ctx, typed: string): Promise<Found> {
  if (typed === '') return null
  const query = readQuery(typed, ctx.today)
  if (query.kind === 'unsearchable') return { kind: 'unsearchable' }
  return { kind: 'found', children: (await searchChildren(ctx, query)).slice(0, mostChildrenFound) }
}
