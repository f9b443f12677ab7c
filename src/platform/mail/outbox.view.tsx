import { Details } from '../html/components/details.view.tsx'
import { EmptyState } from '../html/components/empty-state.view.tsx'
import { Heading } from '../html/components/heading.view.tsx'
import { Link } from '../html/components/link.view.tsx'
import { Paragraph } from '../html/components/paragraph.view.tsx'
import { ReadingSection } from '../html/components/section.view.tsx'
import { text } from './text.ts'

/** A message as it would have gone out. */
export type OutboxMessage = {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
  readonly at: Temporal.Instant
  readonly calendar?: { readonly content: string }
}

export const OutboxPage = ({ messages }: { readonly messages: readonly OutboxMessage[] }) => (
  <ReadingSection>
    <Heading level={1}>{text.title}</Heading>
    <Paragraph look="lead">{text.intro}</Paragraph>
    {messages.length === 0 && (
      <EmptyState title={text.none.title} icon="mail">
        {text.none.body}
      </EmptyState>
    )}
    {messages.map(message => (
      <article class="cjg-card cjg-card--plain">
        <Heading level={2} look={3}>
          {message.subject}
        </Heading>
        <Paragraph look="small">{text.to(message.recipient, message.at)}</Paragraph>
        {message.body.split(/\n{2,}/).map(paragraph => (
          <Paragraph>
            {paragraph
              .split(address)
              .map((part, place) => (place % 2 === 1 ? <Link href={pathOf(part)}>{part}</Link> : part))}
          </Paragraph>
        ))}
        {message.calendar && (
          <Details summary={text.calendar}>
            <pre class="cjg-code" tabindex={0}>
              {message.calendar.content}
            </pre>
          </Details>
        )}
      </article>
    ))}
  </ReadingSection>
)

const address = /(https:\/\/\S+)/

/** The demo answers to any host: only the way on it counts. */
const pathOf = (link: string): string => URL.parse(link)?.pathname ?? link
