import { columns } from '../../../knowledge/development/van-wiechen.ts'
import type { VanWiechenDomain } from '../../../knowledge/development/van-wiechen-items.ts'
import { ageWords } from '../../../people/index.ts'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { GivenAnswer } from '../record/observations.ts'
import { RecordFrame } from '../record/record-frame.view.tsx'
import type { RecordPage } from '../record/record-page.ts'
import { type ExaminedItem, isPassedLast } from './examination.ts'
import { text } from './text.ts'

type Props = {
  readonly page: RecordPage
  /** In the order of the examination. */
  readonly items: readonly ExaminedItem[]
  readonly justSaved: boolean
}

export const DevelopmentPage = ({ page, items, justSaved }: Props) => {
  const isBorn = page.child.birth.kind === 'born'
  return (
    <RecordFrame page={page} part="ontwikkeling" actions={isBorn && <Examine page={page} />}>
      {justSaved && (
        <Notice tone="positive" live>
          {text.saved}
        </Notice>
      )}
      {items.length === 0 ? <Nothing isBorn={isBorn} /> : <Answers page={page} items={items} />}
    </RecordFrame>
  )
}

const Examine = ({ page }: Pick<Props, 'page'>) => (
  <ButtonLink href={`/jeugd/${page.child.id}/ontwikkeling/nieuw`} icon="add">
    {text.examine}
  </ButtonLink>
)

const Nothing = ({ isBorn }: { readonly isBorn: boolean }) => {
  const words = isBorn ? text.none : text.unborn
  return (
    <EmptyState icon="brain" title={words.title}>
      {words.body}
    </EmptyState>
  )
}

const domains = ['fine-motor', 'communication', 'gross-motor'] as const satisfies readonly VanWiechenDomain[]

const Answers = ({ page, items }: Pick<Props, 'page' | 'items'>) => {
  const open = items.filter(item => !isPassedLast(item)).length
  const examined = text.summary.examined(items.length)
  return (
    <Stack>
      <Notice tone="info">{open === 0 ? text.summary.all(examined) : text.summary.some(examined, open)}</Notice>
      {domains.map(domain => (
        <DomainCard page={page} domain={domain} items={items.filter(({ item }) => item.domain === domain)} />
      ))}
      <Paragraph look="small">{text.notTried}</Paragraph>
    </Stack>
  )
}

type DomainProps = Pick<Props, 'page' | 'items'> & { readonly domain: VanWiechenDomain }

const DomainCard = ({ page, domain, items }: DomainProps) =>
  items.length === 0 ? null : (
    <Card id={domain} title={text.domain[domain]}>
      <Table
        caption={text.domain[domain]}
        columns={[
          { label: text.columns.item },
          { label: text.columns.age, oneLine: true },
          { label: text.columns.answer },
        ]}
        rows={items.map(({ item, given }) => [
          text.item(item.number, item.label),
          ageOfColumn(item.column),
          given.map(({ on, answers }) => (
            <CellLines remark={text.on(format.shortDay(on), ageWords(page.child.birth, on))}>
              {answers.map(answer => (
                <AnswerTag answer={answer} />
              ))}
            </CellLines>
          )),
        ])}
      />
    </Card>
  )

const AnswerTag = ({ answer: { answer, side } }: { readonly answer: GivenAnswer }) => (
  <>
    <Tag tone={answer === '-' ? 'neutral' : 'positive'} icon={answer === '-' ? 'close' : 'check'}>
      {`${side === null ? '' : `${text.side[side]}: `}${text.answer[answer]}`}
    </Tag>{' '}
  </>
)

const ageOfColumn = (column: number): string => {
  const found = columns.find(one => one.column === column)
  return found ? text.age(found) : text.unknownAge
}
