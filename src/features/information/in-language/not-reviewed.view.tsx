import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { type Language, languageFacts } from '../../../platform/i18n/languages.ts'
import { siteWords } from './words-in.ts'

/** Under a page whose words nobody who speaks the language has read yet. */
export const NotReviewed = ({ language }: { readonly language: Language }) =>
  language === 'nl' || languageFacts[language].isReviewed ? null : (
    <Paragraph look="small">{siteWords[language].notReviewed}</Paragraph>
  )
