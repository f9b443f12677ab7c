import { fullName } from '../../../../people/index.ts'
import { DraftNotice, DraftStatus, KeepDraftButton } from '../../../../platform/drafts/draft.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { urgencies } from '../../questions/rules.ts'
import { Helplines } from '../../questions/urgent.view.tsx'
import { longestMessage } from '../message.form.ts'
import { text } from '../text.ts'
import { subjects } from '../thread.ts'
import { familyText } from './text.ts'
import type { About } from './write-thread.ts'

const words = familyText.new

type Props = {
  readonly about: About
  /** In working days. */
  readonly promised: number
  readonly phone: string
  readonly faults: Faults
  readonly typed: Typed
  readonly draftAt: Temporal.Instant | null
}

export const NewThreadPage = (props: Props) => (
  <Reading>
    <Stack>
      <ErrorSummary faults={props.faults} />
      <PageHeader title={words.title} remark={props.about.isTooYoung ? undefined : words.promise(props.promised)} />
      {props.about.isTooYoung ? <TooYoung phone={props.phone} /> : <ThreadForm {...props} />}
    </Stack>
  </Reading>
)

const ThreadForm = ({ about, faults, typed, draftAt }: Props) => (
  <>
    {draftAt && <DraftNotice says={words.draftBack(draftAt)} throwAway="/mijn/berichten/concept/weg" />}
    <Details summary={words.notUrgent}>
      <Helplines urgencies={urgencies} />
    </Details>
    <Form action="/mijn/berichten" draft="/mijn/berichten/concept">
      <RadioGroup
        name="child"
        label={words.who}
        choices={[...childChoices(about), { value: '', label: words.whoGeneral }]}
        value={typed.child ?? ''}
        fault={faults.child}
      />
      <SelectField
        name="subject"
        label={words.subject}
        none={words.subjectNone}
        choices={subjects.map(subject => ({ value: subject, label: text.subject[subject] }))}
        value={typed.subject}
        fault={faults.subject}
      />
      <TextAreaField
        name="body"
        label={words.body}
        hint={words.bodyHint}
        rows={8}
        maxlength={longestMessage}
        value={typed.body}
        fault={faults.body}
      />
      <Notice tone="info" icon="lock" title={words.readBy}>
        <p>{about.self === null || about.wards.length > 0 ? words.readByParent : words.readByYouth}</p>
      </Notice>
      <ButtonRow>
        <Button icon="send">{words.send}</Button>
        <KeepDraftButton at="/mijn/berichten/concept" />
        <ButtonLink href="/mijn/berichten" look="subtle">
          {words.cancel}
        </ButtonLink>
      </ButtonRow>
      <DraftStatus />
    </Form>
  </>
)

const childChoices = ({ self, wards }: About) => [
  ...(self ? [{ value: self.id, label: words.whoSelf }] : []),
  ...wards.map(child => ({ value: child.id, label: child.givenNames || fullName(child) })),
]

const TooYoung = ({ phone }: Pick<Props, 'phone'>) => (
  <>
    <Notice tone="info" title={familyText.tooYoung.title} icon="heart">
      <Paragraph>{familyText.tooYoung.body(phone)}</Paragraph>
    </Notice>
    <Helplines urgencies={urgencies} />
  </>
)
