import type { ContactProgramme, ProgrammeMoment } from '../../../../knowledge/contact-moments/programme.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import type { ProgrammeSetting } from './setting.ts'
import { text } from './text.ts'

type Props = {
  readonly programme: ContactProgramme
  readonly settings: readonly ProgrammeSetting[]
  readonly mayAdminister: boolean
  readonly justSet: boolean
}

export const ProgrammePage = ({ programme, settings, mayAdminister, justSet }: Props) => (
  <Stack>
    {mayAdminister && <Breadcrumb trail={[{ href: '/beheer', label: text.back }]} current={text.title} />}
    {justSet && (
      <Notice tone="positive" live>
        {text.done}
      </Notice>
    )}
    <PageHeader title={text.title} />
    <Card id="programma" title={text.title}>
      <Paragraph>{text.intro}</Paragraph>
      <Paragraph look="small">{`${text.indicative} ${text.calendarAge}`}</Paragraph>
      <Table
        caption={text.title}
        columns={[
          { label: text.columns.moment },
          { label: text.columns.age, oneLine: true },
          { label: text.columns.parts },
          { label: text.columns.state, oneLine: true },
          { label: text.columns.change, hiddenLabel: true, oneLine: true },
        ]}
        rows={programme.map(moment => [
          <CellLines remark={setWords(moment, settings)}>{text.moment(moment.code)}</CellLines>,
          <CellLines remark={text.target(moment.window)}>{text.window(moment.window)}</CellLines>,
          text.parts(moment.parts, moment.column),
          <OnOff isOn={moment.isOn} />,
          <Link href={`/beheer/contactmomenten/${moment.code}`} about={text.moment(moment.code)}>
            {text.change}
          </Link>,
        ])}
      />
    </Card>
  </Stack>
)

const OnOff = ({ isOn }: { readonly isOn: boolean }) =>
  isOn ? <Tag tone="positive">{text.isOn}</Tag> : <Tag tone="neutral">{text.isOff}</Tag>

function setWords({ code }: ProgrammeMoment, settings: readonly ProgrammeSetting[]): string {
  const last = settings.find(({ moment }) => moment.code === code)
  return last ? text.setBy(last.setByName, last.setAt) : text.proposed
}
