import { DraftNotice, DraftStatus, KeepDraftButton } from '../../../../platform/drafts/draft.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import type { Child, Optional } from '../../../../platform/html/html.ts'
import { text } from '../text.ts'
import { draftText } from './text.ts'

export type DraftProps = {
  /** Where the words are kept while they are typed; behind it '/weg' throws them away. */
  readonly keepAt: string
  /** When the draft that is on the page again was kept; null without one. */
  readonly keptAt: Temporal.Instant | null
}

type Props = {
  readonly action: string
  readonly draft: DraftProps
  readonly save: string
  readonly children: Child
} & Optional<{
  /** The version the writer read. */
  version: number
  /** The page to go back to, when the form has a page of its own. */
  back: string
}>

/** A form to write in the plan: what is typed is kept while it is typed, and stands there again when the writer comes back. */
export const WritingForm = ({ action, draft, save, children, version, back }: Props) => (
  <>
    {draft.keptAt && (
      <DraftNotice says={draftText.kept(draft.keptAt)} throwAway={throwAwayAt(draft)}>
        {null}
      </DraftNotice>
    )}
    <Form action={action} version={version} draft={draft.keepAt}>
      {children}
      <ButtonRow>
        <Button icon={back ? 'check' : undefined} look={back ? undefined : 'secondary'}>
          {save}
        </Button>
        <KeepDraftButton at={draft.keepAt} />
        {back && (
          <ButtonLink href={back} look="subtle">
            {text.cancel}
          </ButtonLink>
        )}
      </ButtonRow>
      <DraftStatus />
    </Form>
  </>
)

const throwAwayAt = ({ keepAt }: DraftProps): string => keepAt.replace('/concept?', '/concept/weg?')
