import type { VaccineId } from '../../../../knowledge/vaccination/vaccines.ts'
import { vaccines } from '../../../../knowledge/vaccination/vaccines.ts'
import { fullName } from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { ProgressBar } from '../../../../platform/html/components/progress-bar.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { Tabs } from '../../../../platform/html/components/tabs.view.tsx'
import { stockText } from '../stock/text.ts'
import { type Tally, tallyOf, type VaccinationSession } from './session.ts'
import type { BatchesOfToday, SessionList } from './session-list.ts'
import type { SessionPageProps } from './session-page.ts'
import { TableLists } from './table/table-lists.view.tsx'
import { sessionText as words } from './text.ts'

export const SessionPage = (props: SessionPageProps) => {
  const { list, today, className, message } = props
  const { session, lines, batches } = list
  const isBefore = Temporal.PlainDate.compare(today, session.on) < 0
  return (
    <Stack>
      <Breadcrumb trail={[{ href: '/vaccinatiesessies', label: words.title }]} current={words.nameOf(session)} />
      <PageHeader title={words.titleOf(session)} remark={words.when(session)} actions={<Actions {...props} />} />
      {message && (
        <Notice tone={message.tone} live>
          {message.words}
        </Notice>
      )}
      {isBefore && <Notice tone="info">{words.session.early(session.on)}</Notice>}
      <Numbers tally={tallyOf(lines)} />
      {!isBefore && <BatchCard session={session} batches={batches} />}
      <Classes list={list} className={className} />
      <TableLists {...props} isOpen={!isBefore} />
    </Stack>
  )
}

const Actions = ({ list: { session, lines }, today }: SessionPageProps) => {
  const tally = tallyOf(lines)
  const isOver = Temporal.PlainDate.compare(today, session.on) >= 0
  return (
    <>
      <ButtonLink href={`/vaccinatiesessies/${session.id}/lijst`} look="secondary" icon="print">
        {words.session.print}
      </ButtonLink>
      {isOver && tally.absent + tally.open > 0 && (
        <ButtonLink href={`/vaccinatiesessies/nieuw?vervolg=${session.id}`} look="secondary">
          {words.session.follow}
        </ButtonLink>
      )}
      <Form action={`/vaccinatiesessies/${session.id}/lijst`} inline>
        <Button look="subtle" icon="refresh">
          {words.session.redraw}
        </Button>
      </Form>
    </>
  )
}

const Numbers = ({ tally }: { readonly tally: Tally }) => (
  <ProgressBar
    id="voortgang"
    label={words.tally.label}
    value={tally.called - tally.open}
    max={Math.max(tally.called, 1)}
    words={words.tally.progress(tally)}
  />
)

type BatchProps = { readonly session: VaccinationSession; readonly batches: BatchesOfToday }

/** One choice for the day; every tap below takes it along. */
const BatchCard = ({ session, batches }: BatchProps) => (
  <Card id="partij" title={words.session.batches}>
    {session.vaccines.map(vaccine => (
      <BatchOf session={session} vaccine={vaccine} batches={batches} />
    ))}
  </Card>
)

const BatchOf = ({ session, vaccine, batches }: BatchProps & { readonly vaccine: VaccineId }) => {
  const { chosen = null, others = [] } = batches.get(vaccine) ?? {}
  if (chosen === null)
    return (
      <Notice tone="warning">
        <p>
          {words.session.noBatch(vaccine)}{' '}
          <a class="nl-link" href="/vaccinatievoorraad">
            {words.session.noBatchLink}
          </a>
        </p>
      </Notice>
    )
  if (others.length === 1 && others[0]?.batch.id === chosen.batch.id)
    return (
      <Paragraph>
        <strong>{vaccines[vaccine].name}</strong>: {stockText.choice(chosen)}
      </Paragraph>
    )
  const rest = others.filter(one => one.batch.id !== chosen.batch.id)
  return (
    <Form action={`/vaccinatiesessies/${session.id}/partij`} inline>
      <SelectField
        name="batch"
        id={`batch-${vaccine}`}
        label={vaccines[vaccine].name}
        choices={[chosen, ...rest].map(one => ({ value: one.batch.id, label: stockText.choice(one) }))}
        value={chosen.batch.id}
      />
      <Button look="secondary">{words.session.choose}</Button>
    </Form>
  )
}

const Classes = ({ list: { session, lines }, className }: Pick<SessionPageProps, 'list' | 'className'>) => {
  const names = [...new Set(lines.map(line => line.className))].filter(name => name !== null)
  if (names.length < 2) return null
  const here = `/vaccinatiesessies/${session.id}`
  const hrefOf = (name: string) => `${here}?klas=${encodeURIComponent(name)}`
  return (
    <Tabs
      label={words.session.classes}
      tabs={[{ href: here, label: words.session.all }, ...names.map(name => ({ href: hrefOf(name), label: name }))]}
      current={className === null ? here : hrefOf(className)}
    />
  )
}

/** 'Sem de Vries' of the list, for a message. */
export const nameOn = ({ lines }: SessionList, child: string): string | null => {
  const line = lines.find(one => one.child.id === child)
  return line ? fullName(line.child) : null
}
