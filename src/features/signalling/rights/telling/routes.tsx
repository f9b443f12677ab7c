import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../../../platform/i18n/format.ts'
import { invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { composeLetter } from './compose-letter.ts'
import { keepAddress } from './kept-address.ts'
import { LetterPage } from './letter.view.tsx'
import { getDuty, recordTelling } from './record-telling.ts'
import { parseTelling } from './telling.form.ts'
import type { StoredTelling } from './telling.ts'
import { TellingPage } from './telling.view.tsx'
import { text } from './text.ts'

export const tellings = router('professional')

const path = '/signalen/meldingen/:id/vertellen/:person'
const keysOf = ({ params }: Asked) => ({ report: params.id ?? '', person: params.person ?? '' })
const hereOf = (asked: Asked): string => `/signalen/meldingen/${keysOf(asked).report}/vertellen/${keysOf(asked).person}`

tellings.get(path, may.reportToIndex, async (ctx, asked) =>
  page(...(await tellingPage(ctx, asked, { isSaved: asked.query.has('bewaard') }))),
)

tellings.post(path, may.reportToIndex, async (ctx, asked) => {
  const keys = keysOf(asked)
  const { own } = await getDuty(ctx, keys.report, keys.person)
  const parsed = parseTelling(asked.form, ctx.today, dayInTheNetherlands(own.reportedAt))
  if (!parsed.ok) return invalid(...(await tellingPage(ctx, asked, parsed)))
  const readAfter = String(asked.form.get('version') ?? '')
  const recorded = await recordTelling(ctx, { ...keys, readAfter }, parsed.value)
  switch (recorded.kind) {
    case 'recorded':
      return see(`${hereOf(asked)}?bewaard`)
    case 'stale':
      return stale(...(await tellingPage(ctx, asked, { newer: recorded.newer, typed: typedWords(asked.form) })))
  }
})

tellings.post('/signalen/meldingen/:id/adres/:person', may.reportToIndex, async (ctx, asked) => {
  const keys = keysOf(asked)
  const { child, duty } = await getDuty(ctx, keys.report, keys.person)
  await keepAddress(ctx, child.id, duty.person, asked.form.get('kept') === 'ja')
  return see(`${hereOf(asked)}?bewaard`)
})

tellings.get('/signalen/meldingen/:id/brief/:person', may.reportToIndex, async (ctx, asked) => {
  const { report, person } = keysOf(asked)
  return page(text.letter.title, LetterPage(await composeLetter(ctx, report, person, asked.query.has('adres'))))
})

type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly newer?: StoredTelling | null
  readonly isSaved?: boolean
}

async function tellingPage(ctx: Ctx, asked: Asked, { faults = {}, typed = {}, newer = null, isSaved = false }: Shown) {
  const { report, person } = keysOf(asked)
  const { own, duty } = await getDuty(ctx, report, person)
  const body = TellingPage({ report: own.id, duty, today: ctx.today, faults, typed, newer, isSaved })
  return [text.page.title(duty.name), body] as const
}
