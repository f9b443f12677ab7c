import type { Child, Optional } from '../html.ts'
import { Avatar, type AvatarKind } from './avatar.view.tsx'
import { Heading } from './heading.view.tsx'
import { Icon } from './icon.view.tsx'
import { type SummaryItem, SummaryList } from './summary-list.view.tsx'
import { Tag } from './tag.view.tsx'

type NumberedProps = { readonly number: number; readonly title: Child; readonly children: Child } & Optional<{
  /** In somebody's own words. */
  quote: string
  facts: readonly SummaryItem[]
  actions: Child
}>

/** One of several aims: its number in a shape of the mark, its words, and what belongs to it. */
export const NumberedSection = ({ number, title, quote, facts = [], actions, children }: NumberedProps) => (
  <section class={`cjg-numbered cjg-numbered--${(number - 1) % 3}`} aria-labelledby={`numbered-${number}`}>
    <header>
      <span class="cjg-numbered__number" aria-hidden="true">
        {number}
      </span>
      <div>
        <Heading level={2} id={`numbered-${number}`}>
          {title}
        </Heading>
        {quote && <p class="cjg-numbered__quote">„{quote}”</p>}
      </div>
      {facts.length > 0 && <SummaryList items={facts} look="facts" />}
      {actions}
    </header>
    {children}
  </section>
)

export type Lane = { readonly label: string; readonly items: readonly Child[]; readonly empty: string } & Optional<{
  /** Behind us: drawn softer. */
  finished: boolean
  /** Under the pieces of work: the way to add one. */
  more: Child
}>

/** The same work by how far it is. */
export const Lanes = ({ lanes }: { readonly lanes: readonly Lane[] }) => (
  <div class="cjg-lanes">
    {lanes.map(({ label, items, empty, finished, more }) => (
      <div class={finished ? 'cjg-lane cjg-lane--finished' : 'cjg-lane'}>
        <h3>
          {label} <span class="cjg-lane__count">{items.length}</span>
        </h3>
        {items.length === 0 ? (
          <p class="cjg-remark">{empty}</p>
        ) : (
          <ul>
            {items.map(item => (
              <li class="cjg-action">{item}</li>
            ))}
          </ul>
        )}
        {more && <p class="cjg-lane__more">{more}</p>}
      </div>
    ))}
  </div>
)

type ActionProps = { readonly title: Child } & Optional<{
  person: { readonly initials: string; readonly name: string; readonly kind: AvatarKind }
  due: string
  late: boolean
  /** A form with the button that moves it on. */
  children: Child
}>

/** What stands in a lane: what, who, by when. */
export const Action = ({ title, person, due, late, children }: ActionProps) => (
  <>
    <p class="cjg-action__title">{title}</p>
    <p class="cjg-action__who">
      {person && (
        <>
          <Avatar initials={person.initials} kind={person.kind} size="small" />
          <span>{person.name}</span>
        </>
      )}
      {due && <Due words={due} late={late} />}
    </p>
    {children}
  </>
)

const Due = ({ words, late }: { readonly words: string } & Optional<{ late: boolean }>) =>
  late ? (
    <Tag tone="negative" icon="clock">
      {words}
    </Tag>
  ) : (
    <span class="cjg-action__due">
      <Icon name="calendar" size={16} />
      {words}
    </span>
  )
