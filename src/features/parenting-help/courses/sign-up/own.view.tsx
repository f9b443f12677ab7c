import { whyNot } from '../../../../knowledge/courses/line.ts'
import { hasBegun } from '../../../../knowledge/courses/standing.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../../platform/html/components/section.view.tsx'
import type { Tone } from '../../../../platform/html/components/tag.view.tsx'
import { formatIn } from '../../../../platform/i18n/format-in.ts'
import { addressIn, type Language } from '../../../../platform/i18n/languages.ts'
import { Facts } from '../agenda/course.view.tsx'
import { NotReviewed } from '../in-dutch.view.tsx'
import type { CourseSeen } from '../look-up.ts'
import { wordsIn } from '../words.ts'
import { Written } from '../written.view.tsx'
import { type CourseStep, ownPath, type SignUp } from './sign-up.ts'
import { whyWords } from './why-words.ts'

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
  readonly language: Language
}

/** A family's own page, opened by its code: how it stands, why, and what it can do. */
export const OwnSignUpPage = (props: OwnProps) => {
  const { signUp, seen, code, told, language } = props
  const { own } = wordsIn[language]
  return (
    <ReadingSection>
      {told === 'sent' && (
        <Notice tone="positive" live>
          {own.sent}
        </Notice>
      )}
      {told === 'too-late' && (
        <Notice tone="warning" live>
          {own.tooLate}
        </Notice>
      )}
      <Heading level={1}>{own.title}</Heading>
      <Paragraph look="lead">
        <Written language={language}>{seen.course.title}</Written>
      </Paragraph>
      <Standing {...props} />
      <Paragraph>{own.who(signUp.adults, signUp.children)}</Paragraph>
      <Facts seen={seen} language={language} />
      <Afterwards {...props} />
      <Card id="code" title={own.codeTitle}>
        <Paragraph look="lead">
          <strong>
            <bdi>{code}</bdi>
          </strong>
        </Paragraph>
        <Paragraph look="small">{own.codeHow}</Paragraph>
      </Card>
      <NotReviewed language={language} />
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

const Standing = ({ signUp, seen: { course, occupancy }, step, code, told, now, language }: OwnProps) => {
  const words = wordsIn[language]
  if (course.cancellation)
    return (
      <Notice tone="negative" title={words.own.calledOff}>
        <p>
          <Written language={language}>{course.cancellation.reason}</Written>
        </p>
      </Notice>
    )
  const { title, body } = words.own.standing[step.kind]
  const why = whyNot(occupancy.line, signUp.id, occupancy.room)
  return (
    <>
      <Notice tone={tones[step.kind]} title={title} live={told === 'done'}>
        {body && <p>{body}</p>}
        {step.until && <p>{words.own.offeredUntil(formatIn(language).moment(step.until))}</p>}
        {why && <p>{whyWords(words, why)}</p>}
      </Notice>
      {!hasBegun(course, now) && <Choices kind={step.kind} code={code} language={language} />}
    </>
  )
}

type ChoicesProps = Pick<CourseStep, 'kind'> & Pick<OwnProps, 'code' | 'language'>

const Choices = ({ kind, code, language }: ChoicesProps) => {
  const { own } = wordsIn[language]
  const at = (path: string) => `${addressIn(language, ownPath(code))}/${path}`
  switch (kind) {
    case 'offered':
      return (
        <ButtonRow>
          <Deed at={at('ja')} words={own.accept} look="primary" />
          <Deed at={at('nee')} words={own.decline} look="secondary" />
        </ButtonRow>
      )
    case 'placed':
    case 'accepted':
    case 'waiting':
      return (
        <>
          {kind !== 'waiting' && <Paragraph>{own.cancelHow}</Paragraph>}
          <ButtonRow>
            <Deed at={at('afmelden')} words={own.cancel} look="secondary" />
          </ButtonRow>
        </>
      )
    case 'lapsed':
    case 'declined':
      return (
        <ButtonRow>
          <Deed at={at('wachten')} words={own.again} look="primary" />
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

/** Once it began: what was it like, and the proof of having been there, which is a Dutch paper. */
const Afterwards = ({ seen: { course }, code, came, now, language }: OwnProps) => {
  const { own, dutchOnly } = wordsIn[language]
  return came && hasBegun(course, now) ? (
    <ButtonRow>
      <ButtonLink href={`${addressIn(language, ownPath(code))}/mening`} icon="chat">
        {own.opinion}
      </ButtonLink>
      <ButtonLink href={`${ownPath(code)}/bewijs`} look="secondary" icon="certificate">
        {[own.certificate, dutchOnly].filter(Boolean).join(' ')}
      </ButtonLink>
    </ButtonRow>
  ) : null
}
