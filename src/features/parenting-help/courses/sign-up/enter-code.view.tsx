import { Button } from '../../../../platform/html/components/button.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../../platform/html/components/section.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { addressIn, type Language } from '../../../../platform/i18n/languages.ts'
import { NotReviewed } from '../in-dutch.view.tsx'
import { wordsIn } from '../words.ts'

type Props = {
  readonly typed: string
  readonly isWrong: boolean
  readonly phone: string
  readonly language: Language
}

/** Who has a code comes back with it. */
export const EnterCodePage = ({ typed, isWrong, phone, language }: Props) => {
  const { enter } = wordsIn[language]
  return (
    <ReadingSection>
      <ErrorSummary faults={isWrong ? { code: enter.fault } : {}} comfort={enter.again} lang={language} />
      <Heading level={1}>{enter.title}</Heading>
      <QueryForm action={addressIn(language, '/aanmelding')}>
        <TextField
          name="code"
          label={enter.label}
          hint={enter.hint}
          value={typed}
          fault={isWrong ? enter.fault : undefined}
          lang={language}
          maxlength={40}
          dir="ltr"
        />
        <Button iconEnd="arrow">{enter.action}</Button>
      </QueryForm>
      <Paragraph look="small">
        {enter.lost} <bdi>{phone}</bdi>
      </Paragraph>
      <NotReviewed language={language} />
    </ReadingSection>
  )
}
