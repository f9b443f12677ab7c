import type { Location } from '../../../../centre/index.ts'
import { DraftNotice, DraftStatus, KeepDraftButton } from '../../../../platform/drafts/draft.view.tsx'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { type Course, courseAudiences, courseKinds, courseLanguages, courseThemes, workPath } from '../course.ts'
import { courseWords } from '../text.ts'
import { Meetings } from './meetings.view.tsx'
import { text } from './text.ts'

type Props = {
  /** Null for a new one. */
  readonly course: Course | null
  readonly locations: readonly Location[]
  readonly faults: Faults
  readonly typed: Typed
  /** What somebody else saved meanwhile. */
  readonly newer: Course | null
  /** When the draft on the page was kept; null when there is none. */
  readonly draftAt: Temporal.Instant | null
}
type Given = Pick<Props, 'faults' | 'typed'>

export const CourseFormPage = (props: Props) => {
  const { course, faults, newer, draftAt } = props
  return (
    <Reading>
      <ErrorSummary faults={faults} />
      <Breadcrumb trail={[{ href: '/cursussen', label: text.title }]} current={course?.title ?? text.form.new} />
      <PageHeader title={course ? `${text.form.change}: ${course.title}` : text.form.new} />
      {newer && <Newer course={newer} />}
      {draftAt && (
        <DraftNotice says={text.form.draftBack(draftAt)} throwAway={`${pathOf(props)}/concept/weg`}>
          {null}
        </DraftNotice>
      )}
      <CourseForm {...props} />
    </Reading>
  )
}

const pathOf = ({ course }: Pick<Props, 'course'>) => (course ? `${workPath(course.id)}/wijzigen` : '/cursussen/nieuw')

const CourseForm = (props: Props) => {
  const { course, locations, faults, typed, newer, draftAt } = props
  const keepAt = `${pathOf(props)}/concept`
  return (
    <Form
      action={course ? pathOf(props) : '/cursussen'}
      // A draft was begun on the words of its own version: what was saved since is shown beside it.
      version={draftAt && course ? (typed.version ?? course.version) : (newer?.version ?? course?.version)}
      draft={keepAt}
    >
      <What faults={faults} typed={typed} />
      <ForWhom faults={faults} typed={typed} />
      <Where faults={faults} typed={typed} locations={locations} />
      <Meetings faults={faults} typed={typed} />
      <SigningUp faults={faults} typed={typed} />
      <ButtonRow>
        <Button icon="check">{course ? text.form.saveChange : text.form.save}</Button>
        <KeepDraftButton at={keepAt} />
        <ButtonLink href={course ? workPath(course.id) : '/cursussen'} look="subtle">
          {text.form.cancel}
        </ButtonLink>
      </ButtonRow>
      <DraftStatus />
    </Form>
  )
}

const Newer = ({ course }: { readonly course: Course }) => (
  <Notice tone="warning">
    <p>{text.form.stale(course.writtenByName, course.writtenAt)}</p>
    <p>
      <strong>{course.title}</strong>
    </p>
    <p>{course.words}</p>
    <p>{course.meetings.map(courseWords.meeting).join('; ')}</p>
  </Notice>
)

const choicesOf = <V extends string>(values: readonly V[], words: Readonly<Record<V, string>>) =>
  values.map(value => ({ value, label: words[value] }))

const What = ({ faults, typed }: Given) => (
  <>
    <SelectField
      name="kind"
      label={text.form.kind}
      choices={choicesOf(courseKinds, courseWords.kind)}
      value={typed.kind}
      fault={faults.kind}
    />
    <TextField
      name="title"
      label={text.form.title}
      hint={text.form.titleHint}
      size="full"
      maxlength={120}
      value={typed.title}
      fault={faults.title}
    />
    <TextAreaField
      name="words"
      label={text.form.words}
      hint={text.form.wordsHint}
      maxlength={4000}
      value={typed.words}
      fault={faults.words}
    />
    <SelectField
      name="theme"
      label={text.form.theme}
      choices={choicesOf(courseThemes, courseWords.theme)}
      value={typed.theme}
      fault={faults.theme}
    />
  </>
)

const ForWhom = ({ faults, typed }: Given) => (
  <>
    <SelectField
      name="audience"
      label={text.form.audience}
      choices={choicesOf(courseAudiences, courseWords.audience)}
      value={typed.audience}
      fault={faults.audience}
    />
    <NumberField
      name="ageFrom"
      label={text.form.ageFrom}
      unit={text.form.ageUnit}
      optional
      value={typed.ageFrom}
      fault={faults.ageFrom}
    />
    <NumberField
      name="ageUntil"
      label={text.form.ageUntil}
      unit={text.form.ageUnit}
      optional
      value={typed.ageUntil}
      fault={faults.ageUntil}
    />
    <SelectField
      name="language"
      label={text.form.language}
      choices={courseLanguages.map(value => ({ value, label: courseWords.language(value) }))}
      value={typed.language ?? 'nl'}
      fault={faults.language}
    />
  </>
)

const Where = ({ faults, typed, locations }: Given & Pick<Props, 'locations'>) => (
  <>
    <SelectField
      name="locationId"
      label={text.form.location}
      none={text.form.elsewhere}
      optional=""
      choices={locations.map(({ id, name }) => ({ value: id, label: name }))}
      value={typed.locationId}
      fault={faults.locationId}
    />
    <TextField
      name="place"
      label={text.form.place}
      hint={text.form.placeHint}
      size="full"
      optional
      value={typed.place}
      fault={faults.place}
    />
  </>
)

const SigningUp = ({ faults, typed }: Given) => (
  <FieldSet legend={text.form.signUp}>
    <NumberField
      name="capacity"
      label={text.form.capacity}
      hint={text.form.capacityHint}
      whole
      optional
      value={typed.capacity}
      fault={faults.capacity}
    />
    <NumberField
      name="minimum"
      label={text.form.minimum}
      unit={text.form.minimumUnit}
      whole
      optional
      value={typed.minimum}
      fault={faults.minimum}
    />
    <DateField name="opensOn" label={text.form.opensOn} optional value={typed.opensOn} fault={faults.opensOn} />
    <DateField name="closesOn" label={text.form.closesOn} optional value={typed.closesOn} fault={faults.closesOn} />
    <NumberField
      name="price"
      label={text.form.price}
      unit={text.form.priceUnit}
      value={typed.price ?? '0'}
      fault={faults.price}
    />
  </FieldSet>
)
