import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Grid, Stack } from '../../../platform/html/components/columns.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Tiles } from '../../../platform/html/components/tiles.view.tsx'
import { textIn } from '../../../platform/html/text.ts'
import { addressIn, type OtherLanguage } from '../../../platform/i18n/languages.ts'
import type { ArticleLine } from '../articles/article.ts'
import type { Theme } from '../articles/themes.ts'
import { tilesIn } from './home.view.tsx'
import { NotReviewed } from './not-reviewed.view.tsx'
import type { TranslatedLine } from './store.ts'
import type { SiteWords } from './words-of-site.ts'

export type Props = { readonly language: OtherLanguage; readonly words: SiteWords }
type ThemeProps = Props & {
  readonly theme: Theme
  readonly translated: readonly TranslatedLine[]
  /** What is there in Dutch alone. */
  readonly dutch: readonly ArticleLine[]
}

export const TopicsIn = ({ language, words, translated }: Props & Pick<ThemeProps, 'translated'>) => (
  <Stack>
    <Heading level={1}>{words.topics.title}</Heading>
    <Paragraph look="lead">{words.topics.lead}</Paragraph>
    <Tiles tiles={tilesIn(language, words)} />
    <Cards language={language} lines={translated} />
    <Ask language={language} words={words} />
  </Stack>
)

export const ThemeIn = ({ language, words, theme, translated, dutch }: ThemeProps) => (
  <>
    <Breadcrumb
      label={textIn(language).trail}
      trail={[{ href: addressIn(language, '/onderwerpen'), label: words.topics.title }]}
      current={words.theme[theme].title}
    />
    <Stack>
      <Heading level={1}>{words.theme[theme].title}</Heading>
      {translated.length === 0 && <Paragraph look="lead">{words.topics.none}</Paragraph>}
      <Cards language={language} lines={translated} />
      <InDutch language={language} title={words.topics.dutchOnly} dutch={dutch} />
      <Ask language={language} words={words} />
    </Stack>
  </>
)

export const Cards = ({
  language,
  lines,
}: {
  readonly language: OtherLanguage
  readonly lines: readonly TranslatedLine[]
}) =>
  lines.length === 0 ? null : (
    <Grid>
      {lines.map(({ slug, title, summary }) => (
        <section class="cjg-card cjg-card--plain">
          <Heading level={2} look={3}>
            <Link href={addressIn(language, `/artikelen/${slug}`)}>{title}</Link>
          </Heading>
          <Paragraph>{summary}</Paragraph>
        </section>
      ))}
    </Grid>
  )

type DutchProps = Pick<ThemeProps, 'language' | 'dutch'> & { readonly title: string }

/** Titles in Dutch, which lead to a page that says so. */
export const InDutch = ({ language, title, dutch }: DutchProps) =>
  dutch.length === 0 ? null : (
    <Card id="nederlands" title={title}>
      <ul class="cjg-stack" lang="nl" dir="ltr">
        {dutch.map(line => (
          <li>
            <Link href={addressIn(language, `/artikelen/${line.slug}`)}>{line.title}</Link>
          </li>
        ))}
      </ul>
    </Card>
  )

export const Ask = ({ language, words }: Props) => (
  <>
    <ButtonRow>
      <ButtonLink href={addressIn(language, '/vraag')} icon="chat">
        {words.home.ask}
      </ButtonLink>
    </ButtonRow>
    <NotReviewed language={language} />
  </>
)
