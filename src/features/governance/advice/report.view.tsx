/** A chapter as it is read: words, and the table they stand on. The same for who writes and for everybody. */
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import type { Chapter, Line, Submission } from './chapter.ts'
import { text } from './text.ts'

type Props = {
  readonly chapter: Chapter
  readonly words: string
  readonly lines: readonly Line[]
  readonly year: number
}

export const ChapterBody = ({ chapter, words, lines, year }: Props) => (
  <>
    {words.split(/\n\s*\n/).map(paragraph => (
      <Paragraph>{paragraph}</Paragraph>
    ))}
    {lines.length > 0 && (
      <Details summary={text.tableOf(text.chapter[chapter])}>
        <Table
          caption={text.tableOf(text.chapter[chapter])}
          columns={[
            { label: text.table.label, sentences: true },
            { label: String(year - 1), numeric: true },
            { label: String(year), numeric: true },
            { label: text.table.sure },
            { label: text.table.told },
          ]}
          rows={lines.map(({ label, before, now, sure, told }) => [label, before, now, sure || '–', told || '–'])}
        />
      </Details>
    )}
  </>
)

/** The whole, as it was offered. */
export const WholeReport = ({ submission }: { readonly submission: Submission }) => (
  <>
    <nav aria-label={text.public.contents}>
      <ul>
        {submission.content.map(({ chapter }) => (
          <li>
            <a class="nl-link" href={`#${chapter}`}>
              {text.chapter[chapter]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    {submission.content.map(part => (
      <section class="cjg-stack" id={part.chapter} aria-labelledby={`${part.chapter}-title`}>
        <h2 id={`${part.chapter}-title`} class="nl-heading nl-heading--level-2">
          {text.chapter[part.chapter]}
        </h2>
        <ChapterBody {...part} year={submission.year} />
      </section>
    ))}
    <Paragraph look="small">{text.sureAbout}</Paragraph>
  </>
)
