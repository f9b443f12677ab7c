import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Child } from '../../../../platform/html/html.ts'
import { textIn } from '../../../../platform/html/text.ts'
import { addressIn, type Language } from '../../../../platform/i18n/languages.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { factsIn } from '../facts-in.ts'
import { NotReviewed } from '../in-dutch.view.tsx'
import type { CourseSeen } from '../look-up.ts'
import { wordsIn } from '../words.ts'
import { Written } from '../written.view.tsx'

type Props = {
  readonly seen: CourseSeen
  readonly language: Language
  /** Where the form goes, and the page that leads here. */
  readonly action: string
  readonly back: { readonly href: string; readonly label: Child }
  readonly faults: Faults
  readonly typed: Typed
  readonly keptMonths: number
}

/** A family signs up: on the public side, and from Mijn CJG with what is known filled in. */
export const SignUpForm = (props: Props) => {
  const { seen, language, action, back, faults, keptMonths } = props
  const { course, occupancy, where } = seen
  const words = wordsIn[language].signUp
  const title = (
    <>
      {words.title} <Written language={language}>{course.title}</Written>
    </>
  )
  return (
    <>
      <ErrorSummary faults={faults} lang={language} />
      <Breadcrumb label={textIn(language).trail} trail={[back]} current={title} />
      <Heading level={1}>{title}</Heading>
      <p>
        <strong>{factsIn(language).when(course)}</strong>
        <br />
        <Written language={language}>{where}</Written>
      </p>
      {occupancy.standing.kind === 'full' && <Notice tone="warning">{words.waits}</Notice>}
      <Paragraph>{words.intro}</Paragraph>
      <Form action={action}>
        <Fields {...props} />
        <Button icon="check">{words.send}</Button>
      </Form>
      <Paragraph look="small">
        {words.kept(keptMonths)} <Link href={addressIn(language, '/privacy')}>{words.privacy}</Link>
      </Paragraph>
      <NotReviewed language={language} />
    </>
  )
}

const Fields = ({ faults, typed, language }: Pick<Props, 'faults' | 'typed' | 'language'>) => {
  const words = wordsIn[language].signUp
  const field = (name: 'name' | 'email' | 'phone' | 'adults' | 'children') => ({
    name,
    label: words[name],
    lang: language,
    value: typed[name],
    fault: faults[name],
  })
  return (
    <>
      <TextField {...field('name')} hint={words.nameHint} autocomplete="name" dir="auto" />
      <TextField
        {...field('email')}
        hint={words.emailHint}
        type="email"
        autocomplete="email"
        optional={words.either}
        dir="ltr"
      />
      <TextField
        {...field('phone')}
        hint={words.phoneHint}
        type="tel"
        autocomplete="tel"
        optional={words.either}
        dir="ltr"
      />
      <NumberField {...field('adults')} hint={words.peopleHint} whole value={typed.adults ?? '1'} />
      <NumberField {...field('children')} whole value={typed.children ?? '0'} />
    </>
  )
}
