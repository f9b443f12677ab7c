import { ButtonRow, buttonClass, Inside } from '../../../platform/html/components/button.view.tsx'
import { PrintButton } from '../../../platform/html/components/print-button.view.tsx'
import { text } from './text.ts'

const { tools } = text

/**
 * To hear, keep and pass on a text. Reading aloud and sharing are done by the browser itself, and nothing leaves it: their buttons are
 * hidden until its script finds that it can. The mail link works without.
 */
export const ArticleTools = ({ title }: { readonly title: string }) => (
  <ButtonRow>
    <button
      type="button"
      class={buttonClass('secondary')}
      hidden
      aria-pressed="false"
      data-read="article[data-read-aloud]"
      data-read-stop={tools.stop}
    >
      <Inside icon="ear">{tools.readAloud}</Inside>
    </button>
    <button type="button" class={buttonClass('subtle')} hidden data-share={title}>
      <Inside icon="send">{tools.share}</Inside>
    </button>
    <a class={buttonClass('subtle')} href={`mailto:?subject=${encodeURIComponent(title)}`} data-share-mail>
      <Inside icon="mail">{tools.mail}</Inside>
    </a>
    <PrintButton look="subtle" />
  </ButtonRow>
)
