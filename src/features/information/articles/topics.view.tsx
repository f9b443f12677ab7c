import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Grid, Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import type { IconName } from '../../../platform/html/components/icons.ts'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import type { Tile } from '../../../platform/html/components/tiles.view.tsx'
import { type ArticleLine, addressOf } from './article.ts'
import { text } from './text.ts'
import { type Theme, themes } from './themes.ts'

/** The eight subjects as tiles, each with its sign. */
export const themeTiles: readonly Tile[] = themes.map(theme => ({
  href: `/onderwerpen/${theme}`,
  icon: iconOf(theme),
  ...text.theme[theme],
}))

export const TopicsPage = ({ articles }: { readonly articles: readonly ArticleLine[] }) => (
  <Stack>
    <Heading level={1}>{text.topics}</Heading>
    <Paragraph look="lead">{text.topicsLead}</Paragraph>
    <Grid>
      {themes.map(theme => (
        <ThemeCard theme={theme} articles={articles.filter(article => article.advice?.theme === theme)} />
      ))}
    </Grid>
  </Stack>
)

/** The first ones in sight; the rest is one step away, so that the cards stay of one size. */
const inSight = 3

type ThemeProps = { readonly theme: Theme; readonly articles: readonly ArticleLine[] }

const ThemeCard = ({ theme, articles }: ThemeProps) => (
  <Card id={theme} title={text.theme[theme].title}>
    <ul class="cjg-stack">
      {articles.slice(0, inSight).map(article => (
        <li>
          <Link href={addressOf(article)}>{article.title}</Link>
        </li>
      ))}
      {articles.length > inSight && (
        <li>
          <Link href={`/onderwerpen/${theme}`}>{text.all(articles.length, text.theme[theme].title)}</Link>
        </li>
      )}
    </ul>
  </Card>
)

export const ThemePage = ({ theme, articles }: ThemeProps) => (
  <>
    <Breadcrumb trail={[{ href: '/onderwerpen', label: text.topics }]} current={text.theme[theme].title} />
    <Stack>
      <Heading level={1}>{text.theme[theme].title}</Heading>
      {articles.length === 0 ? <NoArticles /> : <ArticleCards articles={articles} />}
    </Stack>
  </>
)

const ArticleCards = ({ articles }: { readonly articles: readonly ArticleLine[] }) => (
  <Grid>
    {articles.map(article => (
      <Card id={article.slug} title={article.title}>
        {article.advice && <Paragraph look="small">{text.forWhom(article.advice)}</Paragraph>}
        <Paragraph>{article.summary}</Paragraph>
        <Link href={addressOf(article)} about={article.title}>
          {text.read}
        </Link>
      </Card>
    ))}
  </Grid>
)

const NoArticles = () => (
  <EmptyState
    icon="book"
    title={text.noArticles.title}
    action={{ href: '/vraag', label: text.noArticles.action, icon: 'chat' }}
  >
    {text.noArticles.body}
  </EmptyState>
)

function iconOf(theme: Theme): IconName {
  switch (theme) {
    case 'zwanger':
      return 'heart'
    case 'baby':
      return 'baby'
    case 'peuter-en-kleuter':
      return 'toddler'
    case 'schoolkind':
      return 'school'
    case 'puber-en-tiener':
      return 'teenager'
    case 'uit-elkaar':
      return 'split'
    case 'vaccinaties':
      return 'vaccine'
    case 'geld-en-hulp-thuis':
      return 'money'
  }
}
