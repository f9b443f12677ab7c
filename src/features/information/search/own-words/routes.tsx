import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { nationalSynonyms } from '../synonyms.ts'
import { parseOwnWord } from './own-word.form.ts'
import { OwnWordsPage } from './own-words.view.tsx'
import { addOwnWord, ownWords, takeAwayOwnWord } from './set-own-word.ts'
import { text } from './text.ts'

export const searchWords = router('professional')

searchWords.get('/beheer/zoekwoorden', may.configure, async (ctx, { query }) => {
  record(ctx, 'read', 'information.own-synonym', null)
  return shown(ctx, page, { saved: query.has('bewaard') })
})

searchWords.post('/beheer/zoekwoorden', may.configure, async (ctx, { form }) => {
  const parsed = parseOwnWord(form)
  if (!parsed.ok) return shown(ctx, invalid, parsed)
  const setting = await addOwnWord(ctx, parsed.value)
  switch (setting.kind) {
    case 'set':
      return see('/beheer/zoekwoorden?bewaard')
    case 'there-already': {
      const { word, means, setByName } = setting.now
      const faults = { word: text.thereAlready(word, means, setByName) }
      return shown(ctx, invalid, { faults, typed: typedWords(form) })
    }
  }
})

searchWords.post('/beheer/zoekwoorden/:id/weg', may.configure, async (ctx, { params }) => {
  await takeAwayOwnWord(ctx, params.id ?? '')
  return see('/beheer/zoekwoorden?bewaard')
})

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly saved?: boolean }

async function shown(ctx: Ctx, answer: typeof page, given: Shown): Promise<Answer> {
  const { faults = {}, typed = {}, saved = false } = given
  const words = await ownWords(ctx)
  return answer(text.title, OwnWordsPage({ words, national: nationalSynonyms().size, faults, typed, saved }))
}
