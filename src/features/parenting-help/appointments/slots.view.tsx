/** Free times by day, each a radio button: the same for families, visitors and the desk. */
import type { DayOfSlots } from '../../../knowledge/appointments/around-target.ts'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { clock, slotWord } from './words.ts'

export type Names = ReadonlyMap<string, string>

type Props = {
  readonly days: readonly DayOfSlots[]
  /** Id → name, of locations and professionals. */
  readonly names: Names
  readonly label: string
  readonly chosen: string | undefined
  readonly fault: string | undefined
}

export const Slots = ({ days, names, label, chosen, fault }: Props) => (
  <RadioGroup
    name="slot"
    label={label}
    choices={days.flatMap(({ on, slots }) =>
      slots.map(slot => ({
        value: slotWord(slot),
        label: `${format.weekday(on)}, ${clock(slot.from)}`,
        hint: [names.get(slot.location), names.get(slot.professional)].filter(Boolean).join(', '),
      })),
    )}
    value={chosen}
    fault={fault}
  />
)
