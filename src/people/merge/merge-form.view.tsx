import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../platform/html/components/checkbox-field.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../platform/html/components/text-area-field.view.tsx'
import { dayInTheNetherlands, format } from '../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { familyHref } from '../family/family-href.ts'
import { fullName } from '../person.ts'
import type { Comparison, Registration } from './compare.ts'
import { compareHref } from './merge-href.ts'
import { daysToUndo } from './rules.ts'
import { text } from './text.ts'

type Props = {
  readonly comparison: Comparison
  readonly from: Registration
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
}

export const MergeForm = ({ comparison, from, today, faults, typed }: Props) => {
  const { kept, absorbed } = comparison
  const other = kept === from ? absorbed : kept
  return (
    <Card id="merge" title={text.form.title}>
      <Form action={compareHref(from.child, other.child)}>
        <Kept comparison={comparison} from={from} />
        <TextAreaField
          name="reason"
          label={text.form.reason}
          hint={text.form.reasonHint}
          rows={3}
          value={typed.reason}
          fault={faults.reason}
        />
        <CheckboxField name="sure" label={text.form.sure} checked={typed.sure !== undefined} fault={faults.sure} />
        <Paragraph look="small">{text.form.undoable(today.add({ days: daysToUndo }))}</Paragraph>
        <ButtonRow>
          <Button icon="check">{text.form.submit}</Button>
          <ButtonLink href={familyHref(from.child)} look="subtle">
            {text.form.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Card>
  )
}

/** The page is about what happens to each of the two, so choosing the other one shows it anew. */
const Kept = ({ comparison: { kept, absorbed, maySwap }, from }: Pick<Props, 'comparison' | 'from'>) => {
  const other = kept === from ? absorbed : kept
  const swapped = `${compareHref(from.child, other.child)}?${new URLSearchParams({ blijft: absorbed.child.id })}`
  return (
    <>
      <input type="hidden" name="kept" value={kept.child.id} />
      <Paragraph>
        {maySwap ? text.form.kept(nameOf(kept)) : text.form.keptFixed(fullName(kept.child))}{' '}
        {maySwap && <Link href={swapped}>{text.form.swap}</Link>}
      </Paragraph>
    </>
  )
}

const nameOf = ({ child, registeredAt }: Registration): string =>
  text.form.keptName(
    fullName(child),
    child.hasBsn ? text.compare.known : text.compare.unknown,
    format.day(dayInTheNetherlands(registeredAt)),
  )
