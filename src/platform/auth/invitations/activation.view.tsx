import { Button, ButtonLink, ButtonRow } from '../../html/components/button.view.tsx'
import { ErrorSummary } from '../../html/components/error-summary.view.tsx'
import { Form } from '../../html/components/form.view.tsx'
import { Heading } from '../../html/components/heading.view.tsx'
import { Paragraph } from '../../html/components/paragraph.view.tsx'
import { Steps } from '../../html/components/progress-bar.view.tsx'
import { ReadingSection } from '../../html/components/section.view.tsx'
import { SummaryList } from '../../html/components/summary-list.view.tsx'
import { TextField } from '../../html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../web/form.ts'
import { text } from './text.ts'

type Entry = {
  readonly link: string
  readonly isRenewal: boolean
  /** The name that stays; null when one is to be chosen. */
  readonly signInName: string | null
  readonly faults: Faults
  readonly typed: Typed
}

const steps = text.steps.map(label => ({ label }))

export const EntryPage = ({ link, isRenewal, signInName, faults, typed }: Entry) => (
  <ReadingSection>
    <ErrorSummary faults={faults} />
    <Heading level={1}>{isRenewal ? text.renewTitle : text.title}</Heading>
    <Steps label={text.stepsLabel} steps={steps} current={1} />
    <Paragraph look="lead">{isRenewal ? text.renewIntro : text.intro}</Paragraph>
    <Form action={`/activeren/${link}`}>
      {signInName === null ? (
        <TextField
          name="signInName"
          label={text.signInName}
          hint={text.signInNameHint}
          value={typed.signInName}
          fault={faults.signInName}
          autocomplete="username"
          dir="ltr"
        />
      ) : (
        <Paragraph>{text.isYours(signInName)}</Paragraph>
      )}
      <TextField
        name="password"
        label={text.password}
        hint={text.passwordHint}
        type="password"
        fault={faults.password}
        autocomplete="new-password"
      />
      <Button iconEnd="arrow">{text.next}</Button>
    </Form>
  </ReadingSection>
)

type Code = {
  readonly link: string
  readonly signInName: string
  readonly secret: string
  /** Opens an authenticator on this same telephone. */
  readonly address: string
  readonly faults: Faults
}

export const CodePage = ({ link, signInName, secret, address, faults }: Code) => (
  <ReadingSection>
    <ErrorSummary faults={faults} />
    <Heading level={1}>{text.codeTitle}</Heading>
    <Steps label={text.stepsLabel} steps={steps} current={2} />
    <Paragraph look="lead">{text.codeIntro}</Paragraph>
    <Paragraph>{text.app}</Paragraph>
    <Paragraph>{text.onThisPhone}</Paragraph>
    <ButtonRow>
      <ButtonLink href={address} look="secondary" icon="key">
        {text.openApp}
      </ButtonLink>
    </ButtonRow>
    <Paragraph>{text.onOther}</Paragraph>
    <SummaryList
      items={[
        { label: text.secret, value: <kbd>{inFours(secret)}</kbd> },
        { label: text.accountName, value: `CJG (${signInName})` },
      ]}
    />
    <Paragraph>{text.lastStep}</Paragraph>
    <Form action={`/activeren/${link}/code`}>
      <TextField
        name="code"
        label={text.code}
        fault={faults.code}
        autocomplete="one-time-code"
        inputmode="numeric"
        size="short"
      />
      <Button icon="check">{text.ready}</Button>
    </Form>
  </ReadingSection>
)

const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ')

export const GonePage = () => (
  <ReadingSection>
    <Heading level={1}>{text.gone.title}</Heading>
    <Paragraph look="lead">{text.gone.body}</Paragraph>
    <ButtonRow>
      <ButtonLink href="/inloggen">{text.gone.signIn}</ButtonLink>
      <ButtonLink href="/locaties" look="secondary">
        {text.gone.ask}
      </ButtonLink>
    </ButtonRow>
  </ReadingSection>
)
