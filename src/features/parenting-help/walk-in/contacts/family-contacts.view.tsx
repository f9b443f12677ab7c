import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { contactWords } from '../text.ts'
import type { ChildContact } from './link-contact.ts'
import { text } from './text.ts'

/** What a family asked the centre about this child, and what came of it; nothing when it asked nothing. */
export const FamilyContacts = ({ contacts }: { readonly contacts: readonly ChildContact[] }) =>
  contacts.length === 0 ? null : (
    <Card id="contacten" title={text.family.title}>
      <Timeline
        items={contacts.map(({ on, topics, asker, channel, kind, followUp }) => ({
          when: format.day(on),
          title: format.list(topics.map(topic => contactWords.topic[topic])),
          icon: 'chat' as const,
          body: (
            <p>
              {text.family.line(contactWords.asker[asker], contactWords.channel[channel], contactWords.kind[kind])}{' '}
              {text.family.followed(contactWords.followUp[followUp])}
            </p>
          ),
        }))}
      />
      <Paragraph look="small">
        {text.family.notAll} <Link href="/mijn/rechten">{text.family.askIt}</Link>
      </Paragraph>
    </Card>
  )
