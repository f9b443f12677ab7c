import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Reading } from '../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import type { Child } from '../../platform/html/html.ts'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { text } from './text.ts'

export type Shown = { readonly faults: Faults; readonly typed: Typed }
/** Where every way to a school begins. */
export const root = { href: '/gezonde-school', label: text.back }
export const nothingTyped: Shown = { faults: {}, typed: {} }

type Props = {
  readonly title: string
  readonly remark?: string
  readonly trail: readonly { readonly href: string; readonly label: string }[]
  readonly action: string
  /** Where whoever changes their mind goes. */
  readonly cancel: string
  readonly save: string
  readonly faults: Faults
  readonly version?: number
  /** Said before the form: what somebody else saved, or what to know. */
  readonly before?: Child
  /** After the form: what was written before. */
  readonly after?: Child
  readonly children: Child
}

/** A form with a page to itself. */
export const FormPage = (props: Props) => (
  <Reading>
    <Breadcrumb trail={props.trail} current={props.title} />
    <ErrorSummary faults={props.faults} />
    <PageHeader title={props.title} remark={props.remark} />
    {props.before}
    <Form action={props.action} version={props.version}>
      {props.children}
      <ButtonRow>
        <Button icon="check">{props.save}</Button>
        <ButtonLink href={props.cancel} look="subtle">
          Annuleer
        </ButtonLink>
      </ButtonRow>
    </Form>
    {props.after}
  </Reading>
)
