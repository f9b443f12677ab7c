import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { addressIn, type Language, languageFacts } from '../../../platform/i18n/languages.ts'
import { wordsIn } from './words.ts'

type Props = { readonly language: Language }

/** That what a professional wrote is in Dutch, and where one asks about it in one's own language. Nothing on a Dutch page. */
export const InDutch = ({ language }: Props) =>
  language === 'nl' ? null : (
    <Notice tone="info" icon="language">
      <p>
        {wordsIn[language].inDutch} <Link href={addressIn(language, '/vraag')}>{wordsIn[language].ask}</Link>
      </p>
    </Notice>
  )

/** Under a page whose words nobody who speaks the language has read yet. */
export const NotReviewed = ({ language }: Props) =>
  languageFacts[language].isReviewed ? null : <Paragraph look="small">{wordsIn[language].notReviewed}</Paragraph>
