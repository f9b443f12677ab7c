import { z } from 'zod'
import { decidesAlone, sharedParts } from '../../knowledge/consent/shared-parts.ts'
import { chooseSharing, guardiansOf, ownSharing } from '../../people/index.ts'
import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../platform/ctx.ts'
import { invalid, page, see } from '../../platform/web/answer.ts'
import { field, parseForm } from '../../platform/web/form.ts'
import { router } from '../../platform/web/router.ts'
import { type Subject, subjectsOf } from '../sight.ts'
import { readersOf, seenBy } from './seen-by.ts'
import { SharePage } from './share.view.tsx'
import { text } from './text.ts'
import { WhoSeesPage } from './who-sees.view.tsx'

export const whoSees = router('family')

whoSees.get('/mijn/wat-zien-mijn-ouders', may.useFamilyPages, async (ctx, { query }) => {
  const all = (await subjectsOf(ctx)).filter(mayAskOf)
  const wanted = query.get('kind')
  const subject = wanted === null ? all[0] : all.find(({ child }) => child.id === wanted)
  if (!subject) throw new NotAllowed('portal.sight')
  const { child, as } = subject
  for (const one of all) record(ctx, 'read', 'portal.sight', one.child.id)
  const isSelf = as === 'self'
  const body = WhoSeesPage({
    child,
    children: all.map(one => one.child),
    isSelf,
    mayShare: isSelf && decidesAlone(child.birth.on, ctx.today),
    readers: await readersOf(ctx, child, await guardiansOf(ctx, child.id)),
    youth: isSelf ? null : await seenBy(ctx, child, child),
  })
  return page(isSelf ? text.titleSelf : text.title(child.givenNames), body)
})

/** Who else may see a file is told to who may see it whole, and to a child about itself, also before it sees anything. */
const mayAskOf = ({ as, sight }: Subject): boolean => as === 'self' || sight.kind === 'whole'

whoSees.get('/mijn/delen', may.useFamilyPages, async (ctx, { query }) =>
  page(text.share.title, await sharePage(ctx, query.has('bewaard'))),
)

const choosing = z.object({
  reader: field.id(text.share.wrong),
  parts: field.choices(sharedParts, text.share.wrong),
})

whoSees.post('/mijn/delen', may.useFamilyPages, async (ctx, { form }) => {
  const parsed = parseForm(choosing, form)
  if (!parsed.ok) return invalid(text.share.title, await sharePage(ctx, false))
  await chooseSharing(ctx, parsed.value.reader, parsed.value.parts)
  return see('/mijn/delen?bewaard')
})

async function sharePage(ctx: Ctx, justSaved: boolean) {
  const sharing = await ownSharing(ctx)
  record(ctx, 'read', 'people.share-choice', sharing.youth.id)
  return SharePage({ sharing, justSaved })
}
