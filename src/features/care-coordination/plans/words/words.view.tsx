import { Grid } from '../../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { type DraftProps, WritingForm } from '../drafts/writing-form.view.tsx'
import type { Plan, Words } from '../plan.ts'
import { PlanFrame } from '../plan-frame.view.tsx'
import { participantIn } from '../rules.ts'
import { wordsText } from './text.ts'

export type WordsProps = {
  readonly plan: Plan
  /** The page this belongs to: '/plannen/…' or '/mijn/plannen/…'. */
  readonly base: string
  /** The goal the words are about; null for why there is a plan. */
  readonly goal: { readonly id: string; readonly title: string } | null
  /** In order; the last is what stands now. */
  readonly versions: readonly Words[]
  readonly faults: Faults
  readonly typed: Typed
  readonly draft: DraftProps
  /** The version the writer read: of a draft the one it was begun on. */
  readonly version: number
  readonly trail: readonly { readonly href: string; readonly label: string }[]
}

/** The family's words to edit, with every earlier version. */
export const WordsPage = (props: WordsProps) => (
  <PlanFrame plan={props.plan} title={titleOf(props)} faults={props.faults} trail={props.trail}>
    <WordsForm {...props} words={props.typed.words ?? props.versions.at(-1)?.words} save={wordsText.save} />
    {props.versions.length > 1 && (
      <Details summary={wordsText.earlier}>
        <Timeline
          items={props.versions
            .slice(0, -1)
            .toReversed()
            .map(version => itemOf(props.plan, version))}
        />
      </Details>
    )}
  </PlanFrame>
)

/** Two wrote at once: both texts, and a form to make one of them. */
export const OvertakenWordsPage = (props: WordsProps) => {
  const latest = props.versions.at(-1)
  return (
    <PlanFrame plan={props.plan} title={titleOf(props)} trail={props.trail}>
      {latest && (
        <Notice tone="warning" title={wordsText.overtaken.title} live>
          <p>{wordsText.overtaken.body(authorOf(props.plan, latest), latest.writtenAt)}</p>
        </Notice>
      )}
      <Grid>
        <div>
          <Heading level={2}>{wordsText.overtaken.theirs}</Heading>
          <blockquote>{latest?.words}</blockquote>
        </div>
        <div>
          <Heading level={2}>{wordsText.overtaken.yours}</Heading>
          <blockquote>{props.typed.words}</blockquote>
        </div>
      </Grid>
      <WordsForm {...props} words={props.typed.words} save={wordsText.overtaken.save} />
    </PlanFrame>
  )
}

const titleOf = ({ goal }: WordsProps): string => (goal ? wordsText.aboutGoal(goal.title) : wordsText.aboutPlan)
const authorOf = (plan: Plan, version: Words): string => participantIn(plan, version.writtenBy)?.name ?? ''

const WordsForm = (props: WordsProps & { readonly words: string | undefined; readonly save: string }) => (
  <WritingForm
    action={props.goal ? `${props.base}/woorden?doel=${props.goal.id}` : `${props.base}/woorden`}
    version={props.version}
    draft={props.draft}
    save={props.save}
    back={props.base}
  >
    <TextAreaField
      name="words"
      label={wordsText.label}
      hint={wordsText.hint}
      value={props.words}
      maxlength={2000}
      fault={props.faults.words}
    />
  </WritingForm>
)

const itemOf = (plan: Plan, version: Words) => ({
  when: format.moment(version.writtenAt),
  title: authorOf(plan, version),
  icon: 'chat' as const,
  body: <p>„{version.words}”</p>,
})
