import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import type { Optional } from '../../../../platform/html/html.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { Entry, Kind, Words } from '../suspicion.ts'
import { text as fileText } from '../text.ts'
import { linesOf } from './lines.ts'
import { text } from './text.ts'

type Props = { readonly entry: Entry; readonly writer: string } & Optional<{
  /** Its kind is the title of where it stands; the day is enough. */
  isOnlyKind: boolean
  /** Where it can be changed, for who may. */
  change: string
}>

/** One entry of the file under its day: what was asked, with what was answered; what was left empty is left out. */
export const EntryView = ({ entry, writer, isOnlyKind, change }: Props) => {
  const { on, ...words } = entry.words
  const day = on ? format.day(Temporal.PlainDate.from(on)) : ''
  const title = [isOnlyKind ? '' : text.kind[entry.kind], day].filter(Boolean).join(', ')
  return (
    <article class="cjg-stack">
      {title !== '' && <Heading level={3}>{title}</Heading>}
      <EntryWords kind={entry.kind} words={words} />
      <Paragraph look="small">
        {fileText.written(writer, entry.writtenAt)}
        {entry.version > 1 && `, ${fileText.rewritten(entry.version)}`}{' '}
        {change && (
          <Link href={change} about={[text.kind[entry.kind], day].join(' ')}>
            {fileText.change}
          </Link>
        )}
      </Paragraph>
    </article>
  )
}

export const EntryWords = ({ kind, words }: { readonly kind: Kind; readonly words: Words }) => (
  <SummaryList items={linesOf(kind, words).map(({ label, value }) => ({ label, value: <Lines words={value} /> }))} />
)

const Lines = ({ words }: { readonly words: string }) => (
  <>
    {words.split('\n').map((line, place) => (
      <>
        {place > 0 && <br />}
        {line}
      </>
    ))}
  </>
)
