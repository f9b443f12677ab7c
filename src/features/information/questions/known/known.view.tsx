import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../../../platform/html/components/checkbox-field.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { addressIn, type Language } from '../../../../platform/i18n/languages.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { askingWords } from '../words.ts'
import type { Known } from './identity.ts'

type Props = {
  readonly language: Language
  readonly code: string
  readonly known: Known
  readonly faults: Faults
  readonly typed: Typed
}

/** Being known is the asker's own choice, and can be taken back. */
export const KnownCard = (props: Props) => {
  const { language, code, known } = props
  const words = askingWords[language].known
  if (known.isConnected)
    return (
      <Card id="bekend" title={words.title}>
        {words.connected}
      </Card>
    )
  if (known.identity)
    return (
      <Card id="bekend" title={words.title}>
        <Paragraph>{words.told}</Paragraph>
        <Form action={`${addressIn(language, `/vraag/${code}`)}/bekend-intrekken`} inline>
          <Button look="subtle">{words.withdraw}</Button>
        </Form>
      </Card>
    )
  return <SayWho {...props} />
}

const SayWho = ({ language, code, faults, typed }: Props) => {
  const words = askingWords[language].known
  return (
    <Details summary={words.title} open={['name', 'birth', 'consent'].some(name => faults[name])}>
      <Paragraph>{words.why}</Paragraph>
      <Form action={`${addressIn(language, `/vraag/${code}`)}/bekend`}>
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          maxlength={120}
          lang={language}
          value={typed.name}
          fault={faults.name}
        />
        <DateField name="birth" label={words.birth} lang={language} value={typed.birth} fault={faults.birth} />
        <CheckboxField
          name="consent"
          label={words.consent}
          checked={typed.consent !== undefined}
          lang={language}
          fault={faults.consent}
        />
        <Button look="secondary">{words.send}</Button>
      </Form>
    </Details>
  )
}
