import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Steps } from '../../../platform/html/components/progress-bar.view.tsx'
import { ReadingSection } from '../../../platform/html/components/section.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { Founding } from './founding.ts'
import { text } from './text.ts'

type Filled = { readonly link: string; readonly faults: Faults; readonly typed: Typed }

type ChoiceProps = Filled & {
  readonly founding: Founding
  readonly host: string
  readonly municipalities: readonly { readonly code: string; readonly name: string }[]
}

const steps = text.steps.map(label => ({ label }))

export const ChoicePage = ({ link, founding, host, municipalities, faults, typed }: ChoiceProps) => (
  <ReadingSection>
    <ErrorSummary faults={faults} />
    <Heading level={1}>{text.title}</Heading>
    <Steps label={text.stepsLabel} steps={steps} current={1} />
    <Paragraph look="lead">{text.intro}</Paragraph>
    <Form action={`/inrichten/${link}`}>
      {founding.centre ? (
        <>
          <Paragraph>{text.forMunicipality(founding.centre.name)}</Paragraph>
          <input type="hidden" name="code" value={founding.centre.code} />
        </>
      ) : (
        <SelectField
          name="code"
          label={text.municipality}
          none={text.municipalityNone}
          choices={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          value={typed.code}
          fault={faults.code}
        />
      )}
      <Paragraph look="small">{text.address(host)}</Paragraph>
      <TextField
        name="phone"
        label={text.phone}
        hint={text.phoneHint}
        type="tel"
        value={typed.phone}
        fault={faults.phone}
      />
      <RadioGroup
        name="theme"
        label={text.theme}
        choices={Object.entries(text.themes).map(([value, label]) => ({ value, label }))}
        value={typed.theme}
        fault={faults.theme}
      />
      <Button iconEnd="arrow">{text.next}</Button>
    </Form>
  </ReadingSection>
)

type AccountProps = Filled & {
  readonly municipality: string
  readonly secret: string
  /** Opens an authenticator on this same telephone. */
  readonly appAddress: string
}

export const AccountPage = ({ link, municipality, secret, appAddress, faults, typed }: AccountProps) => (
  <ReadingSection>
    <ErrorSummary faults={faults} />
    <Heading level={1}>{text.accountTitle}</Heading>
    <Steps label={text.stepsLabel} steps={steps} current={2} />
    <Paragraph look="lead">{text.accountIntro(municipality)}</Paragraph>
    <Form action={`/inrichten/${link}/account`}>
      <TextField name="name" label={text.name} value={typed.name} fault={faults.name} autocomplete="name" />
      <TextField
        name="email"
        label={text.email}
        hint={text.emailHint}
        type="email"
        value={typed.email}
        fault={faults.email}
      />
      <TextField
        name="signInName"
        label={text.signInName}
        hint={text.signInNameHint}
        value={typed.signInName}
        fault={faults.signInName}
        autocomplete="username"
        dir="ltr"
      />
      <TextField
        name="password"
        label={text.password}
        hint={text.passwordHint}
        type="password"
        fault={faults.password}
        autocomplete="new-password"
      />
      <SecondFactor secret={secret} appAddress={appAddress} faults={faults} />
      <ButtonRow>
        <Button icon="check">{text.open}</Button>
      </ButtonRow>
    </Form>
    <Paragraph>
      <Link href={`/inrichten/${link}?stap=gemeente`}>{text.back}</Link>
    </Paragraph>
  </ReadingSection>
)

const SecondFactor = ({ secret, appAddress, faults }: Pick<AccountProps, 'secret' | 'appAddress' | 'faults'>) => (
  <FieldSet legend={text.secondFactor}>
    <Paragraph look="small">{text.secondFactorAbout}</Paragraph>
    <SummaryList items={[{ label: text.secret, value: <kbd>{inFours(secret)}</kbd> }]} />
    <Paragraph look="small">
      <Link href={appAddress}>{text.openApp}</Link>
    </Paragraph>
    <TextField
      name="code"
      label={text.code}
      fault={faults.code}
      autocomplete="one-time-code"
      inputmode="numeric"
      size="short"
    />
  </FieldSet>
)

const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ')

export const OtherHostPage = ({ host, href }: { readonly host: string; readonly href: string }) => (
  <ReadingSection>
    <Heading level={1}>{text.otherHost.title}</Heading>
    <Paragraph look="lead">{text.otherHost.body(host)}</Paragraph>
    <ButtonRow>
      <ButtonLink href={href}>{text.otherHost.way}</ButtonLink>
    </ButtonRow>
  </ReadingSection>
)

export const GonePage = () => (
  <ReadingSection>
    <Heading level={1}>{text.gone.title}</Heading>
    <Paragraph look="lead">{text.gone.body}</Paragraph>
    <ButtonRow>
      <ButtonLink href="/inloggen">{text.gone.signIn}</ButtonLink>
    </ButtonRow>
  </ReadingSection>
)
