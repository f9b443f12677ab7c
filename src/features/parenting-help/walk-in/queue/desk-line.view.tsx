import type { Location } from '../../../../centre/index.ts'
import { Button, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { languageName } from '../../../../platform/i18n/interpreter-languages.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { DeskLine } from './desk-line.ts'
import { text } from './text.ts'
import { outcomes } from './ticket.ts'

/** The line as it is worked through, at the top of the desk's page. */
export const LineCard = ({ line }: { readonly line: DeskLine }) => (
  <Card
    id="line"
    title={text.title(line.location.name)}
    actions={text.at(line.desk)}
    look={line.here ? 'solid' : 'plain'}
  >
    <div data-fresh="/balie/rij/nieuws" data-revision={line.revision}>
      <p data-fresh-part="waiting" aria-live="polite">
        {text.waiting(line.waiting.length)}
        {line.waiting.map(one => text.waits(one.number, one.minutes, spoken(one.interpreter))).join(', ')}
        {line.elsewhere.map(({ number, desk }) => ` ${text.elsewhere(number, desk)}`)}
      </p>
    </div>
    {line.here ? <Here here={line.here} /> : <NextForm />}
    <ButtonRow>
      <Form action="/balie/rij/nummer" inline>
        <Button look="subtle" icon="add" data-key="g" aria-keyshortcuts="g">
          {text.give}
        </Button>
      </Form>
      {line.noShows.map(({ id, number }) => (
        <Form action={`/balie/rij/${id}/toch`} inline>
          <Button look="subtle">{text.cameAfterAllOf(number)}</Button>
        </Form>
      ))}
    </ButtonRow>
  </Card>
)

const spoken = (interpreter: string | null): string | null => interpreter && languageName(interpreter, 'nl')

const NextForm = () => (
  <Form action="/balie/rij/volgende" inline>
    <Button icon="bell" data-key="n" aria-keyshortcuts="n">
      {text.next}
    </Button>
  </Form>
)

/** Registering the contact says that it was helped; the other outcomes are one button each. */
const Here = ({ here }: { readonly here: NonNullable<DeskLine['here']> }) => (
  <>
    <Paragraph>
      <strong>{text.here(here.number)}</strong>{' '}
      {here.interpreter !== null && (
        <Tag tone="info" icon="language">
          {text.interpreter(languageName(here.interpreter, 'nl'))}
        </Tag>
      )}
    </Paragraph>
    <ButtonRow>
      {outcomes.map(outcome => (
        <Form action={`/balie/rij/${here.id}/afloop`} inline>
          <input type="hidden" name="ordinal" value={here.ordinal} />
          <input type="hidden" name="outcome" value={outcome} />
          <Button look="secondary" small>
            {text.outcomes[outcome]}
          </Button>
        </Form>
      ))}
    </ButtonRow>
  </>
)

/** What is done once a day. */
export const DayCard = ({ line, ...seat }: { readonly line: DeskLine } & SeatProps) => (
  <Card id="day" title={line.location.name}>
    {line.day?.standing === 'closed' && <Paragraph>{text.closedWith(line.waiting.length)}</Paragraph>}
    {line.day === null && !line.givesNumbers && <Paragraph>{text.notGiven}</Paragraph>}
    <Form action="/balie/rij/dag" version={line.day?.version ?? 0} inline>
      <input type="hidden" name="standing" value={line.givesNumbers ? 'closed' : 'open'} />
      <Button look="secondary" small>
        {line.givesNumbers ? text.close : text.open}
      </Button>
    </Form>
    <ul class="cjg-stack">
      <li>
        <Link href={`/wachtrij/${line.location.id}/bord`}>{text.board}</Link>
      </li>
      <li>
        <Link href={`/balie/poster/${line.location.id}`}>{text.poster}</Link>
      </li>
    </ul>
    <Details summary={text.seat.change}>
      <SeatForm {...seat} />
    </Details>
  </Card>
)

export type SeatProps = { readonly locations: readonly Location[]; readonly faults: Faults; readonly typed: Typed }

export const SeatCard = (props: SeatProps) => (
  <Card id="seat" title={text.seat.title}>
    <Paragraph>{text.seat.intro}</Paragraph>
    <SeatForm {...props} />
  </Card>
)

const SeatForm = ({ locations, faults, typed }: SeatProps) => (
  <Form action="/balie/plek">
    <SelectField
      name="at"
      label={text.seat.location}
      choices={locations.map(({ id, name }) => ({ value: id, label: name }))}
      value={typed.at ?? locations[0]?.id ?? ''}
      fault={faults.at}
    />
    <NumberField name="desk" label={text.seat.desk} value={typed.desk ?? '1'} whole fault={faults.desk} />
    <Button look="secondary">{text.seat.submit}</Button>
  </Form>
)
