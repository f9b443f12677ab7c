import type { Duty } from '../../../../knowledge/referral-index/requests.ts'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag, type Tone } from '../../../../platform/html/components/tag.view.tsx'
import { relativeText } from '../text.ts'
import type { TellingDuty } from './telling.ts'
import { text } from './text.ts'

const words = text.card

type Props = { readonly report: string; readonly duties: readonly TellingDuty[] }

/** For the reporter, on the page of the report: who has to be told, by when, and the ways to do it. */
export const TellingCard = ({ report, duties }: Props) => (
  <Card id="vertellen" title={words.title}>
    <Paragraph>{conclusionOf(duties)}</Paragraph>
    {duties.length > 0 && (
      <Table
        caption={words.caption}
        columns={[
          { label: words.column.who },
          { label: words.column.standing, sentences: true },
          { label: words.column.actions },
        ]}
        rows={duties.map(duty => [
          <CellLines remark={remarkOf(duty)}>{duty.name}</CellLines>,
          <CellLines remark={<Standing of={duty} />}>
            <StandingTag duty={duty.duty} />
          </CellLines>,
          <Ways report={report} duty={duty} />,
        ])}
      />
    )}
  </Card>
)

function conclusionOf(duties: readonly TellingDuty[]): string {
  if (duties.length === 0) return words.nobody
  return duties.every(({ duty }) => duty.kind === 'told') ? words.done : words.why
}

const remarkOf = ({ relative, isAddressKept }: TellingDuty): string =>
  isAddressKept ? `${relativeText[relative]} · ${words.addressKept}` : relativeText[relative]

const Ways = ({ report, duty }: { readonly report: string; readonly duty: TellingDuty }) => (
  <span class="cjg-button-row">
    <Link href={`/signalen/meldingen/${report}/vertellen/${duty.person}`} about={duty.name}>
      {words.note}
    </Link>
    <Link href={`/signalen/meldingen/${report}/brief/${duty.person}`} about={duty.name}>
      {words.letter}
    </Link>
  </span>
)

export const StandingTag = ({ duty }: { readonly duty: Duty }) => {
  const [tone, word] = tagOf(duty)
  return <Tag tone={tone}>{word}</Tag>
}

function tagOf(duty: Duty): readonly [Tone, string] {
  switch (duty.kind) {
    case 'told':
      return ['positive', words.tags.told]
    case 'to-tell':
      return duty.isDue ? ['negative', words.tags.late] : ['warning', words.tags.open]
    case 'put-off':
      return duty.isDue ? ['negative', words.tags.late] : ['info', words.tags['put-off']]
  }
}

const Standing = ({ of }: { readonly of: TellingDuty }) => <>{standingWords(of)}</>

export function standingWords({ duty, last }: Pick<TellingDuty, 'duty' | 'last'>): string {
  switch (duty.kind) {
    case 'told':
      return words.told(last?.noted.kind === 'told' ? last.noted.how : null, duty.on)
    case 'to-tell':
      return duty.isDue ? words.late(duty.by) : words.by(duty.by)
    case 'put-off':
      return [words[duty.because](duty.reviewOn), ...(duty.isDue ? [words.reviewNow] : [])].join(' ')
  }
}
