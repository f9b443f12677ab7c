import { ChildHeader } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Grid, Stack } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { HiddenText } from '../../../platform/html/components/hidden-text.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { HelpQuestion } from '../questions/question.ts'
import { QuestionCard } from '../questions/question-card.view.tsx'
import type { AboutChild } from '../questions/question-pages.view.tsx'
import { text as questionText } from '../questions/text.ts'
import { FitWords, ReferLink } from './fit.view.tsx'
import type { Fit } from './rules.ts'
import type { Listed, Shortlist } from './shortlist.ts'
import { fitWords, text } from './text.ts'

const trail = [{ href: '/verwijzingen', label: questionText.crumb }]

type QuestionProps = AboutChild & {
  readonly question: HelpQuestion
  readonly shortlist: Shortlist
  readonly faults: Faults
  readonly typed: Typed
}

/** The question, what lies before the family, and what it chose. */
export const QuestionPage = (props: QuestionProps) => {
  const { question, shortlist } = props
  return (
    <>
      <Breadcrumb trail={trail} current={questionText.title} />
      <ErrorSummary faults={props.faults} />
      <ChildHeader {...props} />
      <Stack>
        <QuestionCard
          question={question}
          actions={
            <ButtonLink href={`/hulpvragen/${question.id}/wijzigen`} look="secondary" icon="edit" small>
              {questionText.change}
            </ButtonLink>
          }
        />
        <Heading level={2}>{text.shortlist}</Heading>
        <Paragraph>{shortlist.listed.length === 0 ? text.shortlistNone : text.shortlistIntro}</Paragraph>
        <ButtonRow>
          <ButtonLink
            href={`/hulpvragen/${question.id}/aanbod`}
            icon="search"
            look={shortlist.choice ? 'secondary' : 'primary'}
          >
            {questionText.findHelp}
          </ButtonLink>
        </ButtonRow>
        <Grid>
          {shortlist.listed.map(listed => (
            <ListedCard {...props} listed={listed} />
          ))}
        </Grid>
      </Stack>
    </>
  )
}

const ListedCard = (props: QuestionProps & { readonly listed: Listed }) => {
  const { question, listed, shortlist } = props
  const { offer } = listed.fit
  const isChosen = shortlist.choice?.offer === offer.id
  return (
    <Card id={`aanbod-${offer.id}`} title={offer.name} look={isChosen && !listed.isTried ? 'solid' : 'plain'}>
      {listed.isTried && <Tag>{text.tried}</Tag>}
      {isChosen && shortlist.choice && (
        <Paragraph>
          <strong>{text.chosen(shortlist.choice.by, shortlist.choice.way, shortlist.choice.at)}</strong>
        </Paragraph>
      )}
      <FitWords fit={listed.fit} />
      {isChosen && !listed.isTried && (
        <ReferLink
          href={`/verwijzingen/nieuw?kind=${question.child}&aanbod=${offer.id}&vraag=${question.id}`}
          name={offer.name}
        />
      )}
      {!isChosen && <ChooseForm {...props} />}
    </Card>
  )
}

/** At the table: the family says which one, and who of them said it. */
const ChooseForm = ({ question, listed, faults, typed }: QuestionProps & { readonly listed: Listed }) => {
  const { id, name } = listed.fit.offer
  return (
    <>
      <Details summary={text.choose} open={typed.offer === id && faults.by !== undefined}>
        <Form action={`/hulpvragen/${question.id}/keuze`}>
          <input type="hidden" name="offer" value={id} />
          <TextField name="by" id={`by-${id}`} label={text.chooseWho} value={typed.by} fault={faults.by} />
          <TextField name="words" id={`words-${id}`} label={text.chooseWords} optional value={typed.words} />
          <Button look="secondary" icon="check">
            {text.choose}
            <HiddenText>: {name}</HiddenText>
          </Button>
        </Form>
      </Details>
      <Form action={`/hulpvragen/${question.id}/weghalen`} inline>
        <input type="hidden" name="offer" value={id} />
        <Button look="subtle" small>
          {text.takeBack}
          <HiddenText>: {name}</HiddenText>
        </Button>
      </Form>
    </>
  )
}

type OffersProps = AboutChild & {
  readonly question: HelpQuestion
  readonly fits: readonly Fit[]
  readonly listed: ReadonlySet<string>
}

/** The social map, ranked for this question, each with its reason. */
export const OffersPage = (props: OffersProps) => {
  const wholly = props.fits.filter(fit => fit.misfits === 0)
  const partly = props.fits.filter(fit => fit.misfits > 0)
  return (
    <>
      <Breadcrumb
        trail={[...trail, { href: `/hulpvragen/${props.question.id}`, label: questionText.title }]}
        current={text.title}
      />
      <ChildHeader {...props} />
      <Heading level={2}>{text.title}</Heading>
      <p class="cjg-numbered__quote">„{props.question.now.words}”</p>
      <Paragraph>{text.conclusion(wholly.length, partly.length)}</Paragraph>
      <Paragraph look="small">{text.order}</Paragraph>
      {wholly.length === 0 ? (
        <EmptyState title={text.title} icon="search">
          {text.conclusion(0, partly.length)}
        </EmptyState>
      ) : (
        <Fits {...props} fits={wholly} />
      )}
      {partly.length > 0 && (
        <Details summary={text.others} open={wholly.length === 0}>
          <Fits {...props} fits={partly} />
        </Details>
      )}
    </>
  )
}

const Fits = ({ question, fits, listed }: OffersProps) => (
  <Grid>
    {fits.map(fit => (
      <Card id={`aanbod-${fit.offer.id}`} title={fit.offer.name} level={3}>
        <FitWords fit={fit} />
        {listed.has(fit.offer.id) ? (
          <Tag tone="positive">{text.proposed}</Tag>
        ) : (
          <Form action={`/hulpvragen/${question.id}/aanbod`} inline>
            <input type="hidden" name="offer" value={fit.offer.id} />
            <input type="hidden" name="why" value={fitWords(fit)} />
            <Button look="secondary" icon="add">
              {text.propose}
              <HiddenText>: {fit.offer.name}</HiddenText>
            </Button>
          </Form>
        )}
      </Card>
    ))}
  </Grid>
)
