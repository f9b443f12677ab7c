import { steps } from '../../../knowledge/healthy-school/steps.ts'
import { ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { words } from '../text.ts'
import type { SchoolSeen } from './look-up.ts'
import { schoolPath } from './school.ts'
import { text } from './text.ts'

export type CentreSchools = {
  readonly name: string
  /** Null for the centre of the page itself: there schools open here. */
  readonly way: string | null
  /** Who looks, in that centre. */
  readonly me: string
  readonly schools: readonly SchoolSeen[]
  readonly themes: ReadonlyMap<string, string>
}

export const OverviewPage = ({ centres }: { readonly centres: readonly CentreSchools[] }) => (
  <Stack>
    <PageHeader
      title={text.title}
      remark={text.intro}
      actions={
        <ButtonRow>
          <ButtonLink href="/gezonde-school/planner" icon="calendar">
            {text.toPlanner}
          </ButtonLink>
          <ButtonLink href="/gezonde-school/wie-werkt-hoe" look="secondary" icon="users">
            {text.toWays}
          </ButtonLink>
        </ButtonRow>
      }
    />
    {centres.every(({ schools }) => schools.length === 0) && (
      <EmptyState icon="school" title={text.none.title}>
        {text.none.body}
      </EmptyState>
    )}
    {centres.map((centre, place) => (
      <CentreCards centre={centre} place={place} isOne={centres.length === 1} />
    ))}
  </Stack>
)

type CentreProps = { readonly centre: CentreSchools; readonly place: number; readonly isOne: boolean }

const CentreCards = ({ centre, place, isOne }: CentreProps) => {
  const isMine = ({ adviser }: SchoolSeen) => adviser?.id === centre.me
  const parts = [
    { title: text.mine, schools: centre.schools.filter(isMine) },
    { title: text.others, schools: centre.schools.filter(seen => !isMine(seen)) },
  ]
  return (
    <>
      {parts.map(({ title, schools }, part) => {
        const name = isOne ? title : `${text.centre(centre.name)}: ${title.toLowerCase()}`
        if (schools.length === 0) return null
        return (
          <Card id={`scholen-${place}-${part}`} title={name}>
            {centre.way !== null && <Elsewhere way={centre.way} name={centre.name} />}
            <Schools caption={name} centre={centre} schools={schools} />
          </Card>
        )
      })}
    </>
  )
}

const Elsewhere = ({ way, name }: { readonly way: string; readonly name: string }) => (
  <Paragraph look="small">
    {text.elsewhere} <Link href={way}>{text.centre(name)}</Link>
  </Paragraph>
)

type Props = {
  readonly caption: string
  readonly centre: CentreSchools
  readonly schools: readonly SchoolSeen[]
}

const Schools = ({ caption, centre, schools }: Props) => (
  <Table
    caption={caption}
    columns={[
      { label: text.columns.school },
      { label: text.columns.coordinator },
      { label: text.columns.adviser },
      { label: text.columns.step },
      { label: text.columns.vignet, oneLine: true },
      { label: text.columns.toDo, sentences: true },
    ]}
    rows={schools.map(seen => [
      <CellLines remark={placeWords(seen)}>
        {centre.way === null ? <Link href={schoolPath(seen.school.id)}>{seen.school.name}</Link> : seen.school.name}
      </CellLines>,
      seen.coordinator ? <CellLines remark={seen.coordinator.phone}>{seen.coordinator.name}</CellLines> : text.noOne,
      seen.adviser?.name ?? text.noOne,
      stepWords(seen),
      words.vignet(seen.vignet),
      toDoWords(seen, centre.themes),
    ])}
  />
)

const placeWords = ({ school, card }: SchoolSeen): string =>
  [words.kind[school.kind], card?.town, school.brin && text.brin(school.brin)].filter(Boolean).join(', ')

export const stepWords = ({ standing }: SchoolSeen): string => {
  if (!standing) return text.noPlan
  if (!standing.present) return text.allDone
  const { step } = standing.present
  return text.stepOf(steps.indexOf(step) + 1, words.step[step])
}

const toDoWords = ({ toDos }: SchoolSeen, themes: ReadonlyMap<string, string>): string => {
  const [first, ...others] = toDos
  if (!first) return text.nothingToDo
  const most = words.toDo(first, themes)
  return others.length === 0 ? most : `${most} (${text.more(others.length)})`
}
