import { Breadcrumb } from '../html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../html/components/button.view.tsx'
import { Card } from '../html/components/card.view.tsx'
import { Reading } from '../html/components/columns.view.tsx'
import { ErrorSummary } from '../html/components/error-summary.view.tsx'
import { Form } from '../html/components/form.view.tsx'
import { Notice } from '../html/components/notice.view.tsx'
import { PageHeader } from '../html/components/page-header.view.tsx'
import { TextAreaField } from '../html/components/text-area-field.view.tsx'
import { Timeline } from '../html/components/timeline.view.tsx'
import type { Child } from '../html/html.ts'
import type { Faults, Typed } from '../web/form.ts'
import type { Chosen } from './setting.ts'
import { text } from './text.ts'

/** The words of one setting; what all settings say alike stands in text.ts. */
export type SettingWords<Choice> = {
  readonly title: string
  readonly intro: string
  /** What counts while nobody chose, and that no law sets it. */
  readonly proposal: string
  /** What a choice does not change, if anything. */
  readonly chosen?: string
  /** One choice in a few words, without a full stop. */
  readonly words: (choice: Choice) => string
}
export type SettingPlace = {
  /** Where it is read and posted. */
  readonly path: string
  /** The pages above it; the administration unless said. */
  readonly trail?: readonly { readonly href: string; readonly label: string }[]
}
type Props<Choice> = {
  readonly place: SettingPlace
  readonly words: SettingWords<Choice>
  /** Everything that was ever set, the latest first. */
  readonly settings: readonly Chosen<Choice>[]
  readonly faults: Faults
  readonly typed: Typed
  /** What another set since this form was opened. */
  readonly newer: Chosen<Choice> | null
  readonly justSet: boolean
  /** The fields of the choice; the reason is asked below them. */
  readonly children: Child
}

/** A setting of the municipality: what counts, a form to choose anew with a reason, and what was chosen before. */
export const SettingPage = <Choice,>({ place, words, settings, faults, typed, ...props }: Props<Choice>) => {
  const trail = place.trail ?? [{ href: '/beheer', label: text.administration }]
  return (
    <Reading>
      <ErrorSummary faults={faults} />
      <Breadcrumb trail={trail} current={words.title} />
      <PageHeader title={words.title} remark={words.intro} />
      <Notices words={words} newest={settings[0]} newer={props.newer} justSet={props.justSet} />
      <Form action={place.path} version={settings[0]?.id ?? ''}>
        {props.children}
        <TextAreaField
          name="reason"
          label={text.reason}
          hint={text.reasonHint}
          rows={2}
          value={typed.reason}
          fault={faults.reason}
        />
        <ButtonRow>
          <Button icon="check">{text.save}</Button>
          <ButtonLink href={trail.at(-1)?.href ?? '/beheer'} look="subtle">
            {text.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
      {settings.length > 0 && <History settings={settings} words={words} />}
    </Reading>
  )
}

type NoticesProps<Choice> = Pick<Props<Choice>, 'words' | 'newer' | 'justSet'> & {
  readonly newest: Chosen<Choice> | undefined
}

const Notices = <Choice,>({ words, newest, newer, justSet }: NoticesProps<Choice>) => (
  <>
    {justSet && (
      <Notice tone="positive" live>
        {text.saved}
      </Notice>
    )}
    {newer && <Notice tone="warning">{text.stale(newer.setByName, newer.setAt, words.words(newer))}</Notice>}
    <Notice tone="info">
      {newest ? [text.set(newest.setByName, newest.setAt), words.chosen].filter(Boolean).join(' ') : words.proposal}
    </Notice>
  </>
)

const History = <Choice,>({ settings, words }: Pick<Props<Choice>, 'settings' | 'words'>) => (
  <Card id="eerder" title={text.history}>
    <Timeline
      items={settings.map(setting => ({
        when: text.setBy(setting.setByName, setting.setAt),
        title: words.words(setting),
        icon: 'calendar' as const,
        body: <p>{setting.reason}</p>,
      }))}
    />
  </Card>
)
