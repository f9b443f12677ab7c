import type { Organisation } from '../../../centre/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { HiddenText } from '../../../platform/html/components/hidden-text.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../platform/html/components/print-button.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { FormPage, type Shown } from '../form-page.view.tsx'
import { PlanOnPaper } from '../plans/paper.view.tsx'
import type { PlanProps } from '../plans/plan.view.tsx'
import { around } from '../schools/forms.view.tsx'
import type { SchoolSeen } from '../schools/look-up.ts'
import { schoolPath } from '../schools/school.ts'
import { text as schoolText } from '../schools/text.ts'
import { words } from '../text.ts'
import { Profiles } from './profile.view.tsx'
import type { YearProfile } from './read-profile.ts'
import type { ShownToMe } from './show.ts'
import type { Showing } from './store.ts'
import { text as all } from './text.ts'

const text = all.show

type ProfileProps = { readonly seen: SchoolSeen; readonly years: readonly YearProfile[] }

export const ProfilePage = ({ seen, years }: ProfileProps) => (
  <Stack>
    <Breadcrumb
      trail={[
        { href: '/gezonde-school', label: schoolText.title },
        { href: schoolPath(seen.school.id), label: seen.school.name },
      ]}
      current={all.title}
    />
    <PageHeader title={`${all.title} ${seen.school.name}`} remark={all.intro} actions={<PrintButton />} />
    <Profiles years={years} />
    <Paragraph look="small">{all.discussed}</Paragraph>
  </Stack>
)

type ShowProps = Shown & {
  readonly seen: SchoolSeen
  readonly partners: readonly Organisation[]
  readonly years: readonly number[]
  readonly showings: readonly Showing[]
}

export const ShowPage = ({ seen, partners, years, showings, faults, typed }: ShowProps) => (
  <FormPage
    {...around(seen, 'tonen')}
    title={text.title}
    remark={partners.length === 0 ? text.noPartner : text.intro}
    save={text.save}
    faults={faults}
    after={<Now seen={seen} partners={partners} showings={showings} />}
  >
    <SelectField
      name="organisation"
      label={text.organisation}
      choices={partners.map(({ id, name }) => ({ value: id, label: name }))}
      none={text.pick}
      value={typed.organisation}
      fault={faults.organisation}
    />
    <SelectField
      name="plan"
      label={text.plan}
      choices={seen.plans.map(({ id, firstYear, lastYear }) => ({
        value: id,
        label: words.years(firstYear, lastYear),
      }))}
      none={text.noPlan}
      value={typed.plan ?? seen.plans[0]?.id}
      fault={faults.plan}
      optional=""
    />
    <SelectField
      name="profileYear"
      label={text.profile}
      choices={years.map(year => ({ value: String(year), label: words.schoolYear(year) }))}
      none={text.noProfile}
      value={typed.profileYear}
      fault={faults.profileYear}
      optional=""
    />
  </FormPage>
)

const Now = ({ seen, partners, showings }: Pick<ShowProps, 'seen' | 'partners' | 'showings'>) => (
  <Card id="nu" title={text.now}>
    {showings.length === 0 && <Paragraph>{text.nothing}</Paragraph>}
    {showings.map(showing => {
      const name = partners.find(({ id }) => id === showing.organisationId)?.name ?? ''
      const line = text.line(name, partsOf(showing), showing.at)
      return (
        <Form action={`${schoolPath(seen.school.id)}/tonen/${showing.id}/einde`} inline>
          <Paragraph>{line}</Paragraph>
          <Button look="subtle" small>
            {text.end}
            <HiddenText>: {line}</HiddenText>
          </Button>
        </Form>
      )
    })}
  </Card>
)

const partsOf = ({ planId, profileYear }: Showing): readonly string[] => [
  ...(planId === null ? [] : [text.plan.toLowerCase()]),
  ...(profileYear === null ? [] : [`${text.profile.toLowerCase()} ${words.schoolYear(profileYear)}`]),
]

/** For the people of a school: what is shown to them. */
export const SharedPage = ({ shown }: { readonly shown: readonly ShownToMe[] }) => (
  <Stack>
    <PageHeader title={all.school.title} remark={all.school.intro} />
    {shown.length === 0 && (
      <EmptyState icon="school" title={all.school.none.title}>
        {all.school.none.body}
      </EmptyState>
    )}
    {shown.map(({ showing, school }) => (
      <Card id={`gedeeld-${showing.id}`} title={school.name}>
        <Paragraph>
          <Link href={`/gezonde-school/gedeeld/${showing.id}`}>
            {text.line(school.name, partsOf(showing), showing.at)}
          </Link>
        </Paragraph>
      </Card>
    ))}
  </Stack>
)

type SharedProps = {
  readonly school: string
  readonly plan: PlanProps | null
  readonly years: readonly YearProfile[] | null
}

export const SharedOnePage = ({ school, plan, years }: SharedProps) => (
  <Stack>
    <Breadcrumb trail={[{ href: '/gezonde-school/gedeeld', label: all.school.title }]} current={school} />
    <PageHeader title={school} remark={all.school.intro} actions={<PrintButton />} />
    {plan && <PlanOnPaper {...plan} />}
    {years && <Profiles years={years} />}
  </Stack>
)
