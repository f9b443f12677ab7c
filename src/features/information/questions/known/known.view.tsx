import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../../../platform/html/components/checkbox-field.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { text } from '../text.ts'
import type { Known } from './identity.ts'

type Props = {
  readonly code: string
  readonly known: Known
  readonly faults: Faults
  readonly typed: Typed
}

/** Being known is the asker's own choice, and can be taken back. */
export const KnownCard = ({ code, known, faults, typed }: Props) => {
  if (known.isConnected)
    return (
      <Card id="bekend" title={text.known.title}>
        {text.known.connected}
      </Card>
    )
  if (known.identity)
    return (
      <Card id="bekend" title={text.known.title}>
        <Paragraph>{text.known.told}</Paragraph>
        <Form action={`/vraag/${code}/bekend-intrekken`} inline>
          <Button look="subtle">{text.known.withdraw}</Button>
        </Form>
      </Card>
    )
  return (
    <Details summary={text.known.title} open={['name', 'birth', 'consent'].some(name => faults[name])}>
      <Paragraph>{text.known.why}</Paragraph>
      <Form action={`/vraag/${code}/bekend`}>
        <TextField
          name="name"
          label={text.known.name}
          hint={text.known.nameHint}
          maxlength={120}
          value={typed.name}
          fault={faults.name}
        />
        <DateField name="birth" label={text.known.birth} value={typed.birth} fault={faults.birth} />
        <CheckboxField
          name="consent"
          label={text.known.consent}
          checked={typed.consent !== undefined}
          fault={faults.consent}
        />
        <Button look="secondary">{text.known.send}</Button>
      </Form>
    </Details>
  )
}
