import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import type { Child } from '../../../../platform/html/html.ts'
import { newsText } from '../changes/text.ts'

type Props = {
  /** The address of the plan in the shell of the reader. */
  readonly base: string
  /** How far the page shows the plan. */
  readonly revision: number
}

/** Comes into sight when somebody else writes in the plan that stands open. Without script the page is opened again by hand. */
export const LiveBar = ({ base, revision }: Props) => (
  <div
    class="cjg-live-bar"
    role="status"
    hidden
    data-live={`${base}/live?na=${revision}`}
    data-live-news={`${base}/nieuws`}
    data-revision={revision}
  >
    <span data-live-words />
    <span data-live-show>
      <ButtonLink href={base} look="secondary" small>
        {newsText.show}
      </ButtonLink>
    </span>
  </div>
)

/** What is put anew when the reader asks for it; a form in it that is being written in stays as it is. `name`: one on a page. */
export const LiveRegion = ({ name, children }: { readonly name: string; readonly children: Child }) => (
  <div class="cjg-stack" data-live-region={name}>
    {children}
  </div>
)
