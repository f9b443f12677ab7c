import { helplines } from '../../../knowledge/helplines/helplines.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Icon } from '../../../platform/html/components/icon.view.tsx'
import type { Child, Optional } from '../../../platform/html/html.ts'
import { text } from './text.ts'

/** Whom to call, in sight on every page of the reporting code, also while scrolling. */
export const CallBar = ({ children }: Optional<{ children: Child }>) => (
  <aside class="cjg-call-bar" aria-label={text.call.label}>
    <strong class="cjg-call-bar__danger">{text.call.danger}</strong>
    <a class="cjg-call-bar__number" href={`tel:${helplines.emergency}`}>
      <Icon name="phone" size={18} />
      {text.call.emergency}
    </a>
    <a class="cjg-call-bar__number" href={`tel:${helplines.veiligThuis.replaceAll(' ', '')}`}>
      <Icon name="phone" size={18} />
      {text.call.veiligThuis}
    </a>
    <span class="cjg-call-bar__about">{text.call.veiligThuisAbout}</span>
    {children}
  </aside>
)

/** Acute danger: one button makes the file, to be written afterwards. */
export const EmergencyButton = () => (
  <Form action="/signalen/meldcode/spoed" inline>
    <Button look="secondary" icon="alert" small>
      {text.call.first}
    </Button>
  </Form>
)
