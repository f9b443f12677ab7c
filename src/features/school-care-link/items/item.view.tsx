import type { Section } from '../../../knowledge/care-team/professions.ts'
import { schoolSections } from '../../../knowledge/care-team/professions.ts'
import { ageWords, ChildHeader, PlanWayCard } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { text as words } from '../text.ts'
import { ContributionPart } from './contribution.view.tsx'
import type { ItemProps } from './item-props.ts'
import { Agreed, MinutesCard } from './outcome.view.tsx'
import { Steer } from './steer.view.tsx'
import { text } from './text.ts'

export const ItemPage = (props: ItemProps) => {
  const { seen, faults } = props
  const { item, child, team, sight } = seen
  return (
    <>
      <Breadcrumb
        trail={[
          { href: '/schoolzorg', label: words.title },
          ...(sight === 'whole' ? [{ href: `/schoolzorg/teams/${team.id}`, label: words.team(team.school.name) }] : []),
        ]}
        current={words.about(item, child)}
      />
      <ErrorSummary faults={faults} />
      <Top {...props} />
      <Columns side={<Side {...props} />}>
        {item.kind === 'anonymous' && (
          <Card id="waarom" title={text.item.why}>
            <Paragraph>{item.whyNeeded}</Paragraph>
          </Card>
        )}
        {sight === 'whole' && props.minutes.length > 0 && <MinutesCard {...props} />}
        <Parts {...props} />
      </Columns>
    </>
  )
}

const Top = ({ seen, header, today }: ItemProps) => {
  const { item } = seen
  return (
    <>
      {header ? (
        <ChildHeader {...header} today={today} actions={<LetterLink seen={seen} />} />
      ) : (
        <PageHeader
          title={words.about(item, seen.child)}
          remark={[seen.child && ageWords(seen.child.birth, today), words.team(seen.team.school.name)]
            .filter(Boolean)
            .join(' · ')}
          actions={<LetterLink seen={seen} />}
        />
      )}
      <Paragraph look="small">{text.item.about(item.requestedByName, item.requestedOn)}</Paragraph>
      {item.closure && (
        <Notice tone="info">
          {text.item.closed(words.outcome[item.closure.outcome].toLowerCase(), item.closure.on)}
        </Notice>
      )}
    </>
  )
}

const LetterLink = ({ seen: { item, sight } }: Pick<ItemProps, 'seen'>) =>
  sight === 'whole' ? (
    <ButtonLink href={`/schoolzorg/besprekingen/${item.id}/brief`} look="secondary" icon="print">
      {text.letter.link}
    </ButtonLink>
  ) : null

const Side = (props: ItemProps) => (
  <>
    <Gate {...props} />
    {props.seen.sight === 'whole' && <Agreed {...props} />}
    <PlanWayCard way={props.planWay} />
    <Steer {...props} />
  </>
)

const Gate = ({ seen: { item, gate }, mayRecord, isOwn }: ItemProps) => {
  if (gate === null) return null
  const stands = words.gate(gate)
  return (
    <Card id="toestemming" title={text.consent.title}>
      <Notice tone={stands.tone} title={stands.title}>
        <p>{stands.body}</p>
      </Notice>
      {mayRecord && item.closure === null && (
        <ButtonLink
          href={`/schoolzorg/besprekingen/${item.id}/toestemming`}
          icon="edit"
          look={gate.kind === 'open' ? 'secondary' : 'primary'}
        >
          {text.consent.link}
        </ButtonLink>
      )}
      {isOwn && gate.kind === 'anonymous-only' && item.closure === null && (
        <ButtonLink href={`/schoolzorg/besprekingen/${item.id}/anoniem`} look="secondary">
          {text.anonymous.title}
        </ButtonLink>
      )}
    </Card>
  )
}

const Parts = (props: ItemProps) => {
  const ofSchool = props.opens.filter(section => schoolSections.some(own => own === section))
  const ofTeam = props.opens.filter(section => !ofSchool.includes(section))
  const hasWords = (section: Section) => props.contributions.some(one => one.section === section)
  const told = ofTeam.filter(section => hasWords(section) || props.mayWrite.includes(section))
  return (
    <>
      <Card id="school" title={text.item.schoolPart}>
        {ofSchool.map(section => (
          <ContributionPart section={section} {...props} />
        ))}
      </Card>
      {told.length > 0 && (
        <Card id="leden" title={text.item.teamPart}>
          {told.map(section => (
            <ContributionPart section={section} {...props} />
          ))}
        </Card>
      )}
    </>
  )
}
