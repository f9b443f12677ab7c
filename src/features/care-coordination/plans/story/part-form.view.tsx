import { type LifeArea, lifeAreas } from '../../../../knowledge/plan/life-areas.ts'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Participant, Plan } from '../plan.ts'
import { PlanFrame, Send } from '../plan-frame.view.tsx'
import { participantIn, presentIn } from '../rules.ts'
import { shortName, text } from '../text.ts'
import {
  codeAnswers,
  fieldsOf,
  latestOf,
  type Part,
  type PartContent,
  type PartField,
  type PartKind,
  priorities,
} from './part.ts'
import { fieldWords, storyText } from './text.ts'
import { kindWays, pageOf } from './ways.ts'

export type PartFormProps = {
  readonly plan: Plan
  readonly me: Participant
  /** The participants who are a child of the plan; none of them has a household of their own here. */
  readonly children: ReadonlySet<string>
  readonly base: string
  readonly kind: PartKind
  /** What is said in other words; null for something new. */
  readonly part: Part | null
  readonly faults: Faults
  readonly typed: Typed
}

export const PartFormPage = (props: PartFormProps) => {
  const { plan, base, kind, part, faults } = props
  const words = storyText.kinds[kind]
  return (
    <PlanFrame
      plan={plan}
      base={base}
      title={part ? storyText.changeTitle : words.add}
      intro={words.title}
      faults={faults}
    >
      <PartForm {...props} save={storyText.save} />
      {part && part.versions.length > 1 && <Earlier {...props} part={part} />}
      {part && <EndForm {...props} part={part} />}
    </PlanFrame>
  )
}

/** Two wrote at once: what stands now, and what the second wrote, to make one of them. */
export const OvertakenPartPage = (props: PartFormProps & { readonly part: Part }) => {
  const latest = latestOf(props.part)
  const by = participantIn(props.plan, latest.writtenBy)?.name ?? ''
  return (
    <PlanFrame plan={props.plan} base={props.base} title={storyText.changeTitle}>
      <Notice tone="warning" title={storyText.overtaken.title} live>
        <p>{storyText.overtaken.body(by, latest.writtenAt)}</p>
      </Notice>
      <Heading level={2}>{storyText.overtaken.theirs}</Heading>
      <blockquote>{saidIn(latest)}</blockquote>
      <Heading level={2}>{storyText.overtaken.yours}</Heading>
      <PartForm {...props} save={storyText.overtaken.save} />
    </PlanFrame>
  )
}

const PartForm = (props: PartFormProps & { readonly save: string }) => {
  const { base, kind, part, save } = props
  const action = part ? `${base}/verhaal/deel/${part.id}` : `${base}/verhaal/nieuw/${kindWays[kind]}`
  const typed = Object.keys(props.typed).length > 0 || !part ? props.typed : typedFrom(latestOf(part))
  return (
    <Form action={action} version={part ? latestOf(part).version : 0}>
      {fieldsOf[kind].map(name => (
        <Field {...props} typed={typed} name={name} />
      ))}
      <Send label={save} back={pageOf(base, kind)} />
    </Form>
  )
}

const Field = ({ name, ...props }: PartFormProps & { readonly name: PartField }) => {
  const { plan, kind, faults, typed } = props
  const field = { name, ...fieldWords(kind, name), fault: faults[name] }
  switch (name) {
    case 'what':
      return <TextAreaField {...field} rows={3} maxlength={1000} value={typed.what} />
    case 'effect':
    case 'result':
      return <TextAreaField {...field} rows={2} maxlength={600} optional value={typed[name]} />
    case 'seriousness':
      return <TextField {...field} size="full" value={typed.seriousness} />
    case 'since':
    case 'byWhom':
      return <TextField {...field} size="full" optional value={typed[name]} />
    case 'about':
      return <CheckboxGroup {...field} optional choices={namesOf(peopleAround(plan))} value={typed.about} />
    case 'watchedBy':
      return (
        <SelectField
          {...field}
          optional
          none={storyText.nobody}
          choices={namesOf(presentIn(plan))}
          value={typed.watchedBy}
        />
      )
    case 'home':
      return <HomeField {...props} />
    case 'lifeArea':
      return (
        <RadioGroup
          {...field}
          inline
          choices={lifeAreas.map((area: LifeArea) => ({ value: area, label: text.lifeArea[area] }))}
          value={typed.lifeArea}
        />
      )
    case 'priority':
      return <RadioGroup {...field} inline choices={labelled(priorities, storyText.priority)} value={typed.priority} />
    case 'reportingCode':
      return (
        <RadioGroup {...field} inline choices={labelled(codeAnswers, storyText.code)} value={typed.reportingCode} />
      )
  }
}

/** Whoever lives in a household writes for it; a professional may for either of two. */
const HomeField = ({ plan, me, children, kind, faults, typed }: PartFormProps) => {
  const grown = presentIn(plan).filter(one => one.kind === 'family' && one.subject !== null && !children.has(one.id))
  const houses = me.kind === 'professional' ? grown : grown.filter(one => one.id === me.id)
  if (houses.length === 0) return null
  return (
    <RadioGroup
      name="home"
      label={fieldWords(kind, 'home').label}
      choices={[
        { value: '', label: storyText.everybody },
        ...houses.map(one => ({ value: one.id, label: storyText.onlyHome(shortName(one)) })),
      ]}
      value={typed.home ?? ''}
      fault={faults.home}
    />
  )
}

const EndForm = ({ base, part, faults, typed }: PartFormProps & { readonly part: Part }) => (
  <Details summary={storyText.end} open={faults.reason !== undefined}>
    <Paragraph>{storyText.endNote}</Paragraph>
    <Form action={`${base}/verhaal/deel/${part.id}/einde`}>
      <TextField name="reason" label={storyText.endReason} size="full" value={typed.reason} fault={faults.reason} />
      <Button look="secondary">{storyText.endSave}</Button>
    </Form>
  </Details>
)

const Earlier = ({ plan, part }: { readonly plan: Plan; readonly part: Part }) => (
  <Details summary={storyText.earlier}>
    <Timeline
      items={part.versions
        .slice(0, -1)
        .toReversed()
        .map(version => ({
          when: format.moment(version.writtenAt),
          title: participantIn(plan, version.writtenBy)?.name ?? '',
          icon: 'chat' as const,
          body: <p>{saidIn(version)}</p>,
        }))}
    />
  </Details>
)

const saidIn = (content: PartContent): string =>
  [content.what, content.since, content.effect, content.seriousness, content.byWhom, content.result]
    .filter(Boolean)
    .join(' · ')

const peopleAround = (plan: Plan) => presentIn(plan).filter(one => one.kind !== 'professional')
const namesOf = (people: readonly Participant[]) => people.map(({ id, name }) => ({ value: id, label: name }))

const labelled = <V extends string>(values: readonly V[], words: Record<V, string>) =>
  values.map(value => ({ value, label: words[value] }))

/** The form as it comes back with nothing changed. */
const typedFrom = (content: PartContent): Typed => ({
  what: content.what,
  since: content.since,
  effect: content.effect,
  seriousness: content.seriousness,
  byWhom: content.byWhom,
  result: content.result,
  about: content.about.join('\n'),
  home: content.home ?? '',
  watchedBy: content.watchedBy ?? '',
  lifeArea: content.lifeArea ?? '',
  priority: content.priority ?? '',
  reportingCode: content.reportingCode ?? '',
})
