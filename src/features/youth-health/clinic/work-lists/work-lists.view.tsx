import { ageWords, fullName } from '../../../../people/index.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Pagination } from '../../../../platform/html/components/pagination.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Segments, Tabs } from '../../../../platform/html/components/tabs.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { workListText as words } from './text.ts'
import { isNightly, type ListName, listNames, type WorkLine } from './work-list.ts'
import type { ListPage } from './work-lists-page.ts'

type Props = {
  readonly shown: ListPage
  /** Somebody asked to reckon what was reckoned a moment ago. */
  readonly isFresh: boolean
  readonly today: Temporal.PlainDate
}

const hrefOf = (list: ListName): string => `/jeugd/werklijsten/${list}`

export const WorkListPage = ({ shown, isFresh, today }: Props) => {
  const { list, counts, isMine, page, lastPage } = shown
  const own = isMine ? `${hrefOf(list)}?van=mij` : hrefOf(list)
  return (
    <Stack>
      <PageHeader title={words.title} remark={words.remark} />
      <Tabs
        label={words.lists}
        tabs={listNames.map(name => ({ href: hrefOf(name), label: words.short[name], count: counts[name] }))}
        current={hrefOf(list)}
      />
      {!isNightly(list) && (
        <Segments
          label={words.whose}
          tabs={[
            { href: hrefOf(list), label: words.everybody },
            { href: `${hrefOf(list)}?van=mij`, label: words.mine },
          ]}
          current={own}
        />
      )}
      <Card id="lijst" title={words.titleOf(list)}>
        {isFresh && (
          <Notice tone="info">
            <p>{words.night.fresh}</p>
          </Notice>
        )}
        <Counted shown={shown} />
        {shown.lines.length === 0 ? <Nobody shown={shown} /> : <Lines lines={shown.lines} list={list} today={today} />}
        <Pagination current={page} last={lastPage} href={to => `${own}${isMine ? '&' : '?'}bladzijde=${to}`} />
      </Card>
    </Stack>
  )
}

const Counted = ({ shown: { counted, gone } }: Pick<Props, 'shown'>) =>
  counted ? (
    <Paragraph look="small">
      {[words.night.counted(counted.at, counted.children), gone > 0 ? words.night.gone(gone) : '']
        .filter(Boolean)
        .join(' ')}
    </Paragraph>
  ) : null

const Nobody = ({ shown: { list, counted } }: Pick<Props, 'shown'>) =>
  counted === null ? (
    <>
      <Notice tone="info">
        <p>{words.night.never}</p>
      </Notice>
      <Form action="/jeugd/werklijsten/bereken">
        <input type="hidden" name="list" value={list} />
        <ButtonRow>
          <Button>{words.night.reckon}</Button>
        </ButtonRow>
      </Form>
    </>
  ) : (
    <EmptyState icon="check" title={words.noneTitle}>
      {words.none[list]}
    </EmptyState>
  )

type LinesProps = Pick<Props, 'today'> & { readonly lines: readonly WorkLine[]; readonly list: ListName }

const Lines = ({ lines, list, today }: LinesProps) => (
  <ol class="cjg-agenda cjg-agenda--work">
    {lines.map(line => (
      <li class="cjg-agenda__line">
        <p class="cjg-agenda__time">
          {words.since(line.since, isNightly(list))}
          {line.isLate && !isNightly(list) && (
            <Tag tone="negative" icon="clock">
              {words.late}
            </Tag>
          )}
        </p>
        <p class="cjg-agenda__who">
          <a class="nl-link" href={`/jeugd/${line.child.id}`}>
            {fullName(line.child)}
          </a>
          {`, ${ageWords(line.child.birth, today)}`}
        </p>
        <div>
          <p>{line.why}</p>
          {line.byName && <p class="cjg-remark">{words.by(line.byName)}</p>}
        </div>
        <p class="cjg-agenda__steps">
          <ButtonLink
            href={line.step.href}
            look="secondary"
            small
            label={`${line.step.label}, ${fullName(line.child)}`}
          >
            {line.step.label}
          </ButtonLink>
        </p>
      </li>
    ))}
  </ol>
)
