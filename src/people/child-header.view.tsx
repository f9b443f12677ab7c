import { Avatar } from '../platform/html/components/avatar.view.tsx'
import { ButtonRow } from '../platform/html/components/button.view.tsx'
import { Heading } from '../platform/html/components/heading.view.tsx'
import type { IconName } from '../platform/html/components/icons.ts'
import { SummaryList } from '../platform/html/components/summary-list.view.tsx'
import { TagList, type Tone } from '../platform/html/components/tag.view.tsx'
import type { Child as Content, Optional } from '../platform/html/html.ts'
import { initialsOf } from '../platform/html/initials.ts'
import { ageWords, birthWords } from './child-words.ts'
import { type Child, fullName, type Guardian, type Household } from './person.ts'
import { text } from './text.ts'

type Props = {
  readonly child: Child
  readonly guardians: readonly Guardian[]
  readonly households: readonly Household[]
  readonly today: Temporal.PlainDate
} & Optional<{
  /** What must be seen at once: an allergy, a signal, an interpreter. */
  alerts: readonly { readonly word: string; readonly tone: Tone; readonly icon?: IconName }[]
  actions: Content
}>

/** Whom this page is about: the same at the top of every page about a child. */
export const ChildHeader = ({ child, guardians, households, today, alerts = [], actions }: Props) => (
  <header class="cjg-record">
    <Avatar initials={initialsOf(fullName(child))} kind="family" size="large" />
    <div class="cjg-record__name">
      <Heading level={1}>{fullName(child)}</Heading>
      <p>{`${ageWords(child.birth, today)} · ${text.sex[child.sex]} · ${birthWords(child.birth)}`}</p>
    </div>
    {actions && <ButtonRow>{actions}</ButtonRow>}
    <TagList tags={[...interpreterTag(child, guardians), ...alerts]} />
    <SummaryList
      look="facts"
      items={[
        { label: text.bsn, value: child.hasBsn ? text.bsnHidden : text.bsnNone },
        { label: text.custody, value: custodyWords(guardians) },
        { label: text.address, value: addressWords(households) },
      ]}
    />
  </header>
)

function interpreterTag(child: Child, guardians: readonly Guardian[]) {
  const language =
    child.interpreterLanguage ?? guardians.find(guardian => guardian.interpreterLanguage)?.interpreterLanguage
  return language ? [{ word: text.interpreter(language), tone: 'info', icon: 'language' } as const] : []
}

const custodyWords = (guardians: readonly Guardian[]): string =>
  guardians
    .filter(guardian => guardian.custody === 'with-custody')
    .map(fullName)
    .join(' en ') || text.noCustody

const addressWords = (households: readonly Household[]): string =>
  households.map(home => `${home.street} ${home.houseNumber}, ${home.postcode} ${home.town}`).join(' en ') ||
  text.noAddress
