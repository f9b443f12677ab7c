import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { languageFacts, type OtherLanguage } from '../../../platform/i18n/languages.ts'
import type { SiteWords } from './words-of-site.ts'

type Props = { readonly language: OtherLanguage; readonly words: SiteWords }

/** Under a page whose words nobody who speaks the language has read yet. */
export const NotReviewed = ({ language, words }: Props) =>
  languageFacts[language].isReviewed ? null : <Paragraph look="small">{words.notReviewed}</Paragraph>
