import { type Child, fullName } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Grid, Stack } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { HiddenText } from '../../../platform/html/components/hidden-text.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { FitWords } from '../offers/fit.view.tsx'
import type { Listed } from '../offers/shortlist.ts'
import { QuestionCard } from '../questions/question-card.view.tsx'
import type { Seen } from '../referrals/look-up.ts'
import { ReferralSteps } from '../referrals/steps/happenings.view.tsx'
import type { ChildHelp, FamilyQuestion } from './family-help.ts'
import { plainConclusion, text, titleOf } from './text.ts'

/** In Mijn CJG: the question, what can be chosen, and how far each referral is. */
export const FamilyHelpPage = ({ help }: { readonly help: readonly ChildHelp[] }) => (
  <>
    <Breadcrumb trail={[{ href: '/mijn', label: text.crumb }]} current={text.title} />
    <PageHeader title={text.title} remark={text.intro} />
    {help.length === 0 ? (
      <EmptyState
        title={text.none.title}
        icon="help"
        action={{ href: '/vraag', label: text.none.action, icon: 'chat' }}
      >
        {text.none.body}
      </EmptyState>
    ) : (
      <Stack>
        {help.map(one => (
          <OfChild {...one} />
        ))}
      </Stack>
    )}
  </>
)

const OfChild = ({ child, questions, referrals }: ChildHelp) => (
  <section class="cjg-stack" aria-labelledby={`hulp-${child.id}`}>
    <Heading level={2} id={`hulp-${child.id}`}>
      {text.of(nameOf(child))}
    </Heading>
    {referrals.length > 0 && (
      <Grid>
        {referrals.map(seen => (
          <ReferralCard seen={seen} />
        ))}
      </Grid>
    )}
    {questions.slice(0, 1).map(one => (
      <OneQuestion {...one} title={text.asked(nameOf(child))} />
    ))}
    {questions.length > 1 && (
      <Details summary={text.askedBefore}>
        {questions.slice(1).map(({ question }, place) => (
          <QuestionCard question={question} title={text.askedEarlier(nameOf(child), place + 1)} />
        ))}
      </Details>
    )}
  </section>
)

const nameOf = (child: Child): string => child.givenNames || fullName(child)

const ReferralCard = ({ seen }: { readonly seen: Seen }) => (
  <Card id={`verwijzing-${seen.referral.id}`} title={titleOf(seen.referral)} level={3}>
    <Paragraph>{plainConclusion(seen)}</Paragraph>
    <ReferralSteps standing={seen.standing} />
    <ButtonRow>
      <ButtonLink href={`/mijn/hulp/${seen.referral.id}`} look="secondary" iconEnd="arrow">
        {text.toReferral}
        <HiddenText>: {seen.referral.offer.name}</HiddenText>
      </ButtonLink>
    </ButtonRow>
  </Card>
)

const OneQuestion = ({ question, shortlist, title }: FamilyQuestion & { readonly title: string }) => (
  <>
    <QuestionCard question={question} title={title} />
    <Heading level={3}>{text.chooseTitle}</Heading>
    <Paragraph>{shortlist.listed.length === 0 ? text.nothingProposed : text.chooseIntro}</Paragraph>
    <Grid>
      {shortlist.listed.map(listed => (
        <Proposal listed={listed} question={question.id} isChosen={shortlist.choice?.offer === listed.offer} />
      ))}
    </Grid>
  </>
)

type ProposalProps = { readonly listed: Listed; readonly question: string; readonly isChosen: boolean }

const Proposal = ({ listed, question, isChosen }: ProposalProps) => {
  const { offer } = listed.fit
  return (
    <Card id={`keuze-${question}-${offer.id}`} title={offer.name} level={3}>
      {isChosen && <Tag tone="positive">{text.chosen}</Tag>}
      {listed.isTried && <Tag>{text.tried}</Tag>}
      <FitWords fit={listed.fit} />
      {!isChosen && !listed.isTried && (
        <Form action={`/mijn/hulp/vragen/${question}/keuze`}>
          <input type="hidden" name="offer" value={offer.id} />
          <Button look="secondary" icon="check">
            {text.choose}
            <HiddenText>: {offer.name}</HiddenText>
          </Button>
        </Form>
      )}
    </Card>
  )
}
