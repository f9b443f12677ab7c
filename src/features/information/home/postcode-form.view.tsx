import { Button } from '../../../platform/html/components/button.view.tsx'
import { QueryForm } from '../../../platform/html/components/form.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Optional } from '../../../platform/html/html.ts'
import { text } from './text.ts'

export const PostcodeForm = ({ typed, fault }: { readonly typed: string } & Optional<{ fault: string }>) => (
  <QueryForm action="/locaties" inline>
    <TextField
      name="postcode"
      label={text.postcode}
      hint={text.postcodeHint}
      value={typed}
      fault={fault}
      size="short"
      autocomplete="postal-code"
      maxlength={8}
      dir="ltr"
    />
    <Button look="secondary" icon="pin">
      {text.showLocations}
    </Button>
  </QueryForm>
)
