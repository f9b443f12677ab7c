import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Hero } from '../../../platform/html/components/hero.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Panel, Panels, PhoneNumber } from '../../../platform/html/components/panel.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { type Place, Places } from '../../../platform/html/components/places.view.tsx'
import { Section } from '../../../platform/html/components/section.view.tsx'
import { Tiles } from '../../../platform/html/components/tiles.view.tsx'
import { type ComingCourse, ComingCourses } from '../../parenting-help/index.ts'
import { themeTiles } from '../articles/topics.view.tsx'
import { PostcodeForm } from './postcode-form.view.tsx'
import { text } from './text.ts'

type Props = { readonly places: readonly Place[]; readonly phone: string; readonly courses: readonly ComingCourse[] }

/** The front door. */
export const HomePage = ({ places, courses, phone }: Props) => (
  <>
    <Hero
      title={text.title}
      lead={text.lead}
      search={{ action: '/zoeken', name: 'q', ...text.search }}
      popular={text.popular}
    />
    <Section id="onderwerpen" title={text.topics}>
      <Tiles tiles={themeTiles} />
    </Section>
    {places.length > 0 && (
      <Section id="locaties" title={text.find} look="band" intro={<FindIntro />}>
        <Places places={places} />
      </Section>
    )}
    <ComingCourses courses={courses} />
    <Panels>
      <Panel look="solid" title={text.youth.title}>
        <Paragraph>{text.youth.body}</Paragraph>
        <ButtonLink href="/vraag?van=youth" icon="chat">
          {text.youth.ask}
        </ButtonLink>
        <Link href="/voor-jongeren">{text.youth.more}</Link>
      </Panel>
      <Panel look="line" title={text.call.title}>
        <PhoneNumber number={phone} />
        <Paragraph>{text.call.body}</Paragraph>
        <Link href="/wie-is-wie">{text.call.whoIsWho}</Link>
      </Panel>
    </Panels>
  </>
)

const FindIntro = () => (
  <>
    <Paragraph>{text.findLead}</Paragraph>
    <PostcodeForm typed="" />
  </>
)
