import { z } from 'zod'
import { type HealthSaying, sayInPortal } from '../../features/youth-health/index.ts'
import { vaccineIds } from '../../knowledge/vaccination/vaccines.ts'
import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import { type Ctx, NotAllowed, NotFound } from '../../platform/ctx.ts'
import { page, see } from '../../platform/web/answer.ts'
import { field, parseForm } from '../../platform/web/form.ts'
import { router } from '../../platform/web/router.ts'
import { getSubject, opens, subjectsOf } from '../sight.ts'
import { ConsentsPage } from './consents.view.tsx'
import { consentsOf } from './consents-of.ts'
import { text } from './text.ts'

export const consents = router('family')

consents.get('/mijn/toestemmingen', may.useFamilyPages, async (ctx, { query }) =>
  page(text.title, await consentsPage(ctx, query.get('kind'), query.has('gezegd'))),
)

const form = z.object({
  child: field.id(text.wrong),
  purpose: field.choice(['vaccine', 'rivm', 'transfer'], text.wrong),
  key: field.choice(['', ...vaccineIds], text.wrong),
  says: field.choice(['yes', 'no'], text.wrong),
  at: field.optionalText(5),
})

consents.post('/mijn/toestemmingen', may.useFamilyPages, async (ctx, asked) => {
  const parsed = parseForm(form, asked.form)
  if (!parsed.ok) throw new NotFound('a consent to answer')
  const { child: id, at } = parsed.value
  const { child } = await getSubject(ctx, id, 'health')
  await sayInPortal(ctx, child, sayingFrom(parsed.value))
  return see(`/mijn/toestemmingen?kind=${child.id}&gezegd${/^t\d+$/.test(at) ? `#${at}` : ''}`)
})

function sayingFrom({ purpose, key, says }: z.output<typeof form>): HealthSaying {
  if (purpose !== 'vaccine') return { about: purpose, says }
  if (key === '') throw new NotFound('a vaccine')
  return { about: 'vaccine', vaccine: key, says }
}

async function consentsPage(ctx: Ctx, wanted: string | null, justSaid: boolean) {
  const all = (await subjectsOf(ctx)).filter(one => opens(one, 'health') || opens(one, 'help'))
  const subject = wanted === null ? all[0] : all.find(({ child }) => child.id === wanted)
  if (!subject) throw new NotAllowed('portal.consents')
  for (const { child } of all) record(ctx, 'read', 'portal.consents', child.id)
  return ConsentsPage({
    child: subject.child,
    children: all.map(({ child }) => child),
    reader: ctx.actor.id,
    consents: await consentsOf(ctx, subject),
    justSaid,
  })
}
