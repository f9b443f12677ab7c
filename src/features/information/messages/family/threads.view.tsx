import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { standingOf } from '../rules.ts'
import { text } from '../text.ts'
import { familyText as words } from './text.ts'
import type { FamilyThread } from './threads-for.ts'

type Props = { readonly threads: readonly FamilyThread[]; readonly today: Temporal.PlainDate }

/** Every thread, the latest word first; a new answer stands out. */
export const ThreadsPage = ({ threads, today }: Props) => (
  <>
    <PageHeader
      title={words.title}
      remark={words.intro}
      actions={
        <ButtonLink href="/mijn/berichten/nieuw" icon="edit">
          {words.write}
        </ButtonLink>
      }
    />
    {threads.length === 0 ? (
      <EmptyState icon="mail" title={words.none.title}>
        {words.none.body}
      </EmptyState>
    ) : (
      <Card id="gesprekken" title={words.threads}>
        <ul class="cjg-stack">
          {threads.map(shown => (
            <ThreadLine shown={shown} today={today} />
          ))}
        </ul>
      </Card>
    )}
  </>
)

const ThreadLine = ({ shown, today }: { readonly shown: FamilyThread; readonly today: Temporal.PlainDate }) => {
  const { thread, child, isOwn, hasNews } = shown
  const about = child && child.id !== thread.writer ? words.about(child.givenNames) : ''
  return (
    <li id={`gesprek-${thread.id}`}>
      <p>
        <strong>{[text.subject[thread.subject], about].filter(Boolean).join(', ')}</strong>{' '}
        {hasNews && <Tag tone="info">{words.unread}</Tag>}
      </p>
      <p>
        <Link href={`/mijn/berichten/${thread.id}`}>{firstWords(thread.messages.at(-1)?.body ?? '')}</Link>
      </p>
      <p class="cjg-remark">{isOwn ? text.standing(standingOf(thread, today)) : words.sharedBy(thread.writerName)}</p>
    </li>
  )
}

/** Enough to know the message by. */
const shownLetters = 110

function firstWords(body: string): string {
  const line = body.replace(/\s+/g, ' ')
  return line.length > shownLetters ? `${line.slice(0, shownLetters)}…` : line
}
