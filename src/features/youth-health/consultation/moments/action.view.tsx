import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { RecordFrame } from '../../record/record-frame.view.tsx'
import type { RecordPage } from '../../record/record-page.ts'
import type { OpenAction } from './action.ts'
import { actionOutcomes } from './action-kinds.ts'
import { isLate } from './open-actions.ts'
import { text } from './text.ts'

type Props = { readonly page: RecordPage; readonly action: OpenAction; readonly faults: Faults; readonly typed: Typed }

export const ActionPage = ({ page, action, faults, typed }: Props) => {
  const own = `/jeugd/${page.child.id}/contactmomenten`
  return (
    <>
      <ErrorSummary faults={faults} />
      <RecordFrame page={page} part="contactmomenten">
        <Card id="actie" title={text.kind[action.kind]}>
          <Reading>
            {action.about && <Paragraph>{action.about}</Paragraph>}
            <Paragraph look="small">
              {[
                isLate(action, page.today) ? text.actions.late(action) : text.actions.by(action),
                text.actions.from(action),
              ].join(', ')}
            </Paragraph>
            <Way action={action} />
            <Form action={`${own}/acties/${action.id}`}>
              <RadioGroup
                name="outcome"
                label={text.actions.outcome}
                choices={actionOutcomes.map(value => ({ value, label: text.outcome[value] }))}
                value={typed.outcome ?? 'done'}
                fault={faults.outcome}
                inline
              />
              <TextAreaField
                name="note"
                label={text.actions.note}
                rows={3}
                maxlength={1000}
                value={typed.note}
                fault={faults.note}
              />
              <ButtonRow>
                <Button icon="check">{text.actions.close}</Button>
                <ButtonLink href={own} look="subtle">
                  {text.notHeld.cancel}
                </ButtonLink>
              </ButtonRow>
            </Form>
          </Reading>
        </Card>
      </RecordFrame>
    </>
  )
}

/** Some things to do have a page of their own. */
const Way = ({ action: { kind, child } }: Pick<Props, 'action'>) => {
  switch (kind) {
    case 'concern':
      return <Link href={`/signalen/nieuw?kind=${child}`}>{text.actions.go.concern}</Link>
    case 'refer':
      return <Link href={`/verwijzingen/nieuw?kind=${child}`}>{text.actions.go.refer}</Link>
    case 'repeat-measurement':
      return <Link href={`/jeugd/${child}/groei?meten#meten`}>{text.actions.go['repeat-measurement']}</Link>
    default:
      return null
  }
}
