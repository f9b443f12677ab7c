import { Avatar } from '../platform/html/components/avatar.view.tsx'
import { Button } from '../platform/html/components/button.view.tsx'
import { Form } from '../platform/html/components/form.view.tsx'
import type { IconName } from '../platform/html/components/icons.ts'
import { RecordHeader } from '../platform/html/components/page-header.view.tsx'
import type { Tone } from '../platform/html/components/tag.view.tsx'
import type { Child as Content, Optional } from '../platform/html/html.ts'
import { initialsOf } from '../platform/html/initials.ts'
import { ageWords, birthWords } from './child-words.ts'
import {
  addressWords,
  atDifferentAddresses,
  type Child,
  differentNames,
  fullName,
  type Guardian,
  type Household,
  wholeAddress,
} from './person.ts'
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
  /** The reader may ask to see the number (may.showBsn); each showing is logged. */
  mayShowBsn: boolean
}>

/** Whom this page is about: the same at the top of every page about a child. */
export const ChildHeader = ({ child, guardians, households, today, alerts = [], actions, mayShowBsn }: Props) => (
  <RecordHeader
    avatar={<Avatar initials={initialsOf(fullName(child)) || '?'} kind="family" size="large" />}
    title={fullName(child)}
    remark={`${ageWords(child.birth, today)} · ${text.sex[child.sex]} · ${birthWords(child.birth)}`}
    actions={actions}
    tags={[...diedTag(child), ...interpreterTag(child, guardians), ...alerts]}
    facts={[
      { label: text.bsn, value: <BsnFact child={child} mayShow={mayShowBsn} /> },
      { label: text.custody, value: custodyWords(guardians) },
      { label: text.address, value: homeWords(households, mayShowBsn === true) },
    ]}
  />
)

/** Whoever may show the number keeps the register, and knows a secret address too. */
function homeWords(households: readonly Household[], mayKnow: boolean): string {
  const words = (home: Household) =>
    mayKnow && home.isSecret ? `${wholeAddress(home)} (${text.secret})` : addressWords(home)
  return atDifferentAddresses(households).map(words).join(' en ') || text.noAddress
}

const BsnFact = ({ child, mayShow }: { readonly child: Child } & Optional<{ mayShow: boolean }>) => {
  if (!child.hasBsn) return <>{text.bsnNone}</>
  if (!mayShow) return <>{text.bsnHidden}</>
  return (
    <Form action={`/jeugd/${child.id}/bsn`} inline>
      <Button look="secondary" icon="eye" small aria-label={text.bsnShowLong}>
        {text.bsnShow}
      </Button>
    </Form>
  )
}

const diedTag = (child: Child) =>
  child.diedOn === null ? [] : [{ word: text.died(child.diedOn), tone: 'neutral' } as const]

function interpreterTag(child: Child, guardians: readonly Guardian[]) {
  const language =
    child.interpreterLanguage ?? guardians.find(guardian => guardian.interpreterLanguage)?.interpreterLanguage
  return language ? [{ word: text.interpreter(language), tone: 'info', icon: 'language' } as const] : []
}

const custodyWords = (guardians: readonly Guardian[]): string =>
  differentNames(guardians.filter(guardian => guardian.custody === 'with-custody')).join(' en ') || text.noCustody
