import { Avatar } from '../html/components/avatar.view.tsx'
import { Button } from '../html/components/button.view.tsx'
import { ErrorSummary } from '../html/components/error-summary.view.tsx'
import { Form } from '../html/components/form.view.tsx'
import { Heading } from '../html/components/heading.view.tsx'
import { Paragraph } from '../html/components/paragraph.view.tsx'
import { ReadingSection } from '../html/components/section.view.tsx'
import { TextField } from '../html/components/text-field.view.tsx'
import { initialsOf } from '../html/initials.ts'
import type { Faults, Typed } from '../web/form.ts'
import type { DemoAccount } from './store.ts'
import { text } from './text.ts'

type Props = {
  readonly cast: readonly DemoAccount[]
  readonly back: string
  readonly faults: Faults
  readonly typed: Typed
}

export const SignInPage = ({ cast, back, faults, typed }: Props) => (
  <ReadingSection>
    <ErrorSummary faults={faults} comfort={text.again} />
    <Heading level={1}>{text.title}</Heading>
    <Paragraph look="lead">{text.intro}</Paragraph>
    {cast.length > 0 && <Cast cast={cast} back={back} />}
    <Form action="/inloggen">
      <input type="hidden" name="terug" value={back} />
      <TextField name="name" label={text.name} value={typed.name ?? ''} fault={faults.name} autocomplete="username" />
      <TextField
        name="password"
        label={text.password}
        type="password"
        fault={faults.password}
        autocomplete="current-password"
      />
      <TextField
        name="code"
        label={text.code}
        hint={text.codeHint}
        fault={faults.code}
        autocomplete="one-time-code"
        inputmode="numeric"
        size="short"
      />
      <Button>{text.signIn}</Button>
    </Form>
  </ReadingSection>
)

const Cast = ({ cast, back }: { cast: readonly DemoAccount[]; back: string }) => (
  <section class="cjg-stack" aria-labelledby="cast">
    <Heading level={2} id="cast">
      {text.demoTitle}
    </Heading>
    <Paragraph>{text.demoIntro}</Paragraph>
    <form method="post" action="/inloggen/demo">
      <input type="hidden" name="terug" value={back} />
      <ul class="cjg-cast">
        {cast.map(person => (
          <li>
            <button type="submit" name="who" value={person.slug} class="cjg-cast__choice">
              <Avatar initials={initialsOf(person.name)} kind={person.isFamily ? 'family' : 'professional'} />
              <span>
                <strong>{person.name}</strong>
                <span>{roleWords(person)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  </section>
)

const roleWords = (person: DemoAccount): string => person.roles.map(role => text.role[role]).join(', ')
