import type { Organisation } from '../../../../centre/index.ts'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { CareArea } from '../rules.ts'
import { text } from './text.ts'

type Props = {
  /** Those for youth health care. */
  readonly organisations: readonly Organisation[]
  readonly areas: readonly CareArea[]
  readonly faults: Faults
  readonly typed: Typed
}

/** With whom a professional has a care relation follows from this. */
export const AreasCard = ({ organisations, areas, faults, typed }: Props) => (
  <Card id="leeftijden" title={text.areas.title}>
    <Paragraph look="small">{text.areas.about}</Paragraph>
    <SummaryList
      items={organisations.map(({ id, name }) => ({
        label: name,
        value: rangeOf(areas.find(one => one.organisation === id)),
      }))}
    />
    <Form action="/beheer/noodtoegang">
      <SelectField
        name="organisation"
        label={text.areas.organisation}
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.organisation}
        fault={faults.organisation}
      />
      <NumberField
        name="from"
        label={text.areas.from}
        unit={text.areas.years}
        value={typed.from}
        fault={faults.from}
        optional=""
      />
      <NumberField
        name="until"
        label={text.areas.until}
        unit={text.areas.years}
        value={typed.until}
        fault={faults.until}
        optional=""
      />
      <Button look="secondary">{text.areas.save}</Button>
    </Form>
  </Card>
)

const rangeOf = (area: CareArea | undefined): string =>
  area ? text.areas.range(area.fromMonths, area.untilMonths) : text.areas.all
