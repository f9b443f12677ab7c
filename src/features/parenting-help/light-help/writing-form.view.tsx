import { DraftNotice, DraftStatus, KeepDraftButton } from '../../../platform/drafts/draft.view.tsx'
import { Button, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import type { Child, Optional } from '../../../platform/html/html.ts'
import { text } from './text.ts'

type Props = {
  readonly action: string
  readonly submit: string
  /** When the draft on the page was kept; null when there is none. */
  readonly draftAt: Temporal.Instant | null
  readonly children: Child
} & Optional<{
  version: number
  /** Not what one comes to do here first. */
  isSecond: boolean
  /** Beside the buttons. */
  way: Child
  /** What the address does not say: hidden fields. */
  hidden: Child
}>

/** Words on a short path are kept while they are typed, and stand there again for who comes back. */
export const WritingForm = ({ action, submit, draftAt, children, version, isSecond, way, hidden }: Props) => (
  <>
    {draftAt && (
      <DraftNotice says={text.draftBack(draftAt)} throwAway={`${action}/concept/weg`}>
        {hidden}
      </DraftNotice>
    )}
    <Form action={action} version={version} draft={`${action}/concept`}>
      {hidden}
      {children}
      <ButtonRow>
        <Button icon={isSecond ? undefined : 'check'} look={isSecond ? 'secondary' : undefined}>
          {submit}
        </Button>
        <KeepDraftButton at={`${action}/concept`} />
        {way}
      </ButtonRow>
      <DraftStatus />
    </Form>
  </>
)
