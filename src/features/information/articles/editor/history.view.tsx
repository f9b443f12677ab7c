import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Timeline, type TimelineItem } from '../../../../platform/html/components/timeline.view.tsx'
import type { Decision, LocalText, Version } from './local-text.ts'
import { text } from './text.ts'

/** Who wrote, who put it on the site and who took it off: the latest first. */
export const History = ({ local }: { readonly local: LocalText }) => {
  const happened = [
    ...local.decisions.map(decision => ({ at: decision.decidedAt, item: decided(decision) })),
    ...local.versions.map(version => ({ at: version.writtenAt, item: written(local.slug, version) })),
  ].toSorted((one, other) => Temporal.Instant.compare(other.at, one.at))
  return (
    <Card id="geschiedenis" title={text.history.title}>
      <Timeline items={happened.map(({ item }) => item)} />
    </Card>
  )
}

const written = (slug: string, version: Version): TimelineItem => ({
  when: text.history.by(version.writtenByName, version.writtenAt),
  title: text.history.written(version),
  icon: 'edit',
  href: `/teksten/${slug}?versie=${version.ordinal}`,
})

const decided = (decision: Decision): TimelineItem => ({
  when: text.history.byAs(decision),
  title: decision.version === null ? text.history.withdrawn : text.history.published(decision.version),
  icon: decision.version === null ? 'archive' : 'check',
  flagged: decision.version === null,
  body: decision.reason === '' ? null : <p>{decision.reason}</p>,
})
