import type { Location } from '../../../../centre/index.ts'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { addressIn, type Language, languageFacts } from '../../../../platform/i18n/languages.ts'
import { waitingWords } from './words.ts'

export const pathTo = ({ id }: Pick<Location, 'id'>, language: Language = 'nl'): string =>
  addressIn(language, `/wachtrij/${id}`)

/** Under a page whose words nobody who speaks the language has read yet. */
export const NotReviewed = ({ language }: { readonly language: Language }) =>
  languageFacts[language].isReviewed ? null : <Paragraph look="small">{waitingWords[language].notReviewed}</Paragraph>
