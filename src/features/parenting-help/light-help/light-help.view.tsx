/** A short path for who helps: the goal and the scores first, then what can be done. */

import { isToMake } from '../../../knowledge/light-help/light-help.ts'
import { fullName } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { Timeline } from '../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { CallForm, EndForm, type FormProps, HandOverForm, TalkForm } from './forms.view.tsx'
import type { Called, LightHelp, Talk } from './light-help.ts'
import type { Open } from './look-up.ts'
import { callOf, scoresOf } from './rules.ts'
import { text } from './text.ts'

export const OverviewPage = ({ all, today }: { readonly all: readonly Open[]; readonly today: Temporal.PlainDate }) => (
  <div class="cjg-stack">
    <PageHeader title={text.title} remark={text.intro} />
    {all.length === 0 ? (
      <EmptyState title={text.none.title} icon="handshake" action={{ href: '/jeugd', label: text.none.action }}>
        {text.none.body}
      </EmptyState>
    ) : (
      <Table
        caption={text.title}
        columns={[
          { label: text.columns.who },
          { label: text.columns.goal, sentences: true },
          { label: text.columns.talks },
          { label: text.columns.score },
          { label: text.columns.state },
        ]}
        rows={all.map(({ help, child }) => [
          <Link href={`/lichte-hulp/${help.id}`}>{fullName(child)}</Link>,
          help.goal,
          text.talksOf(help.talks.length, help.mostTalks),
          text.scores(scoresOf(help)),
          <StandingTag help={help} today={today} />,
        ])}
      />
    )}
  </div>
)

const StandingTag = ({ help, today }: { readonly help: LightHelp; readonly today: Temporal.PlainDate }) => {
  const standing = callOf(help, today)
  if (standing === null) return <Tag tone="info">{text.goesOn}</Tag>
  if (standing.kind === 'reached') return <Tag tone="neutral">{text.how[standing.how]}</Tag>
  return isToMake(standing) ? (
    <Tag tone="warning">{text.standing[standing.kind]}</Tag>
  ) : (
    <Tag tone="neutral">{text.ended}</Tag>
  )
}

type Props = Open & FormProps & { readonly overtaken: boolean }

export const LightHelpPage = (props: Props) => {
  const { help, child, today, faults, overtaken } = props
  const standing = callOf(help, today)
  const isOpen = help.end === null
  return (
    <>
      <Breadcrumb trail={[{ href: '/lichte-hulp', label: text.title }]} current={text.of(fullName(child))} />
      <ErrorSummary faults={faults} />
      {overtaken && (
        <Notice tone="warning">
          <p>{text.overtaken}</p>
        </Notice>
      )}
      <PageHeader title={text.of(fullName(child))} remark={text.startedOn(help.startedOn)} />
      <Columns
        side={
          <>
            <GoalCard help={help} />
            <HandOverForm {...props} />
          </>
        }
      >
        {help.end && <EndCard help={help} />}
        {standing && standing.kind !== 'reached' && standing.kind !== 'stopped' && <CallForm {...props} />}
        {isOpen && <TalkForm {...props} />}
        <TalksCard help={help} />
        {isOpen && <EndForm {...props} />}
      </Columns>
    </>
  )
}

const GoalCard = ({ help }: { readonly help: LightHelp }) => (
  <Card id="goal" title={text.goal} first>
    <p>
      <strong>{help.goal}</strong>
    </p>
    <SummaryList
      items={[
        { label: text.goalBy, value: text.goalBys[help.goalBy] },
        { label: text.score, value: text.scores(scoresOf(help)) },
        { label: text.talks, value: text.talksOf(help.talks.length, help.mostTalks) },
        { label: text.question, value: help.question },
      ]}
    />
    <Link href={`/lichte-hulp/${help.id}/jeugdhulp`}>{text.isYouthHelp}</Link>
  </Card>
)

export const EndCard = ({ help: { end } }: { readonly help: LightHelp }) =>
  end && (
    <Card id="end" title={text.end.ended(end.on)}>
      <Paragraph>
        {text.end.reason} {text.reason[end.reason]}. {text.goal}: {text.result[end.result]}.
      </Paragraph>
      {end.words !== '' && <Paragraph>{end.words}</Paragraph>}
      <Paragraph>{end.callOn ? text.end.callOn(end.callOn) : text.end.noCall}</Paragraph>
    </Card>
  )

export const TalksCard = ({ help }: { readonly help: LightHelp }) => (
  <Card id="talks" title={text.talks}>
    {help.talks.length + help.calls.length === 0 ? (
      <Paragraph>{text.noTalks}</Paragraph>
    ) : (
      <Timeline items={[...help.talks.map(talkItem), ...help.calls.map(callItem)].toReversed()} />
    )}
  </Card>
)

const talkItem = ({ ordinal, on, way, note, score, whyMore, byName }: Talk) => ({
  when: `${format.day(on)}, ${text.way[way]}`,
  title: text.talkNumber(ordinal),
  icon: 'chat' as const,
  by: byName,
  body: (
    <>
      <p>{note}</p>
      {score !== null && <p>{text.scored(score)}</p>}
      {whyMore !== null && <p>{text.talk.whyMore(whyMore)}</p>}
    </>
  ),
})

const callItem = ({ on, outcome, how, score, words, byName }: Called) => ({
  when: format.day(on),
  title: how === null ? text.call.outcomes[outcome] : text.how[how],
  icon: 'phone' as const,
  by: byName,
  body: (
    <>
      {score !== null && <p>{text.scored(score)}</p>}
      {words !== '' && <p>{words}</p>}
    </>
  ),
})
