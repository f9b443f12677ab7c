import { vaccines } from '../../../../knowledge/vaccination/vaccines.ts'
import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { pageText } from '../page-text.ts'
import type { Vaccinations } from '../vaccinations.ts'
import { visitText } from '../visit-text.ts'
import type { RecordedAnswer } from './answer.ts'
import { whoDecides } from './rules.ts'
import { consentText } from './text.ts'

type Props = { readonly vaccinations: Vaccinations; readonly today: Temporal.PlainDate }

/** Who decides today, and what was said, the latest first. */
export const ConsentCard = ({ vaccinations: { child, answers }, today }: Props) => (
  <Card id="toestemming" title={pageText.consent}>
    <Paragraph>{visitText.consentHint(whoDecides(child.birth.on, today), child.givenNames)}</Paragraph>
    {answers.length === 0 ? <Paragraph>{consentText.none}</Paragraph> : <Answers answers={answers.toReversed()} />}
    <ButtonLink href={`/jeugd/${child.id}/vaccinaties/toestemming`} look="secondary">
      {consentText.action}
    </ButtonLink>
  </Card>
)

const Answers = ({ answers }: { readonly answers: readonly RecordedAnswer[] }) => (
  <Table
    caption={pageText.consent}
    columns={[
      { label: consentText.columns.about },
      { label: consentText.columns.answer },
      { label: consentText.columns.who },
    ]}
    rows={answers.map(answer => [
      aboutWords(answer),
      <CellLines remark={consentText.no(answer.because, answer.until)}>
        <Tag tone={answer.says === 'yes' ? 'positive' : 'warning'} icon={answer.says === 'yes' ? 'check' : 'stop'}>
          {consentText.answer[answer.says]}
        </Tag>
      </CellLines>,
      <CellLines remark={consentText.when(answer.on, visitText.route[answer.route])}>{answer.personName}</CellLines>,
    ])}
  />
)

const aboutWords = ({ vaccine, ordinal }: RecordedAnswer): string =>
  ordinal === null ? consentText.all(vaccines[vaccine].name) : `${vaccines[vaccine].name} ${ordinal}`
