import { Button } from '../../../platform/html/components/button.view.tsx'
import { Reading, Stack } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Child } from '../../../platform/html/html.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { linkText } from './text.ts'

type EnterProps = {
  readonly word: string
  readonly centre: string
  readonly phone: string
  readonly faults: Faults
  readonly typed: Typed
}

/** The same for every address, also one that was made up: no name, and not whether there is anything. */
export const EnterPage = ({ word, centre, phone, faults, typed }: EnterProps) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <Heading level={1}>{linkText.title}</Heading>
    <Paragraph>{linkText.enterIntro(centre)}</Paragraph>
    <Form action={`/ontvangen/${word}`}>
      <TextField
        name="code"
        label={linkText.enterCode}
        size="short"
        inputmode="numeric"
        autocomplete="one-time-code"
        dir="ltr"
        fault={faults.code}
      />
      <TextField
        name="visitor"
        label={linkText.yourName}
        hint={linkText.yourNameHint}
        autocomplete="name"
        value={typed.visitor}
        fault={faults.visitor}
      />
      <Paragraph look="small">{linkText.once}</Paragraph>
      <Button icon="lock">{linkText.open}</Button>
    </Form>
    <NewLink action={`/ontvangen/${word}/opnieuw`} phone={phone} />
  </Reading>
)

const NewLink = ({ action, phone }: { readonly action: string; readonly phone: string }) => (
  <>
    <Paragraph>{linkText.newLinkIntro}</Paragraph>
    <Form action={action}>
      <Button look="secondary" icon="mail">
        {linkText.newLink}
      </Button>
    </Form>
    <Paragraph look="small">{linkText.help(phone)}</Paragraph>
  </>
)

export const AskedPage = () => (
  <Reading>
    <Heading level={1}>{linkText.asked}</Heading>
    <Paragraph>{linkText.askedBody}</Paragraph>
  </Reading>
)

type OverProps = { readonly word: string; readonly phone: string; readonly written: readonly string[] }

export const OverPage = ({ word, phone, written }: OverProps) => (
  <Reading>
    <Heading level={1}>{linkText.overTitle}</Heading>
    <Paragraph>{linkText.overBody}</Paragraph>
    {written.length > 0 && (
      <Notice tone="warning" live>
        <p>{linkText.kept}</p>
        {written.map(words => (
          <p>{words}</p>
        ))}
      </Notice>
    )}
    <NewLink action={`/ontvangst/${word}/opnieuw`} phone={phone} />
  </Reading>
)

/** Around what was received, in the public shell: how long it can be read. */
export const VisitFrame = ({ until, children }: { readonly until: Temporal.Instant; readonly children: Child }) => (
  <Stack>
    {children}
    <Paragraph look="small">{linkText.readUntil(until)}</Paragraph>
  </Stack>
)
