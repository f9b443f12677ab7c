import { sharedParts } from '../../knowledge/consent/shared-parts.ts'
import { fullName, partsSharedWith, type Sharing } from '../../people/index.ts'
import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { CheckboxGroup } from '../../platform/html/components/choice-group.view.tsx'
import { Reading, Stack } from '../../platform/html/components/columns.view.tsx'
import { Details } from '../../platform/html/components/details.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { dayInTheNetherlands } from '../../platform/i18n/format.ts'
import { text } from './text.ts'

type Props = { readonly sharing: Sharing; readonly justSaved: boolean }

const words = text.share

export const SharePage = ({ sharing, justSaved }: Props) => (
  <Reading>
    <Stack>
      {justSaved && (
        <Notice tone="positive" live>
          <p>{words.saved}</p>
        </Notice>
      )}
      <PageHeader title={words.title} />
      <Paragraph>{words.about}</Paragraph>
      {sharing.guardians.length === 0 && <Paragraph>{words.nobody}</Paragraph>}
      {sharing.guardians.map(guardian => (
        <Card id={`d-${guardian.id}`} title={fullName(guardian)}>
          <Form action="/mijn/delen">
            <input type="hidden" name="reader" value={guardian.id} />
            <CheckboxGroup
              name="parts"
              id={`parts-${guardian.id}`}
              label={words.with(guardian.givenNames)}
              choices={sharedParts.map(value => ({ value, label: words.parts[value] }))}
              value={partsSharedWith(guardian.id, sharing.choices)}
              optional
            />
            <Button look="secondary" aria-label={`${words.save}: ${fullName(guardian)}`}>
              {words.save}
            </Button>
          </Form>
        </Card>
      ))}
      <Paragraph look="small">{words.never}</Paragraph>
      {sharing.choices.length > 0 && <History sharing={sharing} />}
      <ButtonRow>
        <ButtonLink href="/mijn/wat-zien-mijn-ouders" look="secondary" icon="eye">
          {text.titleSelf}
        </ButtonLink>
      </ButtonRow>
    </Stack>
  </Reading>
)

const History = ({ sharing: { guardians, choices } }: Pick<Props, 'sharing'>) => (
  <Details summary={words.history}>
    <ul>
      {choices.toReversed().map(({ reader, part, says, at }) => {
        const guardian = guardians.find(({ id }) => id === reader)
        const name = guardian ? fullName(guardian) : ''
        return <li>{words.line(name, words.parts[part], says, dayInTheNetherlands(at))}</li>
      })}
    </ul>
  </Details>
)
