import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { CourseSeen } from '../look-up.ts'
import { courseWords } from '../text.ts'
import { text } from './text.ts'

type Props = {
  readonly seen: CourseSeen
  /** Where the form goes, and the page that leads here. */
  readonly action: string
  readonly back: { readonly href: string; readonly label: string }
  readonly faults: Faults
  readonly typed: Typed
  readonly keptMonths: number
}

/** A family signs up: on the public side, and from Mijn CJG with what is known filled in. */
export const SignUpForm = ({ seen: { course, occupancy, where }, action, back, faults, typed, keptMonths }: Props) => (
  <>
    <ErrorSummary faults={faults} />
    <Breadcrumb trail={[back]} current={text.title(course.title)} />
    <Heading level={1}>{text.title(course.title)}</Heading>
    <p>
      <strong>{courseWords.when(course)}</strong>
      <br />
      <bdi>{where}</bdi>
    </p>
    {occupancy.standing.kind === 'full' && <Notice tone="warning">{text.waits}</Notice>}
    <Paragraph>{text.intro}</Paragraph>
    <Form action={action}>
      <Fields faults={faults} typed={typed} />
      <Button icon="check">{text.send}</Button>
    </Form>
    <Paragraph look="small">
      {text.kept(keptMonths)} <Link href="/privacy">{text.privacy}</Link>
    </Paragraph>
  </>
)

const Fields = ({ faults, typed }: Pick<Props, 'faults' | 'typed'>) => (
  <>
    <TextField
      name="name"
      label={text.name}
      hint={text.nameHint}
      autocomplete="name"
      value={typed.name}
      fault={faults.name}
    />
    <TextField
      name="email"
      label={text.email}
      hint={text.emailHint}
      type="email"
      autocomplete="email"
      optional={text.either}
      value={typed.email}
      fault={faults.email}
    />
    <TextField
      name="phone"
      label={text.phone}
      hint={text.phoneHint}
      type="tel"
      autocomplete="tel"
      optional={text.either}
      value={typed.phone}
      fault={faults.phone}
    />
    <NumberField
      name="adults"
      label={text.adults}
      hint={text.peopleHint}
      whole
      value={typed.adults ?? '1'}
      fault={faults.adults}
    />
    <NumberField name="children" label={text.children} whole value={typed.children ?? '0'} fault={faults.children} />
  </>
)
