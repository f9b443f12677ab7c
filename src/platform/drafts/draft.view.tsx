import { Button } from '../html/components/button.view.tsx'
import { Form } from '../html/components/form.view.tsx'
import { Notice } from '../html/components/notice.view.tsx'
import { Paragraph } from '../html/components/paragraph.view.tsx'
import type { Child } from '../html/html.ts'
import { text } from './text.ts'

/** In a form with a draft, under its buttons: that it is kept by itself, and whether that went well. */
export const DraftStatus = () => (
  <>
    <Paragraph look="small">{text.about}</Paragraph>
    <p role="status" data-draft-status data-kept={text.kept} data-failed={text.failed} data-unsent={text.unsent} />
  </>
)

/** Beside the button that saves for good; without script the draft is kept by this one. */
export const KeepDraftButton = ({ at }: { readonly at: string }) => (
  <Button look="secondary" formaction={at}>
    {text.keep}
  </Button>
)

type NoticeProps = {
  /** That the draft is on the page again. */
  readonly says: string
  /** Where it is thrown away. */
  readonly throwAway: string
  /** What the address does not say: a hidden field. */
  readonly children?: Child
}

export const DraftNotice = ({ says, throwAway, children }: NoticeProps) => (
  <Notice tone="info">
    <p>{says}</p>
    <Form action={throwAway} inline>
      {children}
      <Button look="secondary" small>
        {text.throwAway}
      </Button>
    </Form>
  </Notice>
)
