import { may } from '../../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../../../../platform/i18n/format.ts'
import { type Answer, invalid, page, see, stale } from '../../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../../platform/web/router.ts'
import { parseTelling } from '../telling.form.ts'
import type { NewTelling } from '../telling.ts'
import { text as words } from '../text.ts'
import { NamedTellingPage } from './named.view.tsx'
import { getNamedDuty, recordNamedTelling } from './record-named-telling.ts'
import type { NamedNote } from './store.ts'
import { text } from './text.ts'

export const namedTellings = router('professional')

const path = '/signalen/meldingen/:id/verteld/:relative'
const keysOf = ({ params }: Asked) => ({ report: params.id ?? '', relative: params.relative ?? '' })

namedTellings.get(path, may.reportToIndex, (ctx, asked) =>
  shown(page, ctx, asked, { isSaved: asked.query.has('bewaard') }),
)

namedTellings.post(path, may.reportToIndex, async (ctx, asked) => {
  const keys = keysOf(asked)
  const { own } = await getNamedDuty(ctx, keys.report, keys.relative)
  const parsed = parseTelling(asked.form, ctx.today, dayInTheNetherlands(own.reportedAt))
  if (!parsed.ok) return shown(invalid, ctx, asked, parsed)
  const typed = typedWords(asked.form)
  const noted = namedNote(parsed.value)
  if (noted === null) return shown(invalid, ctx, asked, { faults: { answer: words.missing.answer }, typed })
  const readAfter = String(asked.form.get('version') ?? '')
  const recorded = await recordNamedTelling(ctx, { ...keys, readAfter }, noted)
  if (recorded.kind === 'stale') return shown(stale, ctx, asked, { typed, isStale: true })
  return see(`/signalen/meldingen/${keys.report}/verteld/${keys.relative}?bewaard`)
})

/** Null for an answer that is not offered here. */
function namedNote(noted: NewTelling): NamedNote | null {
  if (noted.kind !== 'told') return noted
  const { kind, how, on } = noted
  return how === 'portal' ? null : { kind, how, on }
}

type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly isSaved?: boolean
  readonly isStale?: boolean
}

async function shown(
  answer: typeof page,
  ctx: Ctx,
  asked: Asked,
  { faults = {}, typed = {}, isSaved = false, isStale = false }: Shown,
): Promise<Answer> {
  const { report, relative } = keysOf(asked)
  const { own, duty } = await getNamedDuty(ctx, report, relative)
  const props = { report: own.id, duty, today: ctx.today, faults, typed, isSaved, isStale }
  return answer(text.title(text.who[duty.relative]), NamedTellingPage(props))
}
