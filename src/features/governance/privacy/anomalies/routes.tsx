import { roleWords } from '../../../../centre/index.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { settingPages } from '../../../../platform/settings/setting-pages.tsx'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { parseOutcome, parseWatch, typedWatch } from './finding.form.ts'
import { decideFinding, findingsToLookInto, openFinding, setWatch, watchSettings } from './look-into.ts'
import { FindingPage, FindingsPage } from './pages.view.tsx'
import { WatchFields } from './setting.view.tsx'
import { text } from './text.ts'

export const accessFindings = router('professional')

const here = '/beheer/privacy/toegang'
const idOf = ({ params }: Asked): string => params.id ?? ''

accessFindings.get(here, may.answerPrivacy, async ctx =>
  page(text.title, FindingsPage({ findings: await findingsToLookInto(ctx), roleOf: roleWords })),
)

settingPages(accessFindings, {
  path: `${here}/instelling`,
  trail: [
    { href: '/beheer/privacy', label: text.up },
    { href: here, label: text.title },
  ],
  may: may.answerPrivacy,
  words: text.setting,
  fields: WatchFields,
  parse: parseWatch,
  typed: typedWatch,
  settings: watchSettings,
  choose: setWatch,
})

accessFindings.get(`${here}/:id`, may.answerPrivacy, (ctx, asked) =>
  shown(ctx, page, idOf(asked), { justSaved: asked.query.has('vastgelegd') }),
)

accessFindings.post(`${here}/:id`, may.answerPrivacy, async (ctx, asked) => {
  const finding = await openFinding(ctx, idOf(asked))
  const parsed = parseOutcome(asked.form)
  if (!parsed.ok) return shown(ctx, invalid, finding.id, parsed)
  return (await decideFinding(ctx, finding, parsed.value)) === 'decided'
    ? see(`${here}/${finding.id}?vastgelegd`)
    : shown(ctx, stale, finding.id, { typed: typedWords(asked.form), overtaken: true })
})

type Given = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly overtaken?: boolean
  readonly justSaved?: boolean
}

async function shown(ctx: Ctx, answer: typeof page, id: string, given: Given): Promise<Answer> {
  const finding = await openFinding(ctx, id)
  const { faults = {}, typed = {}, overtaken = false, justSaved = false } = given
  const role = roleWords(finding.actor.roles)
  return answer(text.title, FindingPage({ finding, role, faults, typed, overtaken, justSaved }))
}
