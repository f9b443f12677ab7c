import type { DifferentDay, KeptLocation } from '../../../centre/index.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Grid, Stack } from '../../../platform/html/components/columns.view.tsx'
import { QueryForm } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PhoneNumber } from '../../../platform/html/components/panel.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Optional } from '../../../platform/html/html.ts'
import { addressIn, type OtherLanguage } from '../../../platform/i18n/languages.ts'
import { NotReviewed } from './not-reviewed.view.tsx'
import { differentIn, openingIn, weekIn } from './opening-in.ts'
import type { SiteWords } from './words-of-site.ts'

export type ShownPlace = {
  readonly location: KeptLocation
  /** The days to come that are not as the week has them. */
  readonly different: readonly DifferentDay[]
  readonly route: string
}

type Props = {
  readonly language: OtherLanguage
  readonly words: SiteWords
  readonly places: readonly ShownPlace[]
  readonly typed: string
  readonly fault: string | undefined
  /** What the postcode told us; null when none was given. */
  readonly conclusion: string | null
  readonly now: Temporal.PlainDateTime
  readonly phone: string
}

export const PlacesIn = (props: Props) => {
  const { language, words, places, conclusion, phone } = props
  return (
    <Stack>
      <Heading level={1}>{words.places.title}</Heading>
      <Paragraph look="lead">{words.places.lead}</Paragraph>
      <PostcodeIn {...props} />
      {conclusion && (
        <Notice tone="info">
          <p>{conclusion}</p>
        </Notice>
      )}
      {places.length === 0 ? <Paragraph>{words.places.none}</Paragraph> : <Cards {...props} />}
      <Heading level={2}>{words.home.call}</Heading>
      <PhoneNumber number={phone} />
      <NotReviewed language={language} />
    </Stack>
  )
}

const Cards = ({ language, words, places, now }: Props) => (
  <Grid>
    {places.map(({ location, different, route }) => {
      const opening = openingIn(language, words.places, location.days, now)
      return (
        <Card id={location.id} title={location.name}>
          <Tag tone={opening.tone} icon="clock">
            {opening.words}
          </Tag>
          <Paragraph>
            <bdi lang="nl">{`${location.street}, ${location.postcode} ${location.town}`}</bdi>
          </Paragraph>
          <Hours hours={weekIn(language, words.places, location.openings)} />
          {different.length > 0 && (
            <>
              <Heading level={3}>{words.places.different}</Heading>
              <Hours hours={differentIn(language, words.places, different)} />
            </>
          )}
          <Link href={route} icon="pin" about={location.name}>
            {words.places.route}
          </Link>
        </Card>
      )
    })}
  </Grid>
)

const Hours = ({ hours }: { readonly hours: ReturnType<typeof weekIn> }) => (
  <SummaryList items={hours.map(({ label, value }) => ({ label, value: <bdi>{value}</bdi> }))} />
)

type FormProps = Pick<Props, 'language' | 'words' | 'typed'> & Optional<{ fault: string }>

export const PostcodeIn = ({ language, words: { places }, typed, fault }: FormProps) => (
  <QueryForm action={addressIn(language, '/locaties')} inline>
    <TextField
      name="postcode"
      label={places.postcode}
      hint={places.hint}
      value={typed}
      fault={fault}
      lang={language}
      size="short"
      autocomplete="postal-code"
      maxlength={8}
      dir="ltr"
    />
    <Button look="secondary" icon="pin">
      {places.show}
    </Button>
  </QueryForm>
)
