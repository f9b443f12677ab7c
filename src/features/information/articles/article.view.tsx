import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns, Reading } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { PhoneNumber } from '../../../platform/html/components/panel.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import type { Child } from '../../../platform/html/html.ts'
import { type Article, type ArticleLine, addressOf } from './article.ts'
import { ArticleTools } from './article-tools.view.tsx'
import { withOwnIds } from './own-ids.ts'
import { type Block, type Prose, parseProse, plainText } from './prose.ts'
import { ProseView, WordsView } from './prose.view.tsx'
import { text } from './text.ts'

type Props = {
  readonly article: Article
  readonly prose: Prose
  readonly related: readonly ArticleLine[]
  readonly phone: string
  readonly municipality: string
  /** What the centre adds to a national text. */
  readonly addition: Article | null
  /** Written by the centre itself. */
  readonly isOwn: boolean
  /** What a page about the centre tells from elsewhere than its text. */
  readonly drawn: Child
}

/** One text: the answer first, then what is on the page, then its parts. */
export const ArticlePage = ({ article, prose, related, phone, municipality, addition, isOwn, drawn }: Props) => {
  const [first, ...rest] = prose
  return (
    <>
      {article.advice && <Trail title={article.title} theme={article.advice.theme} />}
      <Columns side={<Aside article={article} related={related} phone={phone} />}>
        <article class="cjg-reading" data-read-aloud>
          <Heading level={1}>{article.title}</Heading>
          {article.advice && <Paragraph look="small">{text.forWhom(article.advice)}</Paragraph>}
          {first?.kind === 'paragraph' && (
            <Paragraph look="lead">
              <WordsView words={first.words} />
            </Paragraph>
          )}
          <ArticleTools title={article.title} />
          <Contents prose={rest} />
          {drawn}
          {sectionsOf(first?.kind === 'paragraph' ? rest : prose).map((section, place, all) => (
            <>
              <ProseView prose={section} title={article.title} />
              {(section.length > 2 || place === all.length - 1) && <Upwards />}
            </>
          ))}
          {addition && <Addition addition={addition} municipality={municipality} />}
          <Origin article={article} owner={isOwn ? text.writtenHere(municipality) : null} />
        </article>
      </Columns>
    </>
  )
}

const Trail = ({ title, theme }: { readonly title: string; readonly theme: keyof typeof text.theme }) => (
  <Breadcrumb
    trail={[
      { href: '/onderwerpen', label: text.topics },
      { href: `/onderwerpen/${theme}`, label: text.theme[theme].title },
    ]}
    current={title}
  />
)

/** From this many headings on, a text is long enough for a list of them. */
const longFrom = 4

const Contents = ({ prose }: { readonly prose: Prose }) => {
  const headings = prose.filter(isSectionHeading)
  return headings.length < longFrom ? null : (
    <Details summary={text.onThisPage}>
      <ul>
        {headings.map(({ id, words }) => (
          <li>
            <Link href={`#${id}`}>{plainText(words)}</Link>
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** In a row of buttons, so that paper does without it. */
const Upwards = () => (
  <ButtonRow>
    <Paragraph look="small">
      <Link href="#main">{text.upwards}</Link>
    </Paragraph>
  </ButtonRow>
)

/** The centre's own words under the national ones, and said to be so. */
const Addition = ({ addition, municipality }: { readonly addition: Article; readonly municipality: string }) => (
  <Card id="hier" title={text.here(municipality)}>
    <ProseView prose={withOwnIds(parseProse(addition.body), 'hier')} title={text.here(municipality)} />
    <Origin article={addition} owner={text.hereAbout(municipality)} />
  </Card>
)

/** Who stands for these words, and since when: nobody's name is lent to a text that nobody read. */
const Origin = ({ article, owner }: { readonly article: Article; readonly owner: string | null }) => (
  <footer>
    <Paragraph look="small">
      {owner} {text.written(article.written)}{' '}
      {article.reviewed === null || article.reviewedBy === null ? (
        <strong>{text.notReviewed}</strong>
      ) : (
        text.reviewed(article.reviewedBy, article.reviewed)
      )}
    </Paragraph>
    <Paragraph look="small">
      {text.sources}: {article.sources.join('; ')}.
    </Paragraph>
  </footer>
)

const Aside = ({ article, related, phone }: Pick<Props, 'article' | 'related' | 'phone'>) => (
  <>
    <Card id="stel-je-vraag" title={text.askTitle}>
      <Reading>
        <Paragraph>{text.askBody}</Paragraph>
        <ButtonLink href={article.advice ? `/vraag?onderwerp=${article.advice.theme}` : '/vraag'} icon="chat">
          {text.ask}
        </ButtonLink>
        <PhoneNumber number={phone} />
      </Reading>
    </Card>
    {related.length > 0 && (
      <Card id="ook-gevonden" title={text.alsoFound}>
        <ul>
          {related.map(other => (
            <li>
              <Link href={addressOf(other)}>{other.title}</Link>
            </li>
          ))}
        </ul>
      </Card>
    )}
  </>
)

const isSectionHeading = (block: Block): block is Extract<Block, { kind: 'heading' }> =>
  block.kind === 'heading' && block.level === 2

/** The blocks from one level-2 heading to the next. */
function sectionsOf(prose: Prose): readonly Prose[] {
  const sections: Block[][] = [[]]
  for (const block of prose) {
    if (isSectionHeading(block)) sections.push([])
    sections.at(-1)?.push(block)
  }
  return sections.filter(section => section.length > 0)
}
