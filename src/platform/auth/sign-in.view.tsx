import { Avatar } from '../html/components/avatar.view.tsx'
import { Button, ButtonLink } from '../html/components/button.view.tsx'
import { ErrorSummary } from '../html/components/error-summary.view.tsx'
import { Form } from '../html/components/form.view.tsx'
import { Heading } from '../html/components/heading.view.tsx'
import { Paragraph } from '../html/components/paragraph.view.tsx'
import { ReadingSection } from '../html/components/section.view.tsx'
import { TextField } from '../html/components/text-field.view.tsx'
import { initialsOf } from '../html/initials.ts'
import type { Faults, Typed } from '../web/form.ts'
import type { Audience } from './openid/provider.ts'
import type { DemoAccount } from './store.ts'
import { text } from './text.ts'

/** The ways in that there are here, and where one goes afterwards. */
export type Door = {
  readonly cast: readonly DemoAccount[]
  readonly providers: readonly { readonly audience: Audience; readonly label: string; readonly href: string }[]
  readonly back: string
}
type Props = { readonly door: Door; readonly faults: Faults; readonly typed: Typed }

export const SignInPage = ({ door, faults, typed }: Props) => (
  <ReadingSection>
    <ErrorSummary faults={faults} comfort={text.again} />
    <Heading level={1}>{text.title}</Heading>
    <Paragraph look="lead">{text.intro}</Paragraph>
    {door.providers.length > 0 && <Providers {...door} />}
    {door.cast.length > 0 && <Cast {...door} />}
    <OwnPassword door={door} faults={faults} typed={typed} />
  </ReadingSection>
)

/** Families first: whoever works here knows the way. */
const Providers = ({ providers }: Pick<Door, 'providers'>) => (
  <>
    {providers.map(({ audience, label, href }) => (
      <section class="cjg-stack" aria-labelledby={audience}>
        <Heading level={2} id={audience}>
          {text.audience[audience]}
        </Heading>
        <ButtonLink href={href} look={audience === 'families' ? 'primary' : 'secondary'}>
          {text.via(label)}
        </ButtonLink>
      </section>
    ))}
  </>
)

const OwnPassword = ({ door: { providers, back }, faults, typed }: Props) => (
  <section class="cjg-stack" aria-labelledby="password-way">
    <Heading level={2} id="password-way">
      {text.ownPassword}
    </Heading>
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
        size="short"
      />
      <Button look={providers.some(({ audience }) => audience === 'families') ? 'secondary' : 'primary'}>
        {text.signIn}
      </Button>
    </Form>
  </section>
)

const Cast = ({ cast, back }: Pick<Door, 'cast' | 'back'>) => (
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
