import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { invalid, page, see, stale } from '../../platform/web/answer.ts'
import { typedWords } from '../../platform/web/form.ts'
import { type Asked, router } from '../../platform/web/router.ts'
import { familyHref } from '../family/family-href.ts'
import { getChild, getGuardian } from '../look-up.ts'
import { type Child, fullName, type Guardian } from '../person.ts'
import { changeContactDetails, getContactDetails } from './change-contact-details.ts'
import { parseContactDetails } from './contact-details.form.ts'
import { ContactDetailsPage } from './contact-details.view.tsx'
import { text } from './text.ts'

export const contactDetails = router('professional')

contactDetails.get('/jeugd/:id/gezin/:guardian/contact', may.registerPeople, async (ctx, asked) => {
  const pair = await pairOf(ctx, asked)
  const details = await getContactDetails(ctx, pair.guardian.id)
  return page(titleOf(pair), ContactDetailsPage({ ...pair, details, faults: {}, typed: {}, isStale: false }))
})

contactDetails.post('/jeugd/:id/gezin/:guardian/contact', may.registerPeople, async (ctx, asked) => {
  const pair = await pairOf(ctx, asked)
  const parsed = parseContactDetails(asked.form)
  if (!parsed.ok) {
    const details = await getContactDetails(ctx, pair.guardian.id)
    return invalid(titleOf(pair), ContactDetailsPage({ ...pair, details, ...parsed, isStale: false }))
  }
  const change = await changeContactDetails(ctx, pair.guardian.id, parsed.value)
  switch (change.kind) {
    case 'changed':
      return see(familyHref(pair.child, 'contact'))
    case 'stale': {
      const typed = typedWords(asked.form)
      return stale(
        titleOf(pair),
        ContactDetailsPage({ ...pair, details: change.now, faults: {}, typed, isStale: true }),
      )
    }
  }
})

type Pair = { readonly child: Child; readonly guardian: Guardian }

async function pairOf(ctx: Ctx, { params }: Asked): Promise<Pair> {
  const child = await getChild(ctx, params.id ?? '')
  return { child, guardian: await getGuardian(ctx, child.id, params.guardian ?? '') }
}

const titleOf = ({ guardian }: Pair): string => text.title(fullName(guardian))
