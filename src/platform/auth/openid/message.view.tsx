import { ButtonLink, ButtonRow } from '../../html/components/button.view.tsx'
import { Heading } from '../../html/components/heading.view.tsx'
import { Paragraph } from '../../html/components/paragraph.view.tsx'
import { ReadingSection } from '../../html/components/section.view.tsx'

/** What happened at the door, and what one can do now. */
export type Message = {
  readonly title: string
  readonly body: readonly string[]
  /** The first is the way on. */
  readonly ways: readonly { readonly href: string; readonly label: string }[]
}

export const MessagePage = ({ message: { title, body, ways } }: { readonly message: Message }) => (
  <ReadingSection>
    <Heading level={1}>{title}</Heading>
    {body.map((line, place) => (
      <Paragraph look={place === 0 ? 'lead' : undefined}>{line}</Paragraph>
    ))}
    <ButtonRow>
      {ways.map(({ href, label }, place) => (
        <ButtonLink href={href} look={place === 0 ? 'primary' : 'secondary'}>
          {label}
        </ButtonLink>
      ))}
    </ButtonRow>
  </ReadingSection>
)
