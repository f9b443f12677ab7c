import { vaccineIds, vaccines } from '../../../../knowledge/vaccination/vaccines.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { RecordFrame } from '../../record/record-frame.view.tsx'
import type { RecordPage } from '../../record/record-page.ts'
import { type Hold, holdKinds } from './hold.ts'
import { holdText } from './text.ts'

type Props = {
  readonly page: RecordPage
  readonly actorName: string
  readonly faults: Faults
  readonly typed: Typed
}

export const HoldPage = (props: Props) => (
  <>
    <ErrorSummary faults={props.faults} />
    <RecordFrame page={props.page} part="vaccinaties">
      <Card id="uitstel" title={holdText.add}>
        <Reading>
          <Form action={`/jeugd/${props.page.child.id}/vaccinaties/uitstel`}>
            <Paragraph>{holdText.page.intro}</Paragraph>
            <What {...props} />
            <When {...props} />
            <ButtonRow>
              <Button icon="check">{holdText.page.save}</Button>
              <ButtonLink href={`/jeugd/${props.page.child.id}/vaccinaties`} look="subtle">
                {holdText.page.cancel}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </Reading>
      </Card>
    </RecordFrame>
  </>
)

const What = ({ actorName, faults, typed }: Props) => (
  <>
    <RadioGroup
      name="kind"
      label={holdText.page.kind}
      choices={holdKinds.map(value => ({ value, label: holdText.page.kinds[value] }))}
      value={typed.kind}
      fault={faults.kind}
    />
    <SelectField
      name="vaccine"
      label={holdText.page.vaccine}
      choices={vaccineIds.map(value => ({ value, label: vaccines[value].name }))}
      none={holdText.page.every}
      value={typed.vaccine}
      fault={faults.vaccine}
    />
    <TextField
      name="because"
      label={holdText.page.because}
      hint={holdText.page.becauseHint}
      value={typed.because}
      fault={faults.because}
      size="full"
    />
    <TextField
      name="saidBy"
      label={holdText.page.saidBy}
      hint={holdText.page.saidByHint}
      value={typed.saidBy ?? actorName}
      fault={faults.saidBy}
    />
  </>
)

const When = ({ page, faults, typed }: Props) => (
  <>
    <DateField
      name="since"
      label={holdText.page.since}
      value={typed.since ?? page.today.toString()}
      max={page.today.toString()}
      fault={faults.since}
    />
    <DateField
      name="until"
      label={holdText.page.until}
      hint={holdText.page.untilHint}
      value={typed.until}
      min={page.today.add({ days: 1 }).toString()}
      fault={faults.until}
      optional=""
    />
  </>
)

type LiftProps = Omit<Props, 'actorName'> & { readonly hold: Hold }

export const LiftPage = ({ page, hold, faults, typed }: LiftProps) => (
  <>
    <ErrorSummary faults={faults} />
    <RecordFrame page={page} part="vaccinaties">
      <Card id="opheffen" title={`${holdText.liftPage.title}: ${holdText.about(hold)}`}>
        <Reading>
          <Paragraph>
            {holdText.kind[hold.kind]}: {hold.because}. {holdText.said(hold)}
          </Paragraph>
          <Form action={`/jeugd/${page.child.id}/vaccinaties/uitstel/${hold.id}`}>
            <TextField
              name="because"
              label={holdText.liftPage.because}
              value={typed.because}
              fault={faults.because}
              size="full"
            />
            <ButtonRow>
              <Button icon="check">{holdText.liftPage.save}</Button>
              <ButtonLink href={`/jeugd/${page.child.id}/vaccinaties`} look="subtle">
                {holdText.page.cancel}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </Reading>
      </Card>
    </RecordFrame>
  </>
)
