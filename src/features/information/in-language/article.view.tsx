import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns, Reading } from '../../../platform/html/components/columns.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PhoneNumber } from '../../../platform/html/components/panel.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import type { Child } from '../../../platform/html/html.ts'
import { textIn } from '../../../platform/html/text.ts'
import { formatIn } from '../../../platform/i18n/format-in.ts'
import { addressIn, type OtherLanguage } from '../../../platform/i18n/languages.ts'
import type { Article } from '../articles/article.ts'
import { parseProse } from '../articles/prose.ts'
import { ProseView, WordsView } from '../articles/prose.view.tsx'
import { withOwnLinks } from './own-links.ts'
import type { TranslatedLine } from './store.ts'
import type { SiteWords } from './words-of-site.ts'

type Props = {
  readonly language: OtherLanguage
  readonly words: SiteWords
  readonly article: Article
  readonly others: readonly TranslatedLine[]
  readonly phone: string
  /** What a page about the centre tells from elsewhere than its text. */
  readonly drawn: Child
}

/** A translated text, of advice short and of a page about the centre whole; or, where there is none, the Dutch one with words around it in the reader's language. */
export const ArticleIn = (props: Props) => {
  const { language, words, article } = props
  const { advice, title } = article
  return (
    <>
      {advice && (
        <Breadcrumb
          label={textIn(language).trail}
          trail={[
            { href: addressIn(language, '/onderwerpen'), label: words.topics.title },
            { href: addressIn(language, `/onderwerpen/${advice.theme}`), label: words.theme[advice.theme].title },
          ]}
          current={title}
        />
      )}
      <Columns side={<Aside {...props} />}>
        {article.language === 'nl' ? <InDutch {...props} /> : <Own {...props} />}
      </Columns>
    </>
  )
}

const Own = ({ language, words, article, drawn }: Props) => {
  const { number, day } = formatIn(language)
  const prose = withOwnLinks(parseProse(article.body), language)
  const [first, ...rest] = prose
  const { advice } = article
  return (
    <article class="cjg-reading">
      <Heading level={1}>{article.title}</Heading>
      {advice && (
        <Paragraph look="small">{words.article.ages(number(advice.fromAge), number(advice.untilAge))}</Paragraph>
      )}
      {article.reviewed === null && (
        <Notice tone="info">
          <p>{words.notReviewed}</p>
        </Notice>
      )}
      {first?.kind === 'paragraph' && (
        <Paragraph look="lead">
          <WordsView words={first.words} />
        </Paragraph>
      )}
      {drawn}
      <ProseView prose={first?.kind === 'paragraph' ? rest : prose} title={article.title} language={language} />
      <footer>
        {advice && (
          <Paragraph>
            {words.article.short} <Link href={`/artikelen/${article.slug}`}>{words.article.whole}</Link>
          </Paragraph>
        )}
        <Paragraph look="small">{words.article.written(day(article.written))}</Paragraph>
        <Paragraph look="small">
          {words.article.sources}: <bdi lang="nl">{article.sources.join('; ')}</bdi>
        </Paragraph>
      </footer>
    </article>
  )
}

const InDutch = ({ words, article }: Props) => {
  const prose = parseProse(article.body)
  return (
    <>
      <Notice tone="info" icon="language">
        <p>{words.article.notTranslated}</p>
      </Notice>
      <article class="cjg-reading" lang="nl" dir="ltr">
        <Heading level={1}>{article.title}</Heading>
        <ProseView prose={prose} title={article.title} />
      </article>
    </>
  )
}

const Aside = ({ language, words, others, phone }: Props) => (
  <>
    <Card id="stel-je-vraag" title={words.home.ask}>
      <Reading>
        <Paragraph>{words.home.askBody}</Paragraph>
        <ButtonLink href={addressIn(language, '/vraag')} icon="chat">
          {words.home.ask}
        </ButtonLink>
        <PhoneNumber number={phone} />
      </Reading>
    </Card>
    {others.length > 0 && (
      <Card id="ook-lezen" title={words.article.also}>
        <ul>
          {others.map(({ slug, title }) => (
            <li>
              <Link href={addressIn(language, `/artikelen/${slug}`)}>{title}</Link>
            </li>
          ))}
        </ul>
      </Card>
    )}
  </>
)
