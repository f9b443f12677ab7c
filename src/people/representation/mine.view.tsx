import type { Representation } from '../../platform/auth/representation/representation.ts'
import { Button } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { Lines } from './representation.view.tsx'
import { text } from './text.ts'

type Props = {
  readonly forOthers: readonly Representation[]
  /** `mayEnd`: by the reader's own word, now. */
  readonly forMe: readonly { readonly one: Representation; readonly mayEnd: boolean; readonly isOfCourt: boolean }[]
  /** What was just done or refused, in words. */
  readonly told: { readonly words: string; readonly tone: 'positive' | 'warning' } | null
}

export const MinePage = ({ forOthers, forMe, told }: Props) => (
  <Stack>
    {told && (
      <Notice tone={told.tone} live>
        <p>{told.words}</p>
      </Notice>
    )}
    <PageHeader title={text.mine.title} remark={text.mine.intro} />
    <Card id="for-others" title={text.mine.forOthers}>
      {forOthers.length === 0 && <Paragraph>{text.mine.noOthers}</Paragraph>}
      {forOthers.map(one => (
        <div class="cjg-stack">
          <Paragraph>
            <strong>{one.represented.name}</strong>
          </Paragraph>
          <Paragraph look="small">{`${text.period(one.since, one.until)}. ${text.scope[one.scope].label}.`}</Paragraph>
          <Form action={`/mijn/namens/${one.id}`}>
            <Button icon="users">{text.mine.goOn(one.represented.name)}</Button>
          </Form>
        </div>
      ))}
    </Card>
    <Card id="for-me" title={text.mine.forMe}>
      {forMe.length === 0 && <Paragraph>{text.mine.nobody}</Paragraph>}
      {forMe.map(({ one, mayEnd, isOfCourt }) => (
        <div class="cjg-stack">
          <Lines one={one} />
          {isOfCourt && <Paragraph look="small">{text.mine.court}</Paragraph>}
          {mayEnd && (
            <Form action={`/mijn/namens/${one.id}/einde`}>
              <Button look="negative">{text.mine.endMine}</Button>
            </Form>
          )}
        </div>
      ))}
    </Card>
  </Stack>
)
