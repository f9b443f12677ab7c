import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Reading, Stack } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { Look } from '../look.ts'
import { kinds } from './look-question.ts'
import { text } from './text.ts'

type Props = {
  readonly child: string
  readonly look: Look
  /** What the log says of it. */
  readonly deeds: readonly string[]
  readonly faults: Faults
  readonly typed: Typed
}

export const AskAboutLookPage = ({ child, look, deeds, faults, typed }: Props) => (
  <Reading>
    <Stack>
      <ErrorSummary faults={faults} />
      <PageHeader title={text.ask.title} remark={text.ask.remark(look.by.name, look.day)} />
      <Card id="vraag" title={text.title('question', look.by.name)}>
        <ul>
          {deeds.map(deed => (
            <li>{deed}</li>
          ))}
        </ul>
        <Paragraph>{text.ask.about}</Paragraph>
        <Form action="/mijn/logboek/vraag">
          <input type="hidden" name="child" value={child} />
          <input type="hidden" name="on" value={look.day.toString()} />
          <input type="hidden" name="line" value={look.number} />
          <RadioGroup
            name="kind"
            label={text.ask.kind}
            choices={kinds.map(value => ({ value, ...text.ask.kinds[value] }))}
            value={typed.kind ?? 'question'}
            fault={faults.kind}
          />
          <TextAreaField
            name="words"
            label={text.ask.words}
            rows={4}
            maxlength={2000}
            optional
            value={typed.words}
            fault={faults.words}
          />
          <Paragraph look="small">{text.ask.reads}</Paragraph>
          <Button>{text.ask.send}</Button>
        </Form>
      </Card>
      <ButtonRow>
        <ButtonLink href={`/mijn/logboek?kind=${child}`} look="secondary">
          {text.ask.back}
        </ButtonLink>
      </ButtonRow>
    </Stack>
  </Reading>
)
