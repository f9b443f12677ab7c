import type { Professional } from '../../../centre/index.ts'
import { fullName } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { DeskSeen } from '../desk.ts'
import { deskText as text } from '../desk-text.ts'
import { isForDoctor, outcomes, waitsForDoing } from '../right-request.ts'
import { text as familyText } from '../text.ts'

export type Saved = 'decided' | 'extended' | 'carried-out'
type Props = {
  readonly seen: DeskSeen
  /** Who can be asked to carry it out. */
  readonly professionals: readonly Professional[]
  readonly saved: Saved | null
  readonly isOvertaken: boolean
  readonly faults: Faults
  readonly typed: Typed
}

export const DeskRequestPage = (props: Props) => {
  const { seen, saved, isOvertaken, faults } = props
  const { request, standing, decides, carriesOut } = seen
  const title = familyText.line(request.wanted, request.file)
  return (
    <>
      <ErrorSummary faults={faults} />
      {saved && (
        <Notice tone="positive" live>
          <p>{savedWords[saved]}</p>
        </Notice>
      )}
      {isOvertaken && (
        <Notice tone="warning" live>
          <p>{text.tooLate}</p>
        </Notice>
      )}
      <Breadcrumb trail={[{ href: '/privacyvragen', label: text.list }]} current={title} />
      <PageHeader title={title} remark={text.standing(standing)} />
      <Columns side={<Facts seen={seen} />}>
        {request.decision && <Decided seen={seen} />}
        {carriesOut && waitsForDoing(request) && <FulfilForm {...props} />}
        {!decides && isForDoctor(request) && !request.decision && <Paragraph>{text.decide.doctor}</Paragraph>}
        {decides && (standing.kind === 'open' || isOvertaken) && <DecideForm {...props} />}
        {decides && standing.kind === 'open' && standing.mayExtend && <ExtensionForm {...props} />}
      </Columns>
    </>
  )
}

const savedWords: Readonly<Record<Saved, string>> = {
  decided: text.decide.saved,
  extended: text.extend.saved,
  'carried-out': text.fulfil.saved,
}

const Facts = ({ seen: { request, child } }: Pick<Props, 'seen'>) => (
  <Card id="feiten" title={familyText.facts.title} first>
    <SummaryList
      items={[
        { label: text.facts.child, value: fullName(child) },
        { label: text.facts.file, value: familyText.file[request.file] },
        { label: text.facts.words, value: request.words || familyText.facts.noWords },
        ...(request.wish === '' ? [] : [{ label: text.facts.wish, value: request.wish }]),
        { label: text.facts.on, value: format.day(request.askedOn) },
      ]}
    />
  </Card>
)

const Decided = ({ seen: { request } }: Pick<Props, 'seen'>) =>
  request.decision && (
    <Card id="besluit" title={familyText.decision}>
      <Paragraph>
        <strong>{familyText.outcome[request.decision.outcome]}</strong>
      </Paragraph>
      <Paragraph>{request.decision.reason}</Paragraph>
      {request.fulfilment && (
        <Paragraph>
          {familyText.done(request.fulfilment.words, request.fulfilment.byName, format.moment(request.fulfilment.at))}
        </Paragraph>
      )}
    </Card>
  )

const DecideForm = ({ seen: { request }, professionals, faults, typed }: Props) => (
  <Card id="besluiten" title={text.decide.title}>
    <Paragraph look="small">{isForDoctor(request) ? text.decide.doctor : text.decide.about}</Paragraph>
    <Form action={`/privacyvragen/verzoek/${request.id}/besluit`}>
      <input type="hidden" name="wanted" value={request.wanted} />
      <RadioGroup
        name="outcome"
        label={text.decide.outcome}
        choices={outcomes
          .filter(outcome => outcome !== 'partly' || !isForDoctor(request))
          .map(value => ({ value, label: familyText.outcome[value] }))}
        value={typed.outcome}
        fault={faults.outcome}
      />
      <TextAreaField
        name="reason"
        label={text.decide.reason}
        hint={text.decide.reasonHint}
        rows={4}
        maxlength={2000}
        value={typed.reason}
        fault={faults.reason}
      />
      {!isForDoctor(request) && (
        <SelectField
          name="carriedOutBy"
          label={text.decide.carriedOutBy}
          none={text.decide.nobody}
          choices={professionals.map(({ id, name, organisation }) => ({
            value: id,
            label: `${name}, ${organisation.name}`,
          }))}
          value={typed.carriedOutBy}
          fault={faults.carriedOutBy}
          optional
        />
      )}
      <Button>{text.decide.save}</Button>
    </Form>
  </Card>
)

const ExtensionForm = ({ seen: { request }, faults, typed }: Props) => (
  <Card id="uitstel" title={text.extend.title}>
    <Paragraph look="small">{text.extend.about}</Paragraph>
    <Form action={`/privacyvragen/verzoek/${request.id}/uitstel`}>
      <TextAreaField
        name="extension"
        label={text.extend.reason}
        rows={2}
        maxlength={1000}
        value={typed.extension}
        fault={faults.extension}
      />
      <Button look="secondary">{text.extend.save}</Button>
    </Form>
  </Card>
)

const FulfilForm = ({ seen: { request }, faults, typed }: Props) => (
  <Card id="uitvoeren" title={text.fulfil.title}>
    <Paragraph>{text.fulfil.about}</Paragraph>
    <Form action={`/privacyvragen/verzoek/${request.id}/uitvoering`}>
      <TextAreaField
        name="words"
        label={text.fulfil.words}
        rows={3}
        maxlength={2000}
        value={typed.words}
        fault={faults.words}
      />
      <Button>{text.fulfil.save}</Button>
    </Form>
  </Card>
)
