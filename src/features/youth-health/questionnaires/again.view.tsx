import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import type { Typed } from '../../../platform/web/form.ts'
import type { Request } from './request.ts'
import { text } from './text.ts'

type Props = { readonly child: string; readonly open: Request; readonly typed: Typed }

/** Before the same questionnaire goes to the same person again: what is open, and what becomes of it. */
export const AgainCard = ({ child, open, typed }: Props) => (
  <Card id="opnieuw" title={text.again.title}>
    <Notice tone="warning" live>
      <p>{text.again.open(open)}</p>
      <p>{text.again.ends(open)}</p>
    </Notice>
    <Form action={`/jeugd/${child}/vragenlijsten`}>
      {(['questionnaire', 'person', 'way', 'email', 'days'] as const).map(name => (
        <input type="hidden" name={name} value={typed[name] ?? ''} />
      ))}
      <input type="hidden" name="instead" value={open.id} />
      <ButtonRow>
        <Button icon="send">{text.again.save}</Button>
        <ButtonLink href={`/jeugd/${child}/vragenlijsten`} look="secondary">
          {text.again.leave}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Card>
)
