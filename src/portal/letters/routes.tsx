import { may } from '../../platform/auth/roles.ts'
import { file, page } from '../../platform/web/answer.ts'
import { router } from '../../platform/web/router.ts'
import { subjectsOf } from '../sight.ts'
import { lettersOf } from './letters.ts'
import { LetterPage, LettersPage } from './letters.view.tsx'
import { openLetter, openLetterFile } from './open-letter.ts'
import { lettersText } from './text.ts'

export const letters = router('family')

letters.get('/mijn/brieven', may.useFamilyPages, async ctx =>
  page(lettersText.title, LettersPage({ letters: await lettersOf(ctx, await subjectsOf(ctx)) })),
)

letters.get('/mijn/brieven/:key', may.useFamilyPages, async (ctx, { params }) => {
  const letter = await openLetter(ctx, params.key ?? '')
  return page(letter.title, LetterPage({ letter }))
})

letters.get('/mijn/brieven/:key/bestand', may.useFamilyPages, async (ctx, { params }) => {
  const { name, mediaType, content } = await openLetterFile(ctx, params.key ?? '')
  return file(name, mediaType, new Uint8Array(content))
})
