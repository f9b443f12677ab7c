import type { DifferentDay, KeptLocation } from '../../../centre/index.ts'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Grid, Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PhoneNumber } from '../../../platform/html/components/panel.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import type { Place } from '../../../platform/html/components/places.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { BusyTimes } from '../../parenting-help/index.ts'
import { differentWords, hoursOf } from './opening-words.ts'
import { PostcodeForm } from './postcode-form.view.tsx'
import { text } from './text.ts'

export type ShownLocation = {
  readonly location: KeptLocation
  /** The days to come that are not as the week has them. */
  readonly different: readonly DifferentDay[]
  readonly opening: NonNullable<Place['opening']>
  readonly route: string
  /** Whether it is quiet or busy there, as far as that is known. */
  readonly busy: Parameters<typeof BusyTimes>[0]
}

type Props = {
  readonly locations: readonly ShownLocation[]
  readonly typed: string
  readonly fault: string | undefined
  /** What the postcode told us; null when none was given. */
  readonly conclusion: string | null
  readonly phone: string
}

export const LocationsPage = ({ locations, typed, fault, conclusion, phone }: Props) => (
  <Stack>
    <Heading level={1}>{text.locations}</Heading>
    <Paragraph look="lead">{text.locationsLead}</Paragraph>
    <PostcodeForm typed={typed} fault={fault} />
    {conclusion && (
      <Notice tone="info">
        <p>{conclusion}</p>
      </Notice>
    )}
    {locations.length === 0 ? (
      <EmptyState icon="pin" title={text.noLocations.title}>
        {text.noLocations.body}
      </EmptyState>
    ) : (
      <Grid>
        {locations.map(shown => (
          <LocationCard shown={shown} />
        ))}
      </Grid>
    )}
    <Heading level={2}>{text.call.title}</Heading>
    <PhoneNumber number={phone} />
  </Stack>
)

const LocationCard = ({ shown: { location, different, opening, route, busy } }: { readonly shown: ShownLocation }) => (
  <Card id={location.id} title={location.name}>
    <Tag tone={opening.tone} icon="clock">
      {opening.words}
    </Tag>
    <Paragraph>
      {location.street}, {location.postcode} {location.town}
    </Paragraph>
    {location.about && <Paragraph>{location.about}</Paragraph>}
    <SummaryList items={hoursOf(location.openings).map(({ days, hours }) => ({ label: days, value: hours }))} />
    {different.length > 0 && (
      <>
        <Heading level={3}>{text.different}</Heading>
        <SummaryList items={different.map(differentWords).map(({ days, hours }) => ({ label: days, value: hours }))} />
      </>
    )}
    <BusyTimes {...busy} />
    <Link href={route} icon="pin" about={location.name}>
      {text.route}
    </Link>
    <Link href={`/locaties/${location.id}/openingstijden.ics`} icon="calendar" about={location.name}>
      {text.calendar}
    </Link>
  </Card>
)
