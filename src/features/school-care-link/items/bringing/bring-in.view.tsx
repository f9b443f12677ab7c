import { type SchoolSection, schoolSections } from '../../../../knowledge/care-team/professions.ts'
import { ageWords, fullName } from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Child as Content } from '../../../../platform/html/html.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { CareTeam } from '../../care-team.ts'
import { askedBy, type SeenItem } from '../../item.ts'
import { text as words } from '../../text.ts'
import { text } from '../text.ts'
import type { Subject } from './bring-in.ts'

type Shown = { readonly faults: Faults; readonly typed: Typed }
const says = text.bringIn

const Frame = ({ faults, children }: { readonly faults: Faults; readonly children: Content }) => (
  <>
    <Breadcrumb trail={[{ href: '/schoolzorg', label: words.title }]} current={says.title} />
    <ErrorSummary faults={faults} />
    <Reading>{children}</Reading>
  </>
)

/** What the school saw, for a pupil that is known: nothing leaves before the family consented. */
export const BringInPage = ({
  subject,
  faults,
  typed,
}: Shown & { readonly subject: Subject & { readonly today: Temporal.PlainDate } }) => {
  const { child, team, concern, today } = subject
  const asks = askedBy.filter(by => by !== 'family' || team.agreement.familiesAsk === 'yes')
  return (
    <Frame faults={faults}>
      <PageHeader
        title={`${says.title}: ${fullName(child)}`}
        remark={`${ageWords(child.birth, today)} · ${says.at(team.school.name)}`}
      />
      <Paragraph>{says.intro}</Paragraph>
      {concern && <Notice tone="info">{says.fromConcern}</Notice>}
      <Form action="/schoolzorg/aanmelden">
        <input type="hidden" name="kind" value={child.id} />
        <input type="hidden" name="signaal" value={concern?.id ?? ''} />
        {schoolSections.map(section => (
          <Section section={section} faults={faults} typed={typed} />
        ))}
        <RadioGroup
          name="askedBy"
          label={says.askedBy}
          choices={asks.map(value => ({ value, label: words.askedBy[value] }))}
          value={typed.askedBy ?? 'school'}
          fault={faults.askedBy}
        />
        <ButtonRow>
          <Button icon="check">{says.save}</Button>
          <ButtonLink href="/schoolzorg" look="subtle">
            {text.consent.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Frame>
  )
}

const Section = ({ section, faults, typed }: Shown & { readonly section: SchoolSection }) => (
  <TextAreaField
    name={section}
    label={words.section[section]}
    hint={says.hints[section] || undefined}
    rows={3}
    maxlength={2000}
    value={typed[section]}
    fault={faults[section]}
    optional={section !== 'question'}
  />
)

/** A pupil of one's own school, by name and day of birth: never a list to choose from. */
export const WhoPage = ({ team, faults, typed }: Shown & { readonly team: CareTeam | null }) => (
  <Frame faults={faults}>
    <PageHeader title={says.title} />
    {team === null ? (
      <EmptyState icon="search" title={says.searchFirst.title}>
        {says.searchFirst.body}
      </EmptyState>
    ) : (
      <Form action="/schoolzorg/aanmelden/wie">
        <Paragraph>{says.whoIntro(team.school.name)}</Paragraph>
        <TextField name="name" label={says.name} size="full" value={typed.name} fault={faults.name} />
        <DateField name="birth" label={says.birth} value={typed.birth} fault={faults.birth} />
        <Button icon="arrow">{says.find}</Button>
      </Form>
    )}
  </Frame>
)

export const NoTeamPage = () => (
  <Frame faults={{}}>
    <PageHeader title={says.title} />
    <EmptyState icon="school" title={says.noTeam.title}>
      {says.noTeam.body}
    </EmptyState>
  </Frame>
)

const anonymousSections = ['question', 'tried', 'strengths'] as const

/** Written anew, for somebody who may not be named. */
export const AnonymousPage = ({
  seen,
  isPossible,
  faults,
  typed,
}: Shown & { readonly seen: SeenItem; readonly isPossible: boolean }) => (
  <Frame faults={faults}>
    <PageHeader title={text.anonymous.title} remark={words.team(seen.team.school.name)} />
    {isPossible ? (
      <>
        <Paragraph>{text.anonymous.intro}</Paragraph>
        <Form action={`/schoolzorg/besprekingen/${seen.item.id}/anoniem`}>
          <TextAreaField
            name="whyNeeded"
            label={text.anonymous.why}
            rows={2}
            maxlength={500}
            value={typed.whyNeeded}
            fault={faults.whyNeeded}
          />
          {anonymousSections.map(section => (
            <Section section={section} faults={faults} typed={typed} />
          ))}
          <ButtonRow>
            <Button icon="check">{text.anonymous.save}</Button>
            <ButtonLink href={`/schoolzorg/besprekingen/${seen.item.id}`} look="subtle">
              {text.consent.cancel}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </>
    ) : (
      <Notice tone="warning">{text.anonymous.notNow}</Notice>
    )}
  </Frame>
)
