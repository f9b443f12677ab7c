import { ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { Icon } from '../../platform/html/components/icon.view.tsx'
import type { IconName } from '../../platform/html/components/icons.ts'
import { Link } from '../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../platform/html/components/print-button.view.tsx'
import { Segments } from '../../platform/html/components/tabs.view.tsx'
import type { AgendaItem } from './agenda.ts'
import { type AgendaDay, monthsIn, withoutDay } from './months.ts'
import { agendaText as text } from './text.ts'

type Props = {
  readonly items: readonly AgendaItem[]
  readonly today: Temporal.PlainDate
  /** Null: the whole list. */
  readonly month: Temporal.PlainYearMonth | null
  /** May ask for a calendar link. */
  readonly hasFeed: boolean
}

export const AgendaPage = ({ items, today, month, hasFeed }: Props) => (
  <Stack>
    <PageHeader title={text.title} remark={text.intro} actions={<PrintButton />} />
    <Segments
      label={text.ways.label}
      tabs={[
        { href: '/mijn/agenda', label: text.ways.list },
        { href: addressOf(month ?? today.toPlainYearMonth()), label: text.ways.month },
      ]}
      current={month ? addressOf(month) : '/mijn/agenda'}
    />
    {month ? <MonthView items={items} today={today} month={month} /> : <ListView items={items} today={today} />}
    {hasFeed && (
      <ButtonRow>
        <ButtonLink href="/mijn/afspraak-maken" icon="add">
          {text.book}
        </ButtonLink>
        <ButtonLink href="/mijn/agenda/koppelen" look="secondary" icon="calendar">
          {text.feed.link}
        </ButtonLink>
      </ButtonRow>
    )}
  </Stack>
)

const addressOf = (month: Temporal.PlainYearMonth): string => `/mijn/agenda?maand=${month}`

const ListView = ({ items, today }: Pick<Props, 'items' | 'today'>) => {
  const undated = withoutDay(items)
  if (items.length === 0)
    return (
      <EmptyState icon="calendar" title={text.none.title}>
        {text.none.body}
      </EmptyState>
    )
  return (
    <>
      {undated.length > 0 && (
        <Card id="nu" title={text.now}>
          <div class="cjg-days__items">
            {undated.map(item => (
              <Item item={item} />
            ))}
          </div>
        </Card>
      )}
      {monthsIn(items).map(({ month, days }) => (
        <Card id={`maand-${month}`} title={text.month(month)}>
          <Days days={days} today={today} />
        </Card>
      ))}
    </>
  )
}

const MonthView = ({
  items,
  today,
  month,
}: Pick<Props, 'items' | 'today'> & { readonly month: Temporal.PlainYearMonth }) => {
  const days = monthsIn(items).find(one => one.month.equals(month))?.days ?? []
  const [before, after] = [month.subtract({ months: 1 }), month.add({ months: 1 })]
  const isFirst = Temporal.PlainYearMonth.compare(month, today.toPlainYearMonth()) <= 0
  return (
    <>
      <Card id={`maand-${month}`} title={text.month(month)}>
        {days.length === 0 ? <Paragraph>{text.noneInMonth(month)}</Paragraph> : <Days days={days} today={today} />}
      </Card>
      <ButtonRow>
        {!isFirst && (
          <ButtonLink href={addressOf(before)} look="subtle" small>
            {text.previous(before)}
          </ButtonLink>
        )}
        <ButtonLink href={addressOf(after)} look="subtle" small iconEnd="chevron">
          {text.next(after)}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

const Days = ({ days, today }: { readonly days: readonly AgendaDay[]; readonly today: Temporal.PlainDate }) => (
  <ol class="cjg-days">
    {days.map(({ on, items }) => (
      <li>
        <p class="cjg-days__day">
          <strong>{on.day}</strong>
          <span>{on.equals(today) ? text.today : text.weekday(on)}</span>
        </p>
        <div class="cjg-days__items">
          {items.map(item => (
            <Item item={item} />
          ))}
        </div>
      </li>
    ))}
  </ol>
)

const icons: Record<AgendaItem['kind'], IconName> = {
  appointment: 'stethoscope',
  vaccination: 'vaccine',
  questionnaire: 'edit',
  action: 'target',
  meeting: 'users',
  'look-back': 'users',
  referral: 'arrow',
}

const Item = ({ item: { kind, title, remark, time, href } }: { readonly item: AgendaItem }) => (
  <div class="cjg-days__item">
    <strong>
      <Icon name={icons[kind]} size={18} /> {href ? <Link href={href}>{title}</Link> : title}
    </strong>
    {time && <span>{text.when(time)}</span>}
    <span class="cjg-remark">{remark}</span>
  </div>
)
