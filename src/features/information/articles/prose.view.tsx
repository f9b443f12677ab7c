import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import type { Language } from '../../../platform/i18n/languages.ts'
import type { Block, Inline, Prose, Words } from './prose.ts'
import { plainText } from './prose.ts'

/** A text from Markdown, drawn with our own elements only. `title` names the tables before the first heading. */
export const ProseView = ({
  prose,
  title,
  language = 'nl',
}: {
  readonly prose: Prose
  readonly title: string
  readonly language?: Language
}) => (
  <>
    {prose.map((block, place) => (
      <BlockView block={block} under={headingBefore(prose, place) ?? title} language={language} />
    ))}
  </>
)

type BlockProps = { readonly block: Block; readonly under: string; readonly language: Language }

const BlockView = ({ block, under, language }: BlockProps) => {
  switch (block.kind) {
    case 'heading':
      return (
        <Heading level={block.level} id={block.id}>
          <WordsView words={block.words} />
        </Heading>
      )
    case 'paragraph':
      return (
        <Paragraph>
          <WordsView words={block.words} />
        </Paragraph>
      )
    case 'list':
      return <ListView list={block} />
    case 'table':
      return (
        <Table
          caption={under}
          lang={language}
          columns={block.columns.map(words => ({ label: plainText(words) }))}
          rows={block.rows.map(cells => cells.map(words => <WordsView words={words} />))}
        />
      )
  }
}

const ListView = ({ list }: { readonly list: Extract<Block, { kind: 'list' }> }) => {
  const items = list.items.map(words => (
    <li>
      <WordsView words={words} />
    </li>
  ))
  return list.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

export const WordsView = ({ words }: { readonly words: Words }) => (
  <>
    {words.map(part => (
      <InlineView part={part} />
    ))}
  </>
)

const InlineView = ({ part }: { readonly part: Inline }) => {
  switch (part.kind) {
    case 'text':
      return <>{part.text}</>
    case 'strong':
      return (
        <strong>
          <WordsView words={part.inside} />
        </strong>
      )
    case 'link':
      return (
        <Link href={part.href}>
          {part.href.startsWith('tel:') ? (
            <bdi dir="ltr">
              <WordsView words={part.inside} />
            </bdi>
          ) : (
            <WordsView words={part.inside} />
          )}
        </Link>
      )
  }
}

function headingBefore(prose: Prose, place: number): string | undefined {
  const heading = prose.slice(0, place).findLast(block => block.kind === 'heading')
  return heading?.kind === 'heading' ? plainText(heading.words) : undefined
}
