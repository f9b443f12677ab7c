import { columnAt, type ItemStanding, itemStandings } from '../../../knowledge/development/item-standing.ts'
import { type Column, columns } from '../../../knowledge/development/van-wiechen.ts'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import type { Child, Optional } from '../../../platform/html/html.ts'
import type { Examination, RecordedAnswer } from './examination.ts'
import { ItemFields } from './item-fields.view.tsx'
import { text } from './text.ts'

type Day = Temporal.PlainDate

type Props = {
  readonly birth: Day
  /** The day of the examination: it decides which items are due. */
  readonly on: Day
  /** Everything examined before, as it stands after corrections. */
  readonly examined: readonly Examination[]
  /** The words typed earlier in the form around these fields. */
  readonly typed: Readonly<Record<string, string>>
  readonly faults: Readonly<Record<string, string>>
} & Optional<{
  /** Asks the items of this column instead of those that belong to the age. */
  column: number
}>

/**
 * What to examine: first what did not succeed before, then the items of the age, then what was skipped. Stands within any form;
 * `answersIn` reads it back.
 */
export const VanWiechenFields = ({ birth, on, examined, column, typed, faults }: Props) => {
  const shown = columns.find(one => one.column === column) ?? columnAt(birth, on)
  const asked = itemStandings(birth, on, examined)
  const parts = partsOf(asked, shown)
  const fields = (items: readonly Asked[]) =>
    items.map(one => <ItemFields asked={one} birth={birth} typed={typed} faults={faults} />)
  const isTyped = (items: readonly Asked[]): boolean => items.some(({ item }) => hasWords(typed, item.name, item.bds))
  return (
    <Stack>
      <Jump parts={parts} column={shown} />
      {parts.repeat.length > 0 && (
        <Part id="herhalen" title={text.fields.repeat.title}>
          <Paragraph look="small">{text.fields.repeat.remark}</Paragraph>
          {fields(parts.repeat)}
        </Part>
      )}
      {shown === null ? (
        <Paragraph>{text.fields.tooOld}</Paragraph>
      ) : (
        <Part id="kenmerken" title={text.fields.due(text.age(shown))}>
          {parts.due.length > 0 ? fields(parts.due) : <Paragraph>{text.fields.none}</Paragraph>}
        </Part>
      )}
      {parts.passed.length > 0 && (
        <Details summary={text.fields.passed(parts.passed.length)} open={isTyped(parts.passed)}>
          {fields(parts.passed)}
        </Details>
      )}
      {parts.skipped.length > 0 && (
        <div id="overgeslagen">
          <Details summary={text.fields.skipped(parts.skipped.length)} open={isTyped(parts.skipped)}>
            {fields(parts.skipped)}
          </Details>
        </div>
      )}
      <Paragraph look="small">{text.fields.keys}</Paragraph>
    </Stack>
  )
}

type Asked = ItemStanding<RecordedAnswer>
type Parts = Record<'repeat' | 'due' | 'passed' | 'skipped', readonly Asked[]>

/** Every item stands in one part at most. */
function partsOf(asked: readonly Asked[], shown: Column | null): Parts {
  const isShown = ({ item }: Asked): boolean => item.column === shown?.column
  const elsewhere = asked.filter(one => !isShown(one))
  return {
    repeat: elsewhere.filter(({ standing }) => standing === 'repeat'),
    due: asked.filter(one => isShown(one) && one.standing !== 'passed'),
    passed: asked.filter(one => isShown(one) && one.standing === 'passed'),
    skipped: elsewhere.filter(({ standing }) => standing === 'skipped'),
  }
}

const Part = ({ id, title, children }: { readonly id: string; readonly title: string; readonly children: Child }) => (
  <section id={id} class="cjg-scored-part" aria-labelledby={`${id}-title`}>
    <Heading level={3} id={`${id}-title`}>
      {title}
    </Heading>
    {children}
  </section>
)

/** To what is overdue, without scrolling past the rest. */
const Jump = ({ parts, column }: { readonly parts: Parts; readonly column: Column | null }) => {
  const links = [
    { to: 'herhalen', title: text.fields.repeat.title, items: parts.repeat },
    { to: 'kenmerken', title: column ? text.age(column) : '', items: parts.due },
    { to: 'overgeslagen', title: text.fields.skippedShort, items: parts.skipped },
  ].filter(({ items }) => items.length > 0)
  if (links.length < 2) return null
  return (
    <nav class="cjg-jump" aria-label={text.fields.jump}>
      {links.map(({ to, title, items }) => (
        <Link href={`#${to}`}>{text.fields.counted(title, items.length)}</Link>
      ))}
    </nav>
  )
}

const hasWords = (typed: Props['typed'], name: string, bds: Asked['item']['bds']): boolean =>
  [`remark-${name}`, ...(typeof bds === 'number' ? [bds] : [bds.right, bds.left]).map(one => `answer-${one}`)].some(
    field => (typed[field] ?? '') !== '',
  )
