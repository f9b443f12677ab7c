import { Card } from '../../platform/html/components/card.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { dayInTheNetherlands, format } from '../../platform/i18n/format.ts'
import type { Child } from '../person.ts'
import { chooseHref, mergeHref } from './merge-href.ts'
import type { Undoable } from './merges-of.ts'
import { text } from './text.ts'

/** On the family page: what became one with this child, and the way for a child that is there twice. */
export const MergesCard = ({ child, merges }: { readonly child: Child; readonly merges: readonly Undoable[] }) => (
  <Card id="merges" title={text.card.title}>
    {merges.map(one => (
      <MergeLines one={one} />
    ))}
    <Paragraph>
      <Link href={chooseHref(child)}>{text.card.link}</Link>
    </Paragraph>
  </Card>
)

const MergeLines = ({ one: { merge, undoing } }: { readonly one: Undoable }) => (
  <Paragraph>
    {text.card.merged(merge.absorbedName, format.day(dayInTheNetherlands(merge.mergedAt)))}{' '}
    <Link href={mergeHref(merge)}>{undoing.kind === 'may-undo' ? text.card.undo(undoing.until) : text.card.see}</Link>
  </Paragraph>
)
