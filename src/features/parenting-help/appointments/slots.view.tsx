/** Free times by day, each a radio button: the same for families, visitors and the desk. */
import type { DayOfSlots } from '../../../knowledge/appointments/around-target.ts'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import type { Optional } from '../../../platform/html/html.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { slotWord, whenAt } from './words.ts'

export type Names = ReadonlyMap<string, string>

type Props = {
  readonly days: readonly DayOfSlots[]
  /** Id → name, of locations and professionals. */
  readonly names: Names
  readonly label: string
  readonly chosen: string | undefined
  readonly fault: string | undefined
} & Optional<{ language: Language }>

export const Slots = ({ days, names, label, chosen, fault, language = 'nl' }: Props) => (
  <RadioGroup
    name="slot"
    label={label}
    lang={language}
    choices={days.flatMap(({ slots }) =>
      slots.map(slot => ({
        value: slotWord(slot),
        label: whenAt(slot.from, language),
        hint: (
          <bdi lang="nl">{[names.get(slot.location), names.get(slot.professional)].filter(Boolean).join(', ')}</bdi>
        ),
      })),
    )}
    value={chosen}
    fault={fault}
  />
)
