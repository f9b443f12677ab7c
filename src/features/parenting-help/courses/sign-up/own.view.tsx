import { whyNot } from '../../../../knowledge/courses/line.ts'
import { hasBegun } from '../../../../knowledge/courses/standing.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form, QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../../platform/html/components/section.view.tsx'
import type { Tone } from '../../../../platform/html/components/tag.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { Facts } from '../agenda/course.view.tsx'
import type { CourseSeen } from '../look-up.ts'
import { courseWords } from '../text.ts'
import type { CourseStep, SignUp } from './sign-up.ts'
import { text } from './text.ts'

export type OwnProps = {
  readonly signUp: SignUp
  readonly seen: CourseSeen
  /** What became of it last. */
  readonly step: CourseStep
  readonly code: string
  /** What the reader just did here. */
  readonly told: 'sent' | 'done' | 'too-late' | null
  readonly came: boolean
  readonly now: Temporal.Instant
}

/** A family's own page, opened by its code: how it stands, why, and what it can do. */
export const OwnSignUpPage = (props: OwnProps) => {
  const { signUp, seen, code, told } = props
  return (
    <ReadingSection>
      {told === 'sent' && (
        <Notice tone="positive" live>
          {text.own.sent}
        </Notice>
      )}
      {told === 'too-late' && (
        <Notice tone="warning" live>
          {text.own.tooLate}
        </Notice>
      )}
      <Heading level={1}>{text.own.title}</Heading>
      <Paragraph look="lead">{seen.course.title}</Paragraph>
      <Standing {...props} />
      <Paragraph>{text.own.who(courseWords.people(signUp))}</Paragraph>
      <Facts seen={seen} />
      <Afterwards {...props} />
      <Card id="code" title={text.own.codeTitle}>
        <Paragraph look="lead">
          <strong>
            <bdi>{code}</bdi>
          </strong>
        </Paragraph>
        <Paragraph look="small">{text.own.codeHow}</Paragraph>
      </Card>
    </ReadingSection>
  )
}

const tones = {
  placed: 'positive',
  accepted: 'positive',
  waiting: 'info',
  offered: 'warning',
  declined: 'info',
  lapsed: 'warning',
  cancelled: 'info',
} as const satisfies Record<CourseStep['kind'], Exclude<Tone, 'neutral'>>

const Standing = ({ signUp, seen: { course, occupancy }, step, code, told, now }: OwnProps) => {
  if (course.cancellation)
    return (
      <Notice tone="negative" title={text.own.calledOff}>
        <p>{course.cancellation.reason}</p>
      </Notice>
    )
  const { title, body } = text.own.standing[step.kind]
  const why = whyNot(occupancy.line, signUp.id, occupancy.room)
  return (
    <>
      <Notice tone={tones[step.kind]} title={title} live={told === 'done'}>
        {body && <p>{body}</p>}
        {step.until && <p>{text.own.offeredUntil(step.until)}</p>}
        {why && <p>{text.own.why(why)}</p>}
      </Notice>
      {!hasBegun(course, now) && <Choices kind={step.kind} code={code} />}
    </>
  )
}

const Choices = ({ kind, code }: Pick<CourseStep, 'kind'> & { readonly code: string }) => {
  const at = (path: string) => `/aanmelding/${code}/${path}`
  switch (kind) {
    case 'offered':
      return (
        <ButtonRow>
          <Deed at={at('ja')} words={text.own.accept} look="primary" />
          <Deed at={at('nee')} words={text.own.decline} look="secondary" />
        </ButtonRow>
      )
    case 'placed':
    case 'accepted':
    case 'waiting':
      return (
        <>
          {kind !== 'waiting' && <Paragraph>{text.own.cancelHow}</Paragraph>}
          <ButtonRow>
            <Deed at={at('afmelden')} words={text.own.cancel} look="secondary" />
          </ButtonRow>
        </>
      )
    case 'lapsed':
    case 'declined':
      return (
        <ButtonRow>
          <Deed at={at('wachten')} words={text.own.again} look="primary" />
        </ButtonRow>
      )
    case 'cancelled':
      return null
  }
}

type DeedProps = { readonly at: string; readonly words: string; readonly look: 'primary' | 'secondary' }

const Deed = ({ at, words, look }: DeedProps) => (
  <Form action={at} inline>
    <Button look={look}>{words}</Button>
  </Form>
)

/** Once it began: what was it like, and the proof of having been there. */
const Afterwards = ({ seen: { course }, code, came, now }: OwnProps) =>
  came && hasBegun(course, now) ? (
    <ButtonRow>
      <ButtonLink href={`/aanmelding/${code}/mening`} icon="chat">
        {text.own.opinion}
      </ButtonLink>
      <ButtonLink href={`/aanmelding/${code}/bewijs`} look="secondary" icon="certificate">
        {text.own.certificate}
      </ButtonLink>
    </ButtonRow>
  ) : null

type EnterProps = { readonly typed: string; readonly fault: string | undefined; readonly phone: string }

export const EnterCodePage = ({ typed, fault, phone }: EnterProps) => (
  <ReadingSection>
    <ErrorSummary faults={fault === undefined ? {} : { code: fault }} comfort={text.enter.again} />
    <Heading level={1}>{text.enter.title}</Heading>
    <QueryForm action="/aanmelding">
      <TextField
        name="code"
        label={text.enter.label}
        hint={text.enter.hint}
        value={typed}
        fault={fault}
        maxlength={40}
        dir="ltr"
      />
      <Button icon="arrow">{text.enter.action}</Button>
    </QueryForm>
    <Paragraph look="small">
      {text.enter.lost} <bdi>{phone}</bdi>
    </Paragraph>
  </ReadingSection>
)
