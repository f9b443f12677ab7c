import { Button, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { publicText } from './local-text.ts'
import type { LocalTextProps } from './local-text-props.ts'
import { text } from './text.ts'

/** To put the newest version on the site, by who did not write it; and to take the text off. */
export const DecideCards = (props: LocalTextProps) => {
  const { slug, local, faults, typed } = props
  const [newest] = local.versions
  const onSite = publicText(local)
  return (
    <>
      {newest && newest !== onSite?.version && <PublishCard {...props} />}
      {onSite && (
        <Details summary={text.withdraw.title} open={faults.reason !== undefined}>
          <Paragraph look="small">{text.withdraw.hint}</Paragraph>
          <Form action={`/teksten/${slug}/intrekken`} version={local.decisions.length}>
            <TextAreaField
              name="reason"
              label={text.withdraw.reason}
              rows={2}
              value={typed.reason}
              fault={faults.reason}
            />
            <ButtonRow>
              <Button look="negative">{text.withdraw.button}</Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
    </>
  )
}

const PublishCard = ({ slug, local, actor, mayPublish }: LocalTextProps) => {
  const newest = local.versions[0]
  if (!newest) return null
  if (newest.writtenBy === actor || !mayPublish)
    return (
      <Card id="publiceren" title={text.publish.title}>
        <Paragraph>{newest.writtenBy === actor ? text.publish.own : text.publish.notYours}</Paragraph>
      </Card>
    )
  return (
    <Card id="publiceren" title={text.publish.title}>
      <Paragraph>{text.publish.how}</Paragraph>
      <Form action={`/teksten/${slug}/publiceer`} version={local.decisions.length}>
        <input type="hidden" name="ordinal" value={newest.ordinal} />
        <ButtonRow>
          <Button icon="check">{text.publish.button(newest.ordinal)}</Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
