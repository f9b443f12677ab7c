import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { addressIn, type Language, languageFacts } from '../../../../platform/i18n/languages.ts'
import type { Appointment } from '../booking/appointment.ts'
import { comma } from '../words.ts'
import { bookingWords } from './words.ts'

export const bookingPath = (language: Language): string => addressIn(language, '/afspraak')

type AboutProps = { readonly appointment: Appointment; readonly language: Language }

/** What for, where and with whom; the names stand as they were written here. */
export const About = ({ appointment: { kindName, locationName, professionalName }, language }: AboutProps) => (
  <Paragraph>
    <bdi lang="nl">{kindName}</bdi>
    {comma(language)}
    <bdi lang="nl">{locationName}</bdi>
    {comma(language)}
    {bookingWords[language].with} <bdi>{professionalName}</bdi>.
  </Paragraph>
)

/** Under a page whose words nobody who speaks the language has read yet. */
export const NotReviewed = ({ language }: Pick<AboutProps, 'language'>) =>
  languageFacts[language].isReviewed ? null : <Paragraph look="small">{bookingWords[language].notReviewed}</Paragraph>
