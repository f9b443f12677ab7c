import { CheckboxField } from '../../../../platform/html/components/checkbox-field.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { FieldSet } from '../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Item } from '../referral.ts'
import { picked } from './item.form.ts'
import { itemText } from './text.ts'

type Props = { readonly candidates: readonly Item[]; readonly faults: Faults; readonly typed: Typed }

/** Each piece is picked by itself, with the reason why the receiver needs it. */
export const ItemFields = ({ candidates, faults, typed }: Props) => {
  const ticked = picked(typed)
  return (
    <FieldSet legend={itemText.title}>
      <Paragraph look="small">{itemText.intro}</Paragraph>
      {candidates.map(({ kind, words, reason }, place) => {
        const why = typed[`reason-${kind}`] ?? reason
        const fault = faults[`reason-${kind}`]
        return (
          <div>
            <CheckboxField
              id={place === 0 ? 'item' : `item-${kind}`}
              name="item"
              label={`${itemText.kind[kind]}: ${words || itemText.yours}`}
              value={kind}
              checked={ticked.has(kind)}
              fault={place === 0 ? faults.item : undefined}
            />
            <Details summary={itemText.why(why)} open={fault !== undefined}>
              <TextField
                name={`reason-${kind}`}
                label={itemText.reasonFor(itemText.kind[kind])}
                size="full"
                value={why}
                fault={fault}
              />
            </Details>
          </div>
        )
      })}
    </FieldSet>
  )
}
