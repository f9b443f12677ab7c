import { differentDays, getCentre, type Location, openLocationsOf } from '../../../centre/index.ts'
import { urgenciesIn } from '../../../knowledge/helplines/urgent-words.ts'
import { areaOf, parsePostcode } from '../../../knowledge/identifiers/postcode.ts'
import { anyone } from '../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { formatIn } from '../../../platform/i18n/format-in.ts'
import type { OtherLanguage } from '../../../platform/i18n/languages.ts'
import { page } from '../../../platform/web/answer.ts'
import { languageOf } from '../../../platform/web/languages.ts'
import { router } from '../../../platform/web/router.ts'
import { findAdvice, findArticle } from '../articles/store.ts'
import { themeFrom } from '../articles/themes.ts'
import { search } from '../search/search.ts'
import { ArticleIn } from './article.view.tsx'
import { findTranslatedWith } from './find-translated.ts'
import { HomeIn } from './home.view.tsx'
import { PlacesIn } from './places.view.tsx'
import { SearchIn } from './search.view.tsx'
import { findTranslated } from './store.ts'
import { ThemeIn, TopicsIn } from './topics.view.tsx'
import { WayInPage } from './way-in/way-in.view.tsx'
import { wayInWords } from './way-in/way-in-words.ts'
import { siteWords } from './words-in.ts'
import type { SiteWords } from './words-of-site.ts'

/** Reading, in another language than Dutch: the same for everyone who reads it, so one drawing serves a town for a minute. */
export const inLanguage = router('public')
const shared = { sharedFor: 60 }

/** What parents in the Netherlands ask most, in that order. Source: NJi 2017-2019, docs/sources.md, row `front-office`. */
const mostAsked = [
  'regels-en-grenzen',
  'zindelijk-worden',
  'slapen-peuter-en-kleuter',
  'straffen-en-belonen',
  'driftbuien',
]

inLanguage.get(
  '/:taal',
  anyone,
  async (ctx, asked) => {
    const { language, words } = chosen(asked)
    const [translated, { phone }] = [await findTranslated(ctx.db, language), await getCentre(ctx)]
    const most = mostAsked.flatMap(slug => translated.filter(line => line.slug === slug))
    const places = await placesOf(ctx)
    return page(words.home.title, HomeIn({ language, words, asked: most, places, now: clockOf(ctx), phone }))
  },
  shared,
)

inLanguage.get(
  '/:taal/onderwerpen',
  anyone,
  async (ctx, asked) => {
    const { language, words } = chosen(asked)
    return page(words.topics.title, TopicsIn({ language, words, translated: await findTranslated(ctx.db, language) }))
  },
  shared,
)

inLanguage.get(
  '/:taal/onderwerpen/:theme',
  anyone,
  async (ctx, asked) => {
    const { language, words } = chosen(asked)
    const theme = themeFrom(asked.params.theme ?? '')
    if (!theme) throw new NotFound(`theme ${asked.params.theme}`)
    const translated = (await findTranslated(ctx.db, language)).filter(line => line.theme === theme)
    const known = new Set(translated.map(line => line.slug))
    const dutch = (await findAdvice(ctx.db, theme)).filter(line => !known.has(line.slug))
    return page(words.theme[theme].title, ThemeIn({ language, words, theme, translated, dutch }))
  },
  shared,
)

inLanguage.get(
  '/:taal/artikelen/:slug',
  anyone,
  async (ctx, asked) => {
    const { language, words } = chosen(asked)
    const slug = asked.params.slug ?? ''
    const article = (await findArticle(ctx.db, slug, language)) ?? (await findArticle(ctx.db, slug))
    if (!article?.advice) throw new NotFound(`article ${slug}`)
    const translated = await findTranslated(ctx.db, language)
    const others = translated.filter(line => article.related.includes(line.slug))
    const { phone } = await getCentre(ctx)
    return page(article.title, ArticleIn({ language, words, article, others, phone, drawn: null }))
  },
  shared,
)

inLanguage.get(
  '/:taal/locaties',
  anyone,
  async (ctx, asked) => {
    const { language, words } = chosen(asked)
    const [places, { phone }] = [await placesOf(ctx), await getCentre(ctx)]
    const typed = (asked.query.get('postcode') ?? '').slice(0, 20)
    const reply = replyIn(language, words, typed, places)
    return page(words.places.title, PlacesIn({ language, words, places, now: clockOf(ctx), phone, ...reply }))
  },
  shared,
)

inLanguage.get(
  '/:taal/zo-loop-je-binnen',
  anyone,
  (_, asked) => {
    const language = languageOf(asked)
    return page(wayInWords[language].title, WayInPage({ language }))
  },
  shared,
)

inLanguage.get('/zo-loop-je-binnen', anyone, () => page(wayInWords.nl.title, WayInPage({ language: 'nl' })), shared)

const longest = 200

/** Not shared: what somebody looks for is kept nowhere. */
inLanguage.get('/:taal/zoeken', anyone, async (ctx, asked) => {
  const { language, words } = chosen(asked)
  const typed = (asked.query.get('q') ?? '').trim().slice(0, longest)
  const translated = findTranslatedWith(typed, await findTranslated(ctx.db, language))
  const known = new Set(translated.map(line => line.slug))
  const found = await search(ctx, typed)
  const dutch = found.isGuess ? [] : found.articles.map(hit => hit.article)
  const lines = dutch.filter(({ slug, advice }) => advice !== null && !known.has(slug))
  const shown = { language, words, typed, translated, dutch: lines, urgencies: urgenciesIn(typed) }
  return page(words.search.title, SearchIn(shown))
})

function chosen(asked: Parameters<typeof languageOf>[0]): {
  readonly language: OtherLanguage
  readonly words: SiteWords
} {
  const language = languageOf(asked)
  return { language, words: siteWords[language] }
}

/** Of days that are different, so many are told ahead; as many as in Dutch. */
const daysAhead = 42

const placesOf = async (ctx: Ctx) =>
  (await openLocationsOf(ctx)).map(location => ({
    location,
    different: differentDays(location.days, ctx.today, daysAhead),
    route: routeTo(location),
  }))

/** What we can truly say about a postcode: whether a place lies in the same four digits. */
function replyIn(
  language: OtherLanguage,
  { places: words }: SiteWords,
  typed: string,
  places: readonly { readonly location: Location }[],
) {
  const parsed = parsePostcode(typed)
  if (!parsed.ok) {
    const fault = parsed.because === 'not-a-postcode' ? words.fault : undefined
    return { typed, fault, conclusion: null }
  }
  const area = areaOf(parsed.postcode)
  const names = places.filter(({ location }) => areaOf(location.postcode) === area).map(({ location }) => location.name)
  const conclusion =
    names.length > 0 ? words.near(String(area), formatIn(language).list(names)) : words.anywhere(parsed.postcode)
  return { typed: parsed.postcode, fault: undefined, conclusion }
}

const clockOf = ({ now }: Ctx): Temporal.PlainDateTime => now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime()

/** A map of OpenStreetMap, asked only when somebody follows the link. */
const routeTo = ({ street, postcode, town }: Location): string =>
  `https://www.openstreetmap.org/search?${new URLSearchParams({ query: `${street}, ${postcode} ${town}` })}`
