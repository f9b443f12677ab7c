import { Button } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Grid, Stack } from '../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { QueryForm } from '../../platform/html/components/form.view.tsx'
import { Heading } from '../../platform/html/components/heading.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../platform/html/components/select-field.view.tsx'
import { addressIn, type Language, languageFacts } from '../../platform/i18n/languages.ts'
import { type Filters, type Profile, topics } from './profile.ts'
import { type PageWords, pageWords } from './words-in.ts'

type Props = {
  readonly language: Language
  readonly profiles: readonly Profile[]
  readonly organisations: readonly string[]
  readonly chosen: Filters
}

export const WhoIsWhoPage = ({ language, profiles, organisations, chosen }: Props) => {
  const words = pageWords[language]
  const board = profiles.filter(({ professional }) => professional === null)
  const people = profiles.filter(({ professional }) => professional !== null)
  return (
    <Stack>
      <Heading level={1}>{words.title}</Heading>
      <Paragraph look="lead">{words.lead}</Paragraph>
      <Choose language={language} organisations={organisations} chosen={chosen} />
      {profiles.length === 0 && (
        <EmptyState icon="users" title={words.none} action={askOf(language)}>
          {words.noneBody}
        </EmptyState>
      )}
      <People profiles={people} words={words} language={language} />
      {board.length > 0 && <Heading level={2}>{words.board}</Heading>}
      <People profiles={board} words={words} language={language} level={3} />
      <Paragraph look="small">{words.others}</Paragraph>
      {!languageFacts[language].isReviewed && <Paragraph look="small">{words.notReviewed}</Paragraph>}
    </Stack>
  )
}

const askOf = (language: Language) => ({
  href: addressIn(language, '/vraag'),
  label: pageWords[language].ask,
  icon: 'chat' as const,
})

const Choose = ({ language, organisations, chosen }: Omit<Props, 'profiles'>) => {
  const words = pageWords[language]
  return (
    <QueryForm action={addressIn(language, '/wie-is-wie')}>
      <SelectField
        name="onderwerp"
        label={words.topic}
        none={words.anyTopic}
        choices={topics.map(value => ({ value, label: words.topics[value] }))}
        value={chosen.topic}
      />
      <SelectField
        name="organisatie"
        label={words.organisation}
        none={words.anyOrganisation}
        choices={organisations.map(value => ({ value, label: value }))}
        value={chosen.organisation}
      />
      <Button icon="filter">{words.show}</Button>
    </QueryForm>
  )
}

type PeopleProps = Pick<Props, 'profiles' | 'language'> & { readonly words: PageWords; readonly level?: 2 | 3 }

const People = ({ profiles, words, language, level = 2 }: PeopleProps) =>
  profiles.length === 0 ? null : (
    <Grid>
      {profiles.map(profile => (
        <ProfileCard profile={profile} words={words} language={language} level={level} />
      ))}
    </Grid>
  )

type CardProps = {
  readonly profile: Profile
  readonly words: PageWords
  readonly language: Language
  readonly level?: 2 | 3
}

/** As visitors see somebody. */
export const ProfileCard = ({ profile, words, language, level = 2 }: CardProps) => (
  <Card id={`wie-${profile.id}`} title={profile.name} level={level}>
    <div lang={language === 'nl' ? undefined : 'nl'} dir={language === 'nl' ? undefined : 'ltr'}>
      <Paragraph look="small">{`${profile.position}, ${profile.organisation}`}</Paragraph>
      <Paragraph>{profile.mayBeAsked}</Paragraph>
    </div>
    <Paragraph look="small">{profile.topics.map(topic => words.topics[topic]).join(' · ')}</Paragraph>
    {profile.phone !== '' && (
      <Paragraph>
        <Link href={`tel:${profile.phone.replaceAll(' ', '')}`} icon="phone" about={profile.name}>
          {words.call} <bdi dir="ltr">{profile.phone}</bdi>
        </Link>
      </Paragraph>
    )}
    {profile.email !== '' && (
      <Paragraph>
        <Link href={`mailto:${profile.email}`} icon="mail" about={profile.name}>
          {words.mail}
        </Link>
      </Paragraph>
    )}
  </Card>
)
