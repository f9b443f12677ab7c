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
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { marks } from './evaluation.form.ts'
import { text } from './text.ts'

type Props = {
  readonly title: string
  readonly code: string
  readonly standing: 'open' | 'given' | 'not-yet'
  readonly faults: Faults
  readonly typed: Typed
}

export const EvaluationPage = ({ title, code, standing, faults, typed }: Props) => (
  <ReadingSection>
    <ErrorSummary faults={faults} />
    <Heading level={1}>{text.title}</Heading>
    <Paragraph look="lead">{title}</Paragraph>
    {standing === 'given' && (
      <Notice tone="positive" title={text.thanks} live>
        <p>{text.thanksBody}</p>
      </Notice>
    )}
    {standing === 'not-yet' && <Notice tone="info">{text.notYet}</Notice>}
    {standing === 'open' && (
      <Form action={`/aanmelding/${code}/mening`}>
        <Paragraph>{text.lead}</Paragraph>
        <RadioGroup
          name="score"
          label={text.score}
          hint={text.scoreHint}
          inline
          choices={marks.map(value => ({ value, label: value }))}
          value={typed.score}
          fault={faults.score}
        />
        <TextAreaField
          name="words"
          label={text.words}
          optional
          maxlength={1000}
          value={typed.words}
          fault={faults.words}
        />
        <Button icon="send">{text.send}</Button>
      </Form>
    )}
    <Paragraph>
      <Link href={`/aanmelding/${code}`}>{text.back}</Link>
    </Paragraph>
  </ReadingSection>
)
