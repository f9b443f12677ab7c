import { CheckboxGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { audiences } from '../article.ts'
import { text as words } from '../text.ts'
import { themes } from '../themes.ts'
import { text } from './text.ts'

type Props = { readonly typed: Typed; readonly faults: Faults }
const { field } = text

/** What an article of one's own says of itself. */
export const ArticleFields = ({ typed, faults }: Props) => (
  <>
    <TextField name="title" label={field.title} size="full" value={typed.title} fault={faults.title} />
    <TextAreaField
      name="summary"
      label={field.summary}
      hint={field.summaryHint}
      rows={2}
      value={typed.summary}
      fault={faults.summary}
    />
    <SelectField
      name="theme"
      label={field.theme}
      choices={themes.map(theme => ({ value: theme, label: words.theme[theme].title }))}
      none={field.noTheme}
      value={typed.theme}
      fault={faults.theme}
    />
    <CheckboxGroup
      name="audience"
      label={field.audience}
      choices={audiences.map(value => ({ value, label: words.audience[value] }))}
      value={typed.audience}
      fault={faults.audience}
      inline
    />
    <AgeFields typed={typed} faults={faults} />
    <TextAreaField
      name="keywords"
      label={field.keywords}
      hint={field.keywordsHint}
      rows={2}
      value={typed.keywords}
      fault={faults.keywords}
    />
  </>
)

const AgeFields = ({ typed, faults }: Props) => (
  <>
    <NumberField
      name="fromAge"
      label={field.fromAge}
      unit={field.years}
      whole
      value={typed.fromAge}
      fault={faults.fromAge}
    />
    <NumberField
      name="untilAge"
      label={field.untilAge}
      unit={field.years}
      whole
      value={typed.untilAge}
      fault={faults.untilAge}
    />
  </>
)

/** What every local text has. */
export const TextFields = ({ typed, faults }: Props) => (
  <>
    <TextAreaField
      name="body"
      label={field.body}
      hint={field.bodyHint}
      rows={16}
      value={typed.body}
      fault={faults.body}
    />
    <TextAreaField
      name="sources"
      label={field.sources}
      hint={field.sourcesHint}
      rows={3}
      value={typed.sources}
      fault={faults.sources}
    />
    <DateField
      name="reviewBy"
      label={field.reviewBy}
      hint={field.reviewByHint}
      value={typed.reviewBy}
      fault={faults.reviewBy}
    />
  </>
)
