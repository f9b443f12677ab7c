import { FamilyGrowthCharts } from '../../features/youth-health/index.ts'
import type { Child } from '../../people/index.ts'
import { ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Details } from '../../platform/html/components/details.view.tsx'
import { Heading } from '../../platform/html/components/heading.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../platform/html/components/summary-list.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import type { HealthStory } from './child-story.ts'
import { childText as text } from './text.ts'

type Props = { readonly child: Child; readonly name: string; readonly health: HealthStory; readonly phone: string }

export const GrowthCard = ({ child, name, health: { growth } }: Props) => (
  <Card id="groei" title={text.growth(name)}>
    {growth === null ? (
      <Paragraph>{text.growthNone}</Paragraph>
    ) : (
      <>
        <Paragraph look="lead">{growth.plain}</Paragraph>
        <Paragraph>{text.lastMeasured(growth.on, growth.values)}</Paragraph>
        <FamilyGrowthCharts child={child} charts={growth.charts} />
      </>
    )}
  </Card>
)

export const DevelopmentCard = ({ child, name, health: { development }, phone }: Props) => (
  <Card id="ontwikkeling" title={text.development(name)}>
    {development === null ? (
      <Paragraph>{text.developmentNone}</Paragraph>
    ) : (
      <>
        {development.plain && <Paragraph look="lead">{development.plain}</Paragraph>}
        <Paragraph>
          {text.looked(development)} {text.succeeded(development)}
        </Paragraph>
        <Paragraph look="small">{text.uncertain}</Paragraph>
      </>
    )}
    <Notice tone="info" icon="phone">
      <p>{text.worry(name, phone)}</p>
      <p>
        <Link href={`/mijn/berichten/nieuw?kind=${child.id}&onderwerp=health`}>{text.write}</Link>
      </p>
    </Notice>
  </Card>
)

export const VaccinationsCard = ({ name, health: { vaccinations } }: Props) => (
  <Card id="prikken" title={text.vaccinations(name)}>
    {vaccinations === null ? (
      <Paragraph>{text.unborn}</Paragraph>
    ) : (
      <>
        <Paragraph look="lead">{vaccinations.conclusion}</Paragraph>
        {vaccinations.doses.length > 0 && <Heading level={3}>{text.upcoming}</Heading>}
        <Doses doses={vaccinations.doses.slice(0, firstDoses)} />
        {vaccinations.doses.length > firstDoses && (
          <Details summary={text.later(vaccinations.doses.length - firstDoses)}>
            <Doses doses={vaccinations.doses.slice(firstDoses)} />
          </Details>
        )}
        <Details summary={text.given}>
          {vaccinations.given.length === 0 ? (
            <Paragraph>{text.givenNone}</Paragraph>
          ) : (
            <SummaryList
              items={vaccinations.given.map(({ name, against, on }) => ({
                label: `${name}, ${text.against(against)}`,
                value: format.day(on),
              }))}
            />
          )}
        </Details>
      </>
    )}
  </Card>
)

/** The years to come are one tap further. */
const firstDoses = 3

const Doses = ({ doses }: { readonly doses: NonNullable<HealthStory['vaccinations']>['doses'] }) =>
  doses.length === 0 ? null : (
    <SummaryList
      items={doses.map(dose => ({
        label: `${dose.name}, ${text.against(dose.against)}`,
        value: dose.term || dose.why,
      }))}
    />
  )

export const MomentsCard = ({ health: { moments, appointments } }: Props) => (
  <Card id="contact" title={text.moments}>
    {appointments.map(({ id, on, at, locationName, what }) => (
      <>
        <p>
          <strong>{text.appointment(on, at, locationName)}</strong> {what}
        </p>
        <ButtonRow>
          <ButtonLink href={`/mijn/afspraken/${id}`} look="subtle" icon="calendar" small>
            {text.changeAppointment}
          </ButtonLink>
        </ButtonRow>
      </>
    ))}
    {moments.coming.length > 0 && (
      <>
        <Heading level={3}>{text.coming}</Heading>
        <SummaryList
          items={moments.coming.map(({ name, when, what }) => ({
            label: `${name}, ${when}`,
            value: what.join(' '),
          }))}
        />
        <Paragraph look="small">{text.bring}</Paragraph>
      </>
    )}
    <Details summary={text.held}>
      {moments.held.length === 0 ? (
        <Paragraph>{text.momentsNone}</Paragraph>
      ) : (
        <SummaryList items={moments.held.map(({ name, on }) => ({ label: name, value: format.day(on) }))} />
      )}
    </Details>
  </Card>
)
