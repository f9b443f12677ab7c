import { FamilyReferrals } from '../../features/guidance/index.ts'
import { FamilyContacts } from '../../features/parenting-help/index.ts'
import { FamilyAgreed } from '../../features/school-care-link/index.ts'
import { FamilyRequests } from '../../features/youth-care-link/index.ts'
import { ageWords, birthWords, type Child, fullName } from '../../people/index.ts'
import { Avatar } from '../../platform/html/components/avatar.view.tsx'
import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { RecordHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../platform/html/components/print-button.view.tsx'
import { initialsOf } from '../../platform/html/initials.ts'
import type { ChildStory, HealthStory, HelpStory } from './child-story.ts'
import { ClosedNotice } from './closed.view.tsx'
import { DevelopmentCard, GrowthCard, MomentsCard, VaccinationsCard } from './health.view.tsx'
import { ReportsCard } from './reports.view.tsx'
import { childText as text } from './text.ts'

type Props = { readonly story: ChildStory; readonly today: Temporal.PlainDate; readonly phone: string }

/** One child, or oneself, as one story: how it goes, what was, what comes; to read and to print. */
export const ChildPage = ({ story, today, phone }: Props) => {
  const { child, sight } = story.subject
  const name = child.givenNames || fullName(child)
  return (
    <Stack>
      <Breadcrumb trail={[{ href: '/mijn', label: text.back }]} current={name} />
      <RecordHeader
        avatar={<Avatar initials={initialsOf(fullName(child))} kind="family" size="large" />}
        title={fullName(child)}
        remark={`${ageWords(child.birth, today)} · ${birthWords(child.birth)}`}
        actions={story.health ? <PrintButton /> : undefined}
      />
      {sight.kind !== 'whole' && <ClosedNotice subject={story.subject} />}
      {story.health && <Health child={child} name={name} health={story.health} phone={phone} />}
      {story.help && <Help help={story.help} />}
      <ReportsCard child={child} reports={story.reports} municipalities={story.municipalities} />
      {sight.kind === 'whole' && <WhoLooked child={child} name={name} />}
    </Stack>
  )
}

type HealthProps = {
  readonly child: Child
  readonly name: string
  readonly health: HealthStory
  readonly phone: string
}

const Health = (props: HealthProps) => (
  <>
    <MomentsCard {...props} />
    <GrowthCard {...props} />
    <DevelopmentCard {...props} />
    <VaccinationsCard {...props} />
  </>
)

const Help = ({ help }: { readonly help: HelpStory }) => (
  <div id="hulp" class="cjg-stack">
    <FamilyReferrals seen={help.referrals} />
    <FamilyAgreed outcomes={help.careTeam} />
    <FamilyRequests seen={help.requests} />
    <FamilyContacts contacts={help.contacts} />
  </div>
)

const WhoLooked = ({ child, name }: { readonly child: Child; readonly name: string }) => (
  <Card id="logboek" title={text.whoLooked(name)}>
    <Paragraph>{text.whoLookedAbout(name)}</Paragraph>
    <ButtonRow>
      <ButtonLink href={`/mijn/logboek?kind=${child.id}`} look="secondary" icon="eye" small>
        {text.toLog}
      </ButtonLink>
    </ButtonRow>
  </Card>
)
