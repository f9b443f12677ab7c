import type { Section } from '../../../knowledge/care-team/professions.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { text as words } from '../text.ts'
import type { ItemProps } from './item-props.ts'
import { text } from './text.ts'

type Props = Pick<ItemProps, 'seen' | 'contributions' | 'mayWrite' | 'faults' | 'typed' | 'newer'> & {
  readonly section: Section
}

/** One part of the preparation: what was written, and the way to write it for whoever may. */
export const ContributionPart = (props: Props) => {
  const { section, contributions, mayWrite, typed } = props
  const written = contributions.find(one => one.section === section)
  const isTyped = typed.section === section
  return (
    <section aria-labelledby={`deel-${section}`}>
      <Heading level={3} look={4} id={`deel-${section}`}>
        {words.section[section]}
      </Heading>
      {written ? (
        <>
          <Paragraph>{written.words}</Paragraph>
          <Paragraph look="small">{text.item.writtenBy(written.writtenByName, written.writtenAt)}</Paragraph>
        </>
      ) : (
        <Paragraph look="small">{text.item.empty}</Paragraph>
      )}
      {mayWrite.includes(section) && (
        <Details
          summary={written ? text.item.edit : text.item.write(words.section[section].toLowerCase())}
          open={isTyped}
        >
          <WriteForm {...props} />
        </Details>
      )}
    </section>
  )
}

const WriteForm = ({ section, seen, contributions, faults, typed, newer }: Props) => {
  const isTyped = typed.section === section
  const written = contributions.find(one => one.section === section)
  const version = isTyped && newer ? newer.version : (written?.version ?? 0)
  return (
    <Form action={`/schoolzorg/besprekingen/${seen.item.id}/inbreng`} version={version}>
      {isTyped && newer && (
        <Notice tone="warning" title={text.item.stale(newer.writtenByName, newer.writtenAt)} live>
          <p>
            <strong>{`${text.item.theirs}: `}</strong>
            {newer.words}
          </p>
        </Notice>
      )}
      <input type="hidden" name="section" value={section} />
      <TextAreaField
        name="words"
        id={isTyped ? 'words' : `words-${section}`}
        label={words.section[section]}
        rows={4}
        maxlength={4000}
        value={isTyped ? typed.words : written?.words}
        fault={isTyped ? faults.words : undefined}
      />
      <Button look="secondary" icon="check">
        {text.item.save}
      </Button>
    </Form>
  )
}
