import { deedWords, roleWords } from '../../centre/index.ts'
import { ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Details } from '../../platform/html/components/details.view.tsx'
import type { IconName } from '../../platform/html/components/icons.ts'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { Tag } from '../../platform/html/components/tag.view.tsx'
import type { TimelineItem } from '../../platform/html/components/timeline.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import type { Deed, Look } from './look.ts'
import { text, whenWords } from './text.ts'

export type Shown = {
  readonly name: string
  readonly reader: string
  /** Names by id. */
  readonly organisations: ReadonlyMap<string, string>
  /** On paper nothing is folded away and nothing can be pressed. */
  readonly isPaper: boolean
  /** Where a question about this look is asked, or read; null for who is of the family or a program. */
  readonly questionOf: (look: Look) => { readonly href: string; readonly isAsked: boolean } | null
  /** The privacy desk found that this look was not justified. */
  readonly wasWrong: (look: Look) => boolean
}

/** One visit: who, of where, what was done and why that could be. */
export function lookItem(look: Look, shown: Shown): TimelineItem {
  const { by, deeds } = look
  const [first] = deeds
  const organisation = by.organisation === null ? undefined : shown.organisations.get(by.organisation)
  const more = deeds.length > 1 ? ` ${text.more(deeds.length - 1)}` : ''
  return {
    when: whenWords(look),
    by: [roleWords(by.roles), organisation].filter(Boolean).join(', '),
    title: first ? `${by.name} ${deedWords(first.event, first.object)}${more}` : by.name,
    icon: icons[first?.event ?? ''] ?? 'eye',
    flagged: look.emergency !== null,
    tag: <Tags look={look} shown={shown} />,
    body: <LookBody look={look} shown={shown} />,
  }
}

type Props = { readonly look: Look; readonly shown: Shown }

const Tags = ({ look, shown }: Props) => (
  <>
    {look.emergency !== null && <Tag tone="warning">{text.emergencyTag}</Tag>}{' '}
    {shown.wasWrong(look) && <Tag tone="negative">{text.found}</Tag>}
  </>
)

const LookBody = ({ look, shown }: Props) => {
  const question = shown.isPaper ? null : shown.questionOf(look)
  return (
    <>
      {look.emergency !== null && <p>{text.emergency(look.emergency)}</p>}
      <Paragraph look="small">{groundsOf(look, shown)}</Paragraph>
      <Deeds look={look} isPaper={shown.isPaper} />
      {question && (
        <ButtonRow>
          <ButtonLink
            href={question.href}
            look="secondary"
            icon="chat"
            small
            label={`${question.isAsked ? text.asked : text.ask}: ${look.by.name}, ${whenWords(look)}`}
          >
            {question.isAsked ? text.asked : text.ask}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  )
}

const groundsOf = (look: Look, { name, reader }: Shown): string =>
  look.by.id === reader ? text.you : look.grounds.map(ground => text.ground[ground](name)).join(' ')

const Deeds = ({ look: { deeds }, isPaper }: { readonly look: Look; readonly isPaper: boolean }) => {
  if (deeds.length === 1 && deeds.every(({ times }) => times === 1)) return null
  const list = (
    <ul>
      {deeds.map(deed => (
        <li>{deedLine(deed)}</li>
      ))}
    </ul>
  )
  return isPaper ? list : <Details summary={text.all}>{list}</Details>
}

/** 'bekeek groei (2 keer, laatst om 10:34)' */
const deedLine = ({ event, object, times, at }: Deed): string =>
  `${deedWords(event, object)} (${[times > 1 ? text.times(times) : '', format.time(at)].filter(Boolean).join(', ')})`

const icons: Readonly<Record<string, IconName>> = {
  create: 'add',
  change: 'edit',
  delete: 'trash',
  transfer: 'send',
  print: 'print',
  emergency: 'alert',
}
