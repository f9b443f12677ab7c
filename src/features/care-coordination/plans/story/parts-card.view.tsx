import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TagList, type Tone } from '../../../../platform/html/components/tag.view.tsx'
import type { Plan } from '../plan.ts'
import { participantIn } from '../rules.ts'
import { shortName, text, together } from '../text.ts'
import {
  ended,
  latestOf,
  type Part,
  type PartContent,
  type PartKind,
  type Story,
  sectionOf,
  standing,
  type Topic,
} from './part.ts'
import { storyText } from './text.ts'
import { kindWays, topicWays } from './ways.ts'

export type StoryProps = {
  readonly plan: Plan
  readonly story: Story
  /** The address of the plan in the shell of the reader. */
  readonly base: string
}

/**
 * Everything of one kind that holds, and the way to add to it. Somebody may see what is about one child and nothing else of a section; who
 * sees nothing of it is not told that there is one.
 */
export const PartsCard = ({ kind, ...props }: StoryProps & { readonly kind: PartKind }) => {
  const { plan, story, base } = props
  const { level } = plan.sight[sectionOf[kind]]
  const words = storyText.kinds[kind]
  const parts = standing(story, kind)
  if (level === 'nothing' && parts.length === 0) return null
  return (
    <Card id={kindWays[kind]} title={words.title}>
      {parts.length === 0 ? <Paragraph>{words.none}</Paragraph> : <PartList {...props} parts={parts} />}
      {level === 'writes' && plan.closure === null && (
        <p>
          <ButtonLink href={`${base}/verhaal/nieuw/${kindWays[kind]}`} look="secondary" small icon="add">
            {words.add}
          </ButtonLink>
        </p>
      )}
    </Card>
  )
}

const PartList = ({ parts, ...props }: StoryProps & { readonly parts: readonly Part[] }) => (
  <ul class="cjg-stack">
    {parts.map(part => (
      <li class="cjg-action">
        <OnePart {...props} part={part} />
      </li>
    ))}
  </ul>
)

const OnePart = ({ plan, base, part }: StoryProps & { readonly part: Part }) => {
  const latest = latestOf(part)
  const mayWrite = plan.closure === null && plan.sight[sectionOf[part.kind]].level === 'writes'
  const tags = tagsOf(plan, latest)
  return (
    <>
      <p class="cjg-action__title">{latest.what}</p>
      {factsOf(plan, part.kind, latest).map(fact => (
        <Paragraph>{fact}</Paragraph>
      ))}
      {tags.length > 0 && <TagList tags={tags} />}
      <Paragraph look="small">
        {storyText.by(participantIn(plan, latest.writtenBy)?.name ?? '', latest.writtenAt)}{' '}
        {mayWrite && (
          <Link href={`${base}/verhaal/deel/${part.id}`} about={latest.what}>
            {storyText.change}
          </Link>
        )}
      </Paragraph>
    </>
  )
}

/** What no longer holds, with why. */
export const PastParts = ({ story, kinds }: { readonly story: Story; readonly kinds: readonly PartKind[] }) => {
  const past = ended(story, kinds)
  if (past.length === 0) return null
  return (
    <Details summary={storyText.past}>
      <ul>
        {past.map(part => (
          <li>{storyText.pastLine(latestOf(part).what, part.end?.reason ?? '')}</li>
        ))}
      </ul>
    </Details>
  )
}

/** A running text of the plan with who wrote it last. */
export const TextCard = ({ topic, ...props }: StoryProps & { readonly topic: Topic }) =>
  props.plan.sight[sectionOf[topic]].level === 'nothing' ? null : (
    <Card id={topicWays[topic]} title={storyText.topics[topic].title} actions={<WriteLink topic={topic} {...props} />}>
      <TextBody topic={topic} {...props} />
    </Card>
  )

export const WriteLink = ({ plan, base, topic }: StoryProps & { readonly topic: Topic }) =>
  plan.closure === null && plan.sight[sectionOf[topic]].level === 'writes' ? (
    <Link href={`${base}/verhaal/tekst/${topicWays[topic]}`} about={storyText.topics[topic].title}>
      {storyText.writeWords}
    </Link>
  ) : null

export const TextBody = ({ plan, story, topic }: StoryProps & { readonly topic: Topic }) => {
  const latest = story.texts.get(topic)?.at(-1)
  if (!latest) return <Paragraph>{storyText.topics[topic].none}</Paragraph>
  return (
    <>
      {topic === 'result' ? (
        <p class="cjg-numbered__quote">„{latest.words}”</p>
      ) : (
        latest.words.split(/\n{2,}/).map(words => <Paragraph>{words}</Paragraph>)
      )}
      <Paragraph look="small">
        {storyText.by(participantIn(plan, latest.writtenBy)?.name ?? '', latest.writtenAt)}
      </Paragraph>
    </>
  )
}

/** Whom it is about and since when; what comes of it; who looks after it. */
function factsOf(plan: Plan, kind: PartKind, content: PartContent): readonly string[] {
  const about = together(content.about.flatMap(id => participantIn(plan, id) ?? []).map(shortName))
  const by = content.byWhom && storyText.byWhom(content.byWhom)
  const watcher = participantIn(plan, content.watchedBy)
  const isReviewed = kind === 'bottom-line'
  return [
    [about, by, kind === 'earlier-help' ? content.since : ''].filter(Boolean).join(', '),
    kind !== 'earlier-help' && content.since ? storyText.sinceThen(content.since) : '',
    content.effect,
    content.seriousness && storyText.seriousness(content.seriousness),
    watcher ? storyText.watches(watcher.name) : '',
    content.result && (isReviewed ? storyText.review(content.result) : content.result),
  ].filter(fact => fact !== '')
}

function tagsOf(plan: Plan, content: PartContent) {
  const home = participantIn(plan, content.home)
  const tag = (word: string | null, tone: Tone) => (word === null ? [] : [{ word, tone }])
  return [
    ...tag(content.lifeArea && text.lifeArea[content.lifeArea], 'neutral'),
    ...tag(
      content.priority && storyText.priority[content.priority],
      content.priority === 'first' ? 'warning' : 'neutral',
    ),
    ...tag(content.reportingCode && storyText.codeSaid[content.reportingCode], 'info'),
    ...tag(home ? storyText.homeTag(shortName(home)) : null, 'info'),
  ]
}
