import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { Timeline, type TimelineItem } from '../../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { ChangeList, itemOf } from '../history.view.tsx'
import type { Plan, Withdrawal } from '../plan.ts'
import { PlanFrame } from '../plan-frame.view.tsx'
import { participantIn } from '../rules.ts'
import { factsOfNews, type NewsItem } from './facts-of-news.ts'
import type { NotedChange } from './noted-change.ts'
import { pathOfSection } from './path-of-section.ts'
import { newsText } from './text.ts'

/** What is new on the page of the plan, and how far the page shows it. */
export type BoardNews = {
  readonly changes: readonly NotedChange[]
  readonly revision: number
  readonly parts: ReadonlySet<string>
}

type Props = { readonly plan: Plan; readonly base: string; readonly changes: readonly NotedChange[] }

/** Enough to know what happened; the rest is a page away. */
const most = 5

/** On the page of the plan, for who has looked before and to whom something is new. */
export const NewsCard = ({ plan, base, changes }: Props) => {
  const items = factsOfNews(plan, changes)
  if (items.length === 0) return null
  return (
    <Card
      id="nieuws"
      title={newsText.since}
      actions={<Link href={`${base}/wijzigingen`}>{newsText.everything}</Link>}
      first
    >
      <NewsList plan={plan} base={base} items={items.slice(0, most)} />
      {items.length > most && (
        <p>
          <Link href={`${base}/wijzigingen`}>{newsText.more(items.length - most)}</Link>
        </p>
      )}
    </Card>
  )
}

/** Since you looked, and everything before. */
export const ChangesPage = ({ plan, base, changes }: Props) => {
  const items = factsOfNews(plan, changes)
  return (
    <PlanFrame plan={plan} base={base} tab="wijzigingen" title={newsText.title}>
      <Card id="sinds" title={newsText.since}>
        {items.length === 0 ? (
          <Paragraph>{newsText.nothing}</Paragraph>
        ) : (
          <NewsList plan={plan} base={base} items={items} />
        )}
      </Card>
      <Card id="alles" title={newsText.all}>
        <Paragraph look="small">{newsText.newestFirst}</Paragraph>
        <ChangeList plan={plan} />
      </Card>
      <Withdrawn plan={plan} />
    </PlanFrame>
  )
}

/** Beside a part that somebody else wrote since the reader looked. */
export const NewMark = ({ isNew }: { readonly isNew: boolean }) =>
  isNew ? <Tag tone="info">{newsText.isNew}</Tag> : null

type ListProps = Omit<Props, 'changes'> & { readonly items: readonly NewsItem[] }

const NewsList = ({ plan, base, items }: ListProps) => (
  <Timeline
    items={items.map(item => (item.kind === 'fact' ? itemOf(plan, item.change) : elsewhere(plan, base, item.change)))}
  />
)

const elsewhere = (plan: Plan, base: string, { section, isNew, at, by }: NotedChange): TimelineItem => ({
  when: format.moment(at),
  by: participantIn(plan, by)?.name,
  title: newsText.elsewhere(section, isNew),
  icon: isNew ? 'add' : 'edit',
  href: `${base}${pathOfSection(section)}`,
})

/** What no longer holds stays to be read. */
const Withdrawn = ({ plan }: { readonly plan: Plan }) => {
  const gone = [
    ...plan.withdrawnGoals.map(({ title, withdrawal }) => ({ title, withdrawal })),
    ...plan.goals.flatMap(goal => goal.withdrawnActions.map(({ title, withdrawal }) => ({ title, withdrawal }))),
  ]
  return gone.length === 0 ? null : (
    <Details summary={newsText.withdrawn}>
      <ul>
        {gone.map(({ title, withdrawal }) => (
          <li>
            <strong>{title}</strong> {withdrawal && because(plan, withdrawal)}
          </li>
        ))}
      </ul>
    </Details>
  )
}

const because = (plan: Plan, { at, by, reason }: Withdrawal): string =>
  newsText.because(participantIn(plan, by)?.name ?? '', at, reason)
