import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form, QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../../platform/html/components/print-button.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { Fields } from '../entries/fields.view.tsx'
import { text as entryText, fields } from '../entries/text.ts'
import { FileHead } from '../file-head.view.tsx'
import { entriesOf, isClosed, type Suspicion } from '../suspicion.ts'
import { type Choice, elements, type Sheet } from './sheet.ts'
import { SheetView } from './sheet.view.tsx'
import { text } from './text.ts'

type Props = { readonly suspicion: Suspicion }

export const RefusedPage = ({ suspicion, because }: Props & { readonly because: 'undecided' | 'nameless' }) => (
  <>
    <FileHead suspicion={suspicion} title={text.title} />
    <Notice tone="warning" title={text[because].title}>
      <p>{text[because].body}</p>
    </Notice>
    <ButtonRow>
      <ButtonLink
        href={`/signalen/meldcode/${suspicion.id}/vastleggen/${because === 'nameless' ? 'about' : 'decision'}`}
      >
        {because === 'nameless' ? text.nameless.add : entryText.add.decision}
      </ButtonLink>
      <ButtonLink href={`/signalen/meldcode/${suspicion.id}`} look="subtle">
        {text.back}
      </ButtonLink>
    </ButtonRow>
  </>
)

type ChooseProps = Props & {
  /** What was ticked before; null at the first look. */
  readonly along: readonly string[] | null
  readonly faults: Faults
}

/** What goes along: everything that was written, unless it is ticked off. */
export const ChoosePage = ({ suspicion, along, faults }: ChooseProps) => (
  <>
    <ErrorSummary faults={faults} />
    <FileHead suspicion={suspicion} title={text.title} />
    <Notice tone="info">
      <p>{text.call}</p>
    </Notice>
    <Reading>
      <Card id="kiezen" title={text.choose.title}>
        <QueryForm action={`/signalen/meldcode/${suspicion.id}/melding/blad`}>
          <CheckboxGroup
            name="mee"
            label={text.choose.along}
            hint={text.choose.alongHint}
            choices={elements.map(element => {
              const count = entriesOf(suspicion, element).length
              const label = count > 1 ? `${entryText.kind[element]} (${count})` : entryText.kind[element]
              return { value: element, label, disabled: count === 0, hint: count === 0 ? text.choose.none : undefined }
            })}
            value={along ?? elements.filter(element => entriesOf(suspicion, element).length > 0)}
          />
          <RadioGroup
            name="weet"
            label={text.choose.familyKnows}
            choices={[
              { value: 'yes', label: text.yesNo.yes },
              { value: 'no', label: text.yesNo.no },
            ]}
            fault={faults.weet}
            inline
          />
          <Button icon="eye">{text.choose.look}</Button>
        </QueryForm>
      </Card>
    </Reading>
  </>
)

type SheetPageProps = Props & {
  readonly sheet: Sheet
  readonly choice: Choice
  /** Where Veilig Thuis opens a locked file. */
  readonly address: string
  readonly faults: Faults
  readonly typed: Typed
}

export const ReportSheetPage = ({ suspicion, sheet, choice, address, faults, typed }: SheetPageProps) => {
  const own = `/signalen/meldcode/${suspicion.id}/melding`
  return (
    <>
      <ErrorSummary faults={faults} />
      <FileHead suspicion={suspicion} title={text.title} />
      <SheetView sheet={sheet} />
      <Card id="vergrendelen" title={text.lock.title}>
        <ButtonRow>
          <PrintButton />
        </ButtonRow>
        <Paragraph>{text.lock.about}</Paragraph>
        <Paragraph look="small">{text.lock.address(address)}</Paragraph>
        <Form action={`${own}/bestand`}>
          <Chosen choice={choice} />
          <TextField
            name="words"
            label={text.lock.words}
            hint={text.lock.wordsHint}
            size="full"
            maxlength={200}
            fault={faults.words}
          />
          <Button look="secondary" icon="lock">
            {text.lock.make}
          </Button>
        </Form>
      </Card>
      <Card id="gemeld" title={text.sent.title}>
        <Form action={`${own}/gemeld`}>
          <Chosen choice={choice} />
          <Fields asked={fields.report} faults={faults} typed={{ familyKnows: choice.familyKnows, ...typed }} />
          <ButtonRow>
            <Button icon="check">{text.sent.save}</Button>
            <ButtonLink href={own} look="subtle">
              {text.choose.title}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Card>
    </>
  )
}

/** The choice goes along from page to page, so that what is locked or noted is what was looked at. */
const Chosen = ({ choice }: Pick<SheetPageProps, 'choice'>) => (
  <>
    {choice.along.map(element => (
      <input type="hidden" name="mee" value={element} />
    ))}
    <input type="hidden" name="weet" value={choice.familyKnows} />
  </>
)

export const AdvicePage = ({ suspicion, sheet }: Pick<SheetPageProps, 'suspicion' | 'sheet'>) => (
  <>
    <FileHead suspicion={suspicion} title={text.adviceTitle} />
    <Notice tone="info">
      <p>{text.sheet.readFirst}</p>
    </Notice>
    <ButtonRow>
      <PrintButton />
      {!isClosed(suspicion) && (
        <ButtonLink href={`/signalen/meldcode/${suspicion.id}/vastleggen/consultation`} icon="add">
          {entryText.add.consultation}
        </ButtonLink>
      )}
    </ButtonRow>
    <SheetView sheet={sheet} />
  </>
)
