import { answersTo, type VanWiechenItem } from '../../../knowledge/development/van-wiechen.ts'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { RecordFrame } from '../record/record-frame.view.tsx'
import type { RecordPage } from '../record/record-page.ts'
import type { Found } from './correct-answer.ts'
import { takenBack } from './correction.form.ts'
import { itemText } from './item-text.ts'
import { text } from './text.ts'

type Props = {
  readonly page: RecordPage
  readonly item: VanWiechenItem
  /** The answer as it stands. */
  readonly found: Found
  readonly isStale: boolean
  readonly faults: Readonly<Record<string, string>>
  readonly typed: Readonly<Record<string, string>>
}

export const CorrectAnswerPage = ({ page, item, found: { on, answer }, isStale, faults, typed }: Props) => {
  const development = `/jeugd/${page.child.id}/ontwikkeling`
  return (
    <>
      <ErrorSummary faults={faults} />
      <RecordFrame page={page} part="ontwikkeling">
        <Card id="verbeteren" title={itemText.correct.title}>
          <Reading>
            {isStale ? (
              <Notice tone="warning" live>
                {itemText.correct.stale(answer.by, answer.answer)}
              </Notice>
            ) : (
              <Paragraph>{itemText.correct.was(nameOf(item, answer.side), answer.answer, format.day(on))}</Paragraph>
            )}
            <Form action={`${development}/antwoorden/${answer.of}/${answer.bdsNumber}`} version={answer.answer}>
              <RadioGroup
                name="becomes"
                label={itemText.correct.becomes}
                choices={[
                  ...answersTo(item).map(one => ({ value: one, label: text.fields.heard[one] })),
                  { value: takenBack, label: itemText.correct.takenBack },
                ]}
                value={typed.becomes}
                fault={faults.becomes}
              />
              <TextField
                name="reason"
                label={itemText.correct.reason}
                hint={itemText.correct.reasonHint}
                value={typed.reason}
                fault={faults.reason}
                size="full"
              />
              <ButtonRow>
                <Button icon="check">{itemText.correct.save}</Button>
                <ButtonLink href={`${development}/kenmerken/${item.code}`} look="subtle">
                  {text.form.cancel}
                </ButtonLink>
              </ButtonRow>
            </Form>
          </Reading>
        </Card>
      </RecordFrame>
    </>
  )
}

const nameOf = (item: VanWiechenItem, side: 'right' | 'left' | null): string =>
  side === null ? text.item(item) : `${text.item(item)} (${text.side[side]})`
