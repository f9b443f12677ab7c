import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { invalid, page, see } from '../../platform/web/answer.ts'
import { typedWords } from '../../platform/web/form.ts'
import { type Asked, router } from '../../platform/web/router.ts'
import { familyHref } from '../family/family-href.ts'
import { getChild, getGuardian } from '../look-up.ts'
import { type Child, fullName, type Guardian } from '../person.ts'
import { type CustodyRecorded, endGuardianship, recordCustody } from '../record-kinship.ts'
import { type CustodyWords, parseCustody } from './custody.form.ts'
import { CustodyPage } from './custody.view.tsx'
import { text } from './text.ts'

export const custody = router('professional')

custody.get('/jeugd/:id/gezin/:guardian/gezag', may.registerPeople, async (ctx, asked) => {
  const pair = await pairOf(ctx, asked)
  return page(titleOf(pair), CustodyPage({ ...pair, today: ctx.today, faults: {}, typed: {} }))
})

custody.post('/jeugd/:id/gezin/:guardian/gezag', may.registerPeople, async (ctx, asked) => {
  const pair = await pairOf(ctx, asked)
  const parsed = parseCustody(asked.form)
  if (!parsed.ok) return invalid(titleOf(pair), CustodyPage({ ...pair, today: ctx.today, ...parsed }))
  const written = await write(ctx, pair, parsed.value)
  switch (written) {
    case 'recorded':
      return see(familyHref(pair.child, 'gezag'))
    case 'earlier-than-known': {
      const again = { faults: { since: text.earlier }, typed: typedWords(asked.form) }
      return invalid(titleOf(pair), CustodyPage({ ...pair, today: ctx.today, ...again }))
    }
  }
})

type Pair = { readonly child: Child; readonly guardian: Guardian }

async function pairOf(ctx: Ctx, { params }: Asked): Promise<Pair> {
  const child = await getChild(ctx, params.id ?? '')
  record(ctx, 'read', 'people.guardianship', child.id)
  return { child, guardian: await getGuardian(ctx, child.id, params.guardian ?? '') }
}

const titleOf = ({ guardian }: Pair): string => text.title(fullName(guardian))

function write(ctx: Ctx, pair: Pair, { status, relation, since }: CustodyWords): Promise<CustodyRecorded> {
  const who = { child: pair.child.id, guardian: pair.guardian.id }
  return status === 'ended'
    ? endGuardianship(ctx, { ...who, on: since })
    : recordCustody(ctx, { ...who, relation, custody: status, since })
}
