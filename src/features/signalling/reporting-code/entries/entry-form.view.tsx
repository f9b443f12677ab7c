import { DraftStatus, KeepDraftButton } from '../../../../platform/drafts/draft.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { FileHead } from '../file-head.view.tsx'
import { entryHelp } from '../help.ts'
import type { Entry, Kind, Suspicion } from '../suspicion.ts'
import { text as fileText } from '../text.ts'
import { EntryWords } from './entry.view.tsx'
import type { Field } from './field.ts'
import { Fields } from './fields.view.tsx'
import { text } from './text.ts'

export type EntryFormProps = {
  readonly suspicion: Suspicion
  readonly kind: Kind
  readonly asked: readonly Field[]
  /** Where the form goes. */
  readonly action: string
  /** Of the entry that is changed; null for a new one, whose words are kept as a draft. */
  readonly version: number | null
  readonly faults: Faults
  readonly typed: Typed
  readonly isDraft: boolean
  /** What somebody else saved meanwhile. */
  readonly newer: Entry | null
  /** What the organisation says beside this step. */
  readonly aside: readonly string[]
  readonly isJustStarted: boolean
}

export const EntryFormPage = (props: EntryFormProps) => {
  const { suspicion, kind, faults, newer, isDraft, isJustStarted } = props
  const own = `/signalen/meldcode/${suspicion.id}`
  return (
    <>
      <ErrorSummary faults={faults} />
      <FileHead suspicion={suspicion} title={text.add[kind]}>
        {newer && (
          <Notice tone="warning" title={text.stale.title} live>
            {text.stale.body}
          </Notice>
        )}
        {isJustStarted && kind === 'emergency' && (
          <Notice tone="negative" title={fileText.emergencyStarted.title} live>
            {fileText.emergencyStarted.body}
          </Notice>
        )}
        {isDraft && <Notice tone="info">{text.draftBack}</Notice>}
      </FileHead>
      <Columns side={<Side {...props} />}>
        <Card id="vastleggen" title={text.kind[kind]}>
          <EntryForm {...props} own={own} />
        </Card>
      </Columns>
    </>
  )
}

const EntryForm = ({ kind, asked, action, version, faults, typed, own }: EntryFormProps & { readonly own: string }) => {
  const draft = `${own}/concept/${kind}`
  return (
    <Form action={action} version={version ?? undefined} draft={version === null ? draft : undefined}>
      <Fields asked={asked} faults={faults} typed={typed} />
      <ButtonRow>
        <Button icon="check">{text.save}</Button>
        {version === null && <KeepDraftButton at={draft} />}
        <ButtonLink href={own} look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
      {version === null && <DraftStatus />}
    </Form>
  )
}

const Side = ({ kind, newer, aside }: EntryFormProps) => (
  <>
    {newer && (
      <Card id="nieuwer" title={text.stale.newer}>
        <EntryWords kind={kind} words={newer.words} />
      </Card>
    )}
    <Card id="hulp" title={entryHelp[kind].title}>
      {[...entryHelp[kind].lines, ...aside].map(line => (
        <Paragraph>{line}</Paragraph>
      ))}
    </Card>
  </>
)
