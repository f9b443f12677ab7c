import { Button } from '../../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../../platform/html/components/section.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { addressIn, type Language } from '../../../../platform/i18n/languages.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { NotReviewed } from '../in-dutch.view.tsx'
import { ownPath } from '../sign-up/sign-up.ts'
import { wordsIn } from '../words.ts'
import { Written } from '../written.view.tsx'
import { longestWords, marks } from './evaluation.form.ts'

type Props = {
  readonly title: string
  readonly code: string
  readonly standing: 'open' | 'given' | 'not-yet'
  readonly faults: Faults
  readonly typed: Typed
  readonly language: Language
}

export const EvaluationPage = (props: Props) => {
  const { title, code, standing, faults, language } = props
  const { evaluation: words } = wordsIn[language]
  return (
    <ReadingSection>
      <ErrorSummary faults={faults} lang={language} />
      <Heading level={1}>{words.title}</Heading>
      <Paragraph look="lead">
        <Written language={language}>{title}</Written>
      </Paragraph>
      {standing === 'given' && (
        <Notice tone="positive" title={words.thanks} live>
          <p>{words.thanksBody}</p>
        </Notice>
      )}
      {standing === 'not-yet' && <Notice tone="info">{words.notYet}</Notice>}
      {standing === 'open' && <EvaluationForm {...props} />}
      <Paragraph>
        <Link href={addressIn(language, ownPath(code))}>{words.back}</Link>
      </Paragraph>
      <NotReviewed language={language} />
    </ReadingSection>
  )
}

const EvaluationForm = ({ code, faults, typed, language }: Props) => {
  const { evaluation: words } = wordsIn[language]
  return (
    <Form action={`${addressIn(language, ownPath(code))}/mening`}>
      <Paragraph>{words.lead}</Paragraph>
      <RadioGroup
        name="score"
        label={words.score}
        hint={words.scoreHint}
        lang={language}
        inline
        choices={marks.map(value => ({ value, label: value }))}
        value={typed.score}
        fault={faults.score}
      />
      <TextAreaField
        name="words"
        label={words.words}
        lang={language}
        optional
        maxlength={longestWords}
        value={typed.words}
        fault={faults.words}
      />
      <Button icon="send">{words.send}</Button>
    </Form>
  )
}
