import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Plan } from '../plan.ts'
import { PlanFrame, Send } from '../plan-frame.view.tsx'
import { participantIn } from '../rules.ts'
import type { TextVersion, Topic } from './part.ts'
import { storyText } from './text.ts'
import { pageOf, topicWays } from './ways.ts'

export type TextFormProps = {
  readonly plan: Plan
  readonly base: string
  readonly topic: Topic
  /** In order; the last is what stands now. */
  readonly versions: readonly TextVersion[]
  readonly faults: Faults
  readonly typed: Typed
}

export const TextFormPage = (props: TextFormProps) => (
  <PlanFrame plan={props.plan} base={props.base} title={storyText.topics[props.topic].title} faults={props.faults}>
    <WordsForm {...props} words={props.typed.words ?? props.versions.at(-1)?.words} save={storyText.saveText} />
    {props.versions.length > 1 && (
      <Details summary={storyText.earlier}>
        <Timeline
          items={props.versions
            .slice(0, -1)
            .toReversed()
            .map(version => ({
              when: format.moment(version.writtenAt),
              title: participantIn(props.plan, version.writtenBy)?.name ?? '',
              icon: 'chat' as const,
              body: <p>{version.words}</p>,
            }))}
        />
      </Details>
    )}
  </PlanFrame>
)

/** Two wrote at once: both texts, and a form to make one of them. */
export const OvertakenTextPage = (props: TextFormProps) => {
  const latest = props.versions.at(-1)
  const by = participantIn(props.plan, latest?.writtenBy ?? null)?.name ?? ''
  return (
    <PlanFrame plan={props.plan} base={props.base} title={storyText.topics[props.topic].title}>
      {latest && (
        <>
          <Notice tone="warning" title={storyText.overtaken.title} live>
            <p>{storyText.overtaken.body(by, latest.writtenAt)}</p>
          </Notice>
          <Heading level={2}>{storyText.overtaken.theirs}</Heading>
          <blockquote>{latest.words}</blockquote>
        </>
      )}
      <Heading level={2}>{storyText.overtaken.yours}</Heading>
      <WordsForm {...props} words={props.typed.words} save={storyText.overtaken.save} />
    </PlanFrame>
  )
}

type WordsProps = TextFormProps & { readonly words: string | undefined; readonly save: string }

const WordsForm = ({ base, topic, versions, words, save, faults }: WordsProps) => (
  <Form action={`${base}/verhaal/tekst/${topicWays[topic]}`} version={versions.at(-1)?.version ?? 0}>
    <TextAreaField
      name="words"
      label={storyText.topics[topic].title}
      hint={storyText.topics[topic].hint}
      rows={8}
      maxlength={8000}
      value={words}
      fault={faults.words}
    />
    <Send label={save} back={pageOf(base, topic)} />
  </Form>
)
