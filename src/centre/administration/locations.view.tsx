import { Card } from '../../platform/html/components/card.view.tsx'
import { Heading } from '../../platform/html/components/heading.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../platform/html/components/summary-list.view.tsx'
import type { Location } from '../municipality.ts'
import type { Opening } from '../opening-hours.ts'
import { text } from './text.ts'

/** Where people can walk in, and when. */
export const Locations = ({ locations }: { readonly locations: readonly Location[] }) => (
  <Card id="locations" title={text.locations}>
    {locations.length === 0 ? (
      <Paragraph>{text.noLocations}</Paragraph>
    ) : (
      locations.map(({ name, street, postcode, town, openings }) => (
        <div>
          <Heading level={3}>{name}</Heading>
          <Paragraph look="small">{`${street}, ${postcode} ${town}`}</Paragraph>
          {openings.length === 0 ? <Paragraph>{text.never}</Paragraph> : <SummaryList items={linesOf(openings)} />}
        </div>
      ))
    )}
  </Card>
)

const linesOf = (openings: readonly Opening[]) =>
  [...Map.groupBy(openings, opening => opening.weekday)].map(([weekday, times]) => ({
    label: text.weekday[weekday] ?? '',
    value: times.map(({ opensAt, closesAt }) => `${clock(opensAt)}–${clock(closesAt)}`).join(', '),
  }))

const clock = (time: Temporal.PlainTime): string => time.toString({ smallestUnit: 'minute' })
