import { FamilyReferrals } from '../features/guidance/index.ts'
import { FamilyAgreed } from '../features/school-care-link/index.ts'
import { FamilyRequests } from '../features/youth-care-link/index.ts'
import type { LastMeasured } from '../features/youth-health/index.ts'
import { ageWords, birthWords, type Child, fullName } from '../people/index.ts'
import { Avatar } from '../platform/html/components/avatar.view.tsx'
import { ButtonLink, ButtonRow } from '../platform/html/components/button.view.tsx'
import { Card } from '../platform/html/components/card.view.tsx'
import { Grid } from '../platform/html/components/columns.view.tsx'
import { Details } from '../platform/html/components/details.view.tsx'
import { Heading } from '../platform/html/components/heading.view.tsx'
import { Notice } from '../platform/html/components/notice.view.tsx'
import { Paragraph } from '../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../platform/html/components/summary-list.view.tsx'
import { initialsOf } from '../platform/html/initials.ts'
import type { ChildView } from './overview.ts'
import { ReportsCard } from './reports.view.tsx'
import { text } from './text.ts'

type Props = {
  readonly view: ChildView
  readonly today: Temporal.PlainDate
  readonly phone: string
  /** CBS code → name, of the municipalities that decide on reports. */
  readonly municipalities: ReadonlyMap<string, string>
}

/** One child, or oneself: what is known and what comes, as far as the reader may see it. */
export const ChildSection = ({ view, today, phone, municipalities }: Props) => {
  const { child } = view.subject
  return (
    <section class="cjg-stack" aria-labelledby={`c-${child.id}`}>
      <ChildTitle child={child} today={today} />
      {view.kind === 'whole' ? (
        <Grid>
          <Vaccinations view={view} />
          {view.growth && <Growth child={child} growth={view.growth} phone={phone} />}
          <FamilyReferrals seen={view.referrals} />
          <FamilyAgreed outcomes={view.careTeam} />
          <FamilyRequests seen={view.careRequests} />
          <ReportsCard child={child} reports={view.reports} municipalities={municipalities} />
          <WhoLooked child={child} />
        </Grid>
      ) : (
        <Closed view={view} phone={phone} />
      )}
    </section>
  )
}

const ChildTitle = ({ child, today }: { readonly child: Child; readonly today: Temporal.PlainDate }) => (
  <header class="cjg-record-header">
    <Avatar initials={initialsOf(fullName(child))} kind="family" size="large" />
    <div class="cjg-record-header__name">
      <Heading level={2} id={`c-${child.id}`}>
        {fullName(child)}
      </Heading>
      <p class="cjg-remark">{`${ageWords(child.birth, today)} · ${birthWords(child.birth)}`}</p>
    </div>
  </header>
)

type Whole = Extract<ChildView, { kind: 'whole' }>

const Vaccinations = ({ view: { subject, vaccinations } }: { readonly view: Whole }) => (
  <Card id={`v-${subject.child.id}`} title={text.vaccinations(nameOf(subject.child))} level={3}>
    {vaccinations === null ? (
      <Paragraph>{text.unborn}</Paragraph>
    ) : (
      <>
        <Paragraph>{vaccinations.conclusion}</Paragraph>
        {vaccinations.doses.length > 0 && (
          <Details summary={text.allVaccinations}>
            <SummaryList
              items={vaccinations.doses.map(({ name, against, term }) => ({
                label: name,
                value: `${term} (${against})`,
              }))}
            />
          </Details>
        )}
      </>
    )}
  </Card>
)

const Growth = ({
  child,
  growth,
  phone,
}: {
  readonly child: Child
  readonly growth: LastMeasured
  readonly phone: string
}) => (
  <Card id={`g-${child.id}`} title={text.growth(nameOf(child))} level={3}>
    <Paragraph>{growth.plain}</Paragraph>
    <Paragraph>{text.lastMeasured(growth.on, growth.values)}</Paragraph>
    <Paragraph look="small">{text.aboutGrowth(phone)}</Paragraph>
  </Card>
)

const WhoLooked = ({ child }: { readonly child: Child }) => (
  <Card id={`l-${child.id}`} title={text.whoLooked(nameOf(child))} level={3}>
    <Paragraph>{text.whoLookedAbout(nameOf(child))}</Paragraph>
    <ButtonRow>
      <ButtonLink href={`/mijn/logboek?kind=${child.id}`} look="secondary" icon="eye" small>
        {text.toLog}
      </ButtonLink>
    </ButtonRow>
  </Card>
)

const Closed = ({ view: { subject }, phone }: { readonly view: ChildView; readonly phone: string }) => {
  const name = subject.child.givenNames
  if (subject.as === 'self')
    return (
      <Notice tone="info" title={text.closed.self.title} icon="lock">
        <p>{text.closed.self.body}</p>
      </Notice>
    )
  if (subject.sight.kind === 'only-with-consent')
    return (
      <Notice tone="info" title={text.closed['only-with-consent'].title(name)} icon="lock">
        <p>{text.closed['only-with-consent'].body(name)}</p>
      </Notice>
    )
  const words = text.closed['on-request']
  return (
    <Notice tone="info" title={words.title} icon="lock">
      <p>{words.body(name)}</p>
      <p>{words.how(phone)}</p>
      <ButtonRow>
        <ButtonLink href="/vraag" look="secondary" icon="chat" small>
          {words.ask}
        </ButtonLink>
      </ButtonRow>
    </Notice>
  )
}

/** Short, as at home; an expected child may have a family name only. */
const nameOf = (child: Child): string => child.givenNames || fullName(child)
