import { Button } from '../../../platform/html/components/button.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { QueryForm } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../platform/html/components/section.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { addressIn, type Language } from '../../../platform/i18n/languages.ts'
import { NotReviewed } from '../in-language/not-reviewed.view.tsx'
import { askingWords } from './words.ts'

type Props = { readonly language: Language; readonly typed: string; readonly isWrong: boolean }

export const EnterCodePage = ({ language, typed, isWrong }: Props) => {
  const { ask, code: words } = askingWords[language]
  const fault = isWrong ? words.fault : undefined
  return (
    <ReadingSection>
      <ErrorSummary faults={fault === undefined ? {} : { code: fault }} comfort={words.again} lang={language} />
      <Heading level={1}>{words.title}</Heading>
      <QueryForm action={addressIn(language, '/vraag/antwoord')}>
        <TextField
          name="code"
          label={words.label}
          hint={words.hint}
          value={typed}
          fault={fault}
          lang={language}
          maxlength={40}
          dir="ltr"
        />
        <Button icon="arrow">{words.action}</Button>
      </QueryForm>
      <Paragraph look="small">
        {words.lost} <Link href={addressIn(language, '/vraag')}>{ask.title}</Link>
      </Paragraph>
      <NotReviewed language={language} />
    </ReadingSection>
  )
}
