import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'

export const Stop = ({
  action,
  label,
  about,
}: {
  readonly action: string
  readonly label: string
  readonly about: string
}) => (
  <Form action={action} inline>
    <Button small look="subtle" aria-label={`${label}: ${about}`}>
      {label}
    </Button>
  </Form>
)

export const nameIn = (all: readonly { readonly id: string; readonly name: string }[], id: string | null): string =>
  all.find(one => one.id === id)?.name ?? ''

export const choices = (all: readonly { readonly id: string; readonly name: string }[]) =>
  all.map(({ id, name }) => ({ value: id, label: name }))
