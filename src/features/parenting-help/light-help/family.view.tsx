import { fullName } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { EndCard, TalksCard } from './light-help.view.tsx'
import type { Open } from './look-up.ts'
import { scoresOf } from './rules.ts'
import { text } from './text.ts'

const { family } = text

export const FamilyOverviewPage = ({ all }: { readonly all: readonly Open[] }) => (
  <Stack>
    <PageHeader title={family.title} remark={family.intro} />
    {all.length === 0 ? (
      <EmptyState title={family.none.title} icon="handshake" action={{ href: '/vraag', label: family.none.action }}>
        {family.none.body}
      </EmptyState>
    ) : (
      all.map(({ help, child }) => (
        <Card id={`h-${help.id}`} title={family.about(child.givenNames || fullName(child))}>
          <Paragraph>
            {family.goal}: <strong>{help.goal}</strong>
          </Paragraph>
          <ButtonRow>
            <ButtonLink href={`/mijn/lichte-hulp/${help.id}`} look="secondary" iconEnd="chevron" small>
              {family.read}
            </ButtonLink>
          </ButtonRow>
        </Card>
      ))
    )}
  </Stack>
)

export const FamilyPage = ({ help, child }: Open) => {
  const scores = scoresOf(help)
  return (
    <Stack>
      <Breadcrumb
        trail={[{ href: '/mijn/lichte-hulp', label: family.title }]}
        current={family.about(child.givenNames || fullName(child))}
      />
      <PageHeader title={family.about(child.givenNames || fullName(child))} remark={family.helps(help.holder.name)} />
      <Card id="goal" title={family.goal} look="solid">
        <p>
          <strong>{help.goal}</strong>
        </p>
        <SummaryList
          items={[
            { label: family.before, value: `${help.scoreBefore}` },
            ...(scores.length > 1 ? [{ label: family.now, value: `${scores.at(-1)}` }] : []),
          ]}
        />
        <p>{family.scoreAbout}</p>
      </Card>
      <Card id="question" title={text.question}>
        <Paragraph>{help.question}</Paragraph>
        <Paragraph>{text.agreed(help.mostTalks)}</Paragraph>
      </Card>
      <EndCard help={help} />
      <TalksCard help={help} />
      <Paragraph>{family.wrong}</Paragraph>
    </Stack>
  )
}
