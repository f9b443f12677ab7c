import { ageWords, fullName } from '../../../../../people/index.ts'
import { Card } from '../../../../../platform/html/components/card.view.tsx'
import { Grid } from '../../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../../platform/html/components/empty-state.view.tsx'
import { Heading } from '../../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../../platform/html/components/notice.view.tsx'
import { CellLines, Table } from '../../../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../../../platform/html/components/tag.view.tsx'
import { format } from '../../../../../platform/i18n/format.ts'
import { readinessOf } from '../rules.ts'
import type { Line } from '../session-list.ts'
import type { SessionPageProps } from '../session-page.ts'
import { sessionText as words } from '../text.ts'
import { ChildCard } from './child-card.view.tsx'
import { toneOf } from './tones.ts'

type Props = SessionPageProps & {
  /** The day has come: children can be registered. */
  readonly isOpen: boolean
}

/** Who can be given now comes first, then who needs something else first, then who was here. */
export const TableLists = (props: Props) => {
  const { list, className, registered } = props
  const shown = list.lines.filter(line => className === null || line.className === className)
  if (shown.length === 0)
    return (
      <EmptyState icon="users" title={words.session.nobody.title}>
        {words.session.nobody.body}
      </EmptyState>
    )
  const open = shown.filter(line => line.word === null)
  const ready = open.filter(line => readinessOf(line.offers) === 'ready')
  const toAsk = open.filter(line => readinessOf(line.offers) !== 'ready')
  const next = nextAfter(shown, ready, registered)
  return (
    <>
      {open.length === 0 && <Notice tone="positive">{words.session.allDone}</Notice>}
      <Cards {...props} title={words.session.ready} lines={ready} next={next} />
      <Cards {...props} title={words.session.toAsk} lines={toAsk} next={null} />
      <Done list={list} lines={shown.filter(line => line.word !== null)} />
    </>
  )
}

/** Whose button has the focus: the first in the list after who was just registered. */
function nextAfter(shown: readonly Line[], ready: readonly Line[], registered: string | null): string | null {
  if (registered === null) return null
  const place = shown.findIndex(line => line.child.id === registered)
  const after = ready.find(line => shown.indexOf(line) > place) ?? ready[0]
  return after?.child.id ?? null
}

type CardsProps = Props & { readonly title: string; readonly lines: readonly Line[]; readonly next: string | null }

const Cards = ({ title, lines, next, list, className, isOpen, today }: CardsProps) =>
  lines.length === 0 ? null : (
    <section class="cjg-stack" aria-label={title}>
      <Heading level={2} look={3}>
        {`${title} (${lines.length})`}
      </Heading>
      <Grid>
        {lines.map(line => (
          <ChildCard
            session={list.session}
            line={line}
            className={className}
            isOpen={isOpen}
            isNext={line.child.id === next}
            today={today}
          />
        ))}
      </Grid>
    </section>
  )

const Done = ({ list: { session }, lines }: { readonly list: Props['list']; readonly lines: readonly Line[] }) =>
  lines.length === 0 ? null : (
    <Card id="gehad" title={`${words.session.done} (${lines.length})`}>
      <Table
        caption={words.session.done}
        columns={[
          { label: words.list.columns.child },
          { label: words.columns.what },
          { label: words.list.columns.batch },
          { label: words.table.more, hiddenLabel: true },
        ]}
        rows={lines.map(line => [
          <CellLines remark={`${format.shortDay(line.child.birth.on)} (${ageWords(line.child.birth, session.on)})`}>
            {fullName(line.child)}
          </CellLines>,
          line.word && (
            <CellLines remark={line.word.because ?? `${line.word.byName}, ${format.time(line.word.at)}`}>
              <Tag tone={toneOf[line.word.outcome]}>{words.outcome[line.word.outcome]}</Tag>
            </CellLines>
          ),
          batchWords(line, session.on),
          <a
            class="nl-link"
            href={`/vaccinatiesessies/${session.id}/kind/${line.child.id}`}
            aria-label={`${words.table.undo}, ${words.table.about(fullName(line.child))}`}
          >
            {words.table.undo}
          </a>,
        ])}
      />
    </Card>
  )

const batchWords = ({ word, vaccinations }: Line, on: Temporal.PlainDate): string =>
  word?.outcome === 'given'
    ? vaccinations.doses
        .filter(dose => dose.on.equals(on) && dose.place === 'here')
        .map(dose => `${words.names([dose.vaccine])} ${dose.batch ?? ''}`)
        .join(', ')
    : ''
