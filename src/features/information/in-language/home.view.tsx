import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Hero } from '../../../platform/html/components/hero.view.tsx'
import { Panel, Panels, PhoneNumber } from '../../../platform/html/components/panel.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Places } from '../../../platform/html/components/places.view.tsx'
import { Section } from '../../../platform/html/components/section.view.tsx'
import { Tiles } from '../../../platform/html/components/tiles.view.tsx'
import { addressIn, type OtherLanguage } from '../../../platform/i18n/languages.ts'
import { themes } from '../articles/themes.ts'
import { themeTiles } from '../articles/topics.view.tsx'
import { NotReviewed } from './not-reviewed.view.tsx'
import { openingIn } from './opening-in.ts'
import { PostcodeIn, type ShownPlace } from './places.view.tsx'
import type { TranslatedLine } from './store.ts'
import { WayInSteps } from './way-in/way-in.view.tsx'
import { wayInWords } from './way-in/way-in-words.ts'
import type { SiteWords } from './words-of-site.ts'

type Props = {
  readonly language: OtherLanguage
  readonly words: SiteWords
  readonly asked: readonly TranslatedLine[]
  readonly places: readonly ShownPlace[]
  readonly now: Temporal.PlainDateTime
  readonly phone: string
}

/** The front door in another language. */
export const HomeIn = ({ language, words, asked, places, now, phone }: Props) => {
  const { home } = words
  const to = (path: string) => addressIn(language, path)
  const popular = asked.map(({ slug, title }) => ({ href: to(`/artikelen/${slug}`), label: title }))
  return (
    <>
      <Hero
        title={home.title}
        lead={home.lead}
        search={{ action: to('/zoeken'), name: 'q', label: home.label, button: home.button }}
        popular={{ label: home.popular, links: popular }}
      />
      <Section id="onderwerpen" title={home.topics}>
        <Tiles tiles={tilesIn(language, words)} />
      </Section>
      {places.length > 0 && (
        <Section id="locaties" title={home.find} look="band" intro={<Find {...{ language, words }} />}>
          <Places
            places={places.map(({ location, route }) => ({
              name: location.name,
              address: location.street,
              opening: openingIn(language, words.places, location.days, now),
              links: [
                { href: route, label: words.places.route },
                { href: `${to('/locaties')}#${location.id}`, label: words.places.hours },
              ],
            }))}
          />
        </Section>
      )}
      <Section id="binnenlopen" title={wayInWords[language].title}>
        <WayInSteps words={wayInWords[language]} />
      </Section>
      <Panels>
        <Panel look="solid" title={home.ask}>
          <Paragraph>{home.askBody}</Paragraph>
          <ButtonLink href={to('/vraag')} icon="chat">
            {home.ask}
          </ButtonLink>
        </Panel>
        <Panel look="line" title={home.call}>
          <PhoneNumber number={phone} />
          <Paragraph>{home.callBody}</Paragraph>
          <NotReviewed language={language} />
        </Panel>
      </Panels>
    </>
  )
}

export const tilesIn = (language: OtherLanguage, words: SiteWords) =>
  themes.map((theme, place) => ({
    href: addressIn(language, `/onderwerpen/${theme}`),
    icon: themeTiles[place]?.icon ?? 'book',
    ...words.theme[theme],
  }))

const Find = ({ language, words }: Pick<Props, 'language' | 'words'>) => (
  <>
    <Paragraph>{words.home.findLead}</Paragraph>
    <PostcodeIn language={language} words={words} typed="" />
  </>
)
