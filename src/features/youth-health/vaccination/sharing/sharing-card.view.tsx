import type { ConsentStanding } from '../../../../knowledge/consent/consent-standing.ts'
import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { consentText } from '../consent/text.ts'
import { visitText } from '../visit-text.ts'
import type { SharingAnswer } from './sharing.ts'
import { sharingText } from './text.ts'

type Props = {
  readonly child: { readonly id: string; readonly givenNames: string }
  readonly standing: ConsentStanding
  readonly answers: readonly SharingAnswer[]
}

/** Whether RIVM is told with a name, and who said so. */
export const SharingCard = ({ child, standing, answers }: Props) => (
  <Card id="rivm" title={sharingText.title}>
    <Paragraph>{sharingText.standing(standing, child.givenNames)}</Paragraph>
    {answers.length > 0 && <Answers answers={answers.toReversed()} />}
    <Details summary={visitText.explanation}>
      <Paragraph>{sharingText.explanation}</Paragraph>
    </Details>
    <ButtonLink href={`/jeugd/${child.id}/vaccinaties/rivm`} look="secondary">
      {sharingText.action}
    </ButtonLink>
  </Card>
)

const Answers = ({ answers }: { readonly answers: readonly SharingAnswer[] }) => (
  <Table
    caption={sharingText.title}
    columns={[{ label: sharingText.columns.answer }, { label: sharingText.columns.who }]}
    rows={answers.map(answer => [
      sharingText.answer[answer.says],
      <CellLines remark={consentText.when(answer.on, visitText.route[answer.route])}>{answer.personName}</CellLines>,
    ])}
  />
)
