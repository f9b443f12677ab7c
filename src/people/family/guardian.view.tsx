import { ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { SummaryList } from '../../platform/html/components/summary-list.view.tsx'
import { Tag } from '../../platform/html/components/tag.view.tsx'
import { text as accountText } from '../accounts/text.ts'
import { relationWords } from '../child-words.ts'
import { addressWords, type Child, type Guardian, type Household } from '../person.ts'
import { text as peopleText } from '../text.ts'
import { text } from './text.ts'

type Props = {
  readonly child: Child
  readonly guardian: Guardian
  /** The name, and which of them where two have it. */
  readonly title: string
  /** Where this guardian lives, when not with the child. */
  readonly elsewhere: readonly Household[]
  readonly mayChange: boolean
  readonly mayAdmit: boolean
}

/** One parent or carer: who, with which custody, how to reach. */
export const GuardianCard = ({ child, guardian, title, elsewhere, mayChange, mayAdmit }: Props) => (
  <Card id={`g-${guardian.id}`} level={3} title={title} actions={<CustodyTag guardian={guardian} />}>
    <SummaryList items={factsOf(guardian, elsewhere)} look="facts" />
    {mayChange && (
      <ButtonRow>
        <Link href={`/jeugd/${child.id}/gezin/${guardian.id}/contact`} about={title} icon="edit">
          {text.changeContact}
        </Link>
        <Link href={`/jeugd/${child.id}/gezin/${guardian.id}/gezag`} about={title} icon="scale">
          {text.changeCustody}
        </Link>
      </ButtonRow>
    )}
    {mayAdmit && (
      <ButtonRow>
        <Link href={`/jeugd/${child.id}/gezin/${guardian.id}/account`} about={title} icon="key">
          {accountText.link}
        </Link>
        <Link href={`/jeugd/${child.id}/gezin/${guardian.id}/namens`} about={title} icon="users">
          {accountText.representedOf}
        </Link>
      </ButtonRow>
    )}
  </Card>
)

const CustodyTag = ({ guardian }: Pick<Props, 'guardian'>) =>
  guardian.custody === 'with-custody' ? (
    <Tag tone="positive">{text.custody['with-custody']}</Tag>
  ) : (
    <Tag tone="neutral">{text.custody['without-custody']}</Tag>
  )

const factsOf = (guardian: Guardian, elsewhere: readonly Household[]) => [
  { label: text.relation, value: relationWords[guardian.relation] },
  { label: text.phone, value: <Reach scheme="tel" address={guardian.phone} /> },
  { label: text.email, value: <Reach scheme="mailto" address={guardian.email} /> },
  ...(guardian.interpreterLanguage ? [{ label: text.interpreter, value: guardian.interpreterLanguage }] : []),
  ...(elsewhere.length > 0 ? [{ label: peopleText.address, value: elsewhere.map(addressWords).join(' en ') }] : []),
]

const Reach = ({ scheme, address }: { readonly scheme: 'tel' | 'mailto'; readonly address: string | null }) =>
  address === null ? (
    <span>{text.unknown}</span>
  ) : (
    <Link href={`${scheme}:${scheme === 'tel' ? address.replace(/[^\d+]/g, '') : address}`}>{address}</Link>
  )
