import type { Child, Optional } from '../html.ts'
import { type Choice, type FieldProps, faultId, hintId } from './field.ts'
import { FieldNotes, OptionalMark } from './field-notes.view.tsx'

/** Words of another language than the page's stand in an element that says so. */
type Answer = Omit<Choice, 'label' | 'hint'> & { readonly label: Child } & Optional<{ hint: Child }>
type Props = FieldProps & { readonly choices: readonly Answer[] } & Optional<{
    /** Side by side, for two or three short answers. */
    inline: boolean
    /** The first answer has the focus when the page opens: for a page that is one form, filled in all day. */
    focused: boolean
  }>

/** One of a few. `value` is the chosen one. */
export const RadioGroup = ({ value, ...group }: Props & Optional<{ value: string }>) => (
  <Group group={group}>
    {group.choices.map((choice, place) => (
      <Line choice={choice} id={choiceId(group, place)}>
        <input
          id={choiceId(group, place)}
          class="utrecht-radio-button utrecht-radio-button--html-input"
          type="radio"
          name={group.name}
          value={choice.value}
          checked={choice.value === value}
          disabled={choice.disabled}
          required={!group.optional}
          aria-describedby={choice.hint ? `${choiceId(group, place)}-hint` : undefined}
        />
      </Line>
    ))}
  </Group>
)

/** Any of a few. `value` holds the ticked ones, as a list or as the lines in which a form comes back. */
export const CheckboxGroup = ({ value = [], ...group }: Props & Optional<{ value: readonly string[] | string }>) => {
  const ticked = new Set(typeof value === 'string' ? value.split('\n') : value)
  return (
    <Group group={group}>
      {group.choices.map((choice, place) => (
        <Line choice={choice} id={choiceId(group, place)}>
          <input
            id={choiceId(group, place)}
            class="utrecht-checkbox"
            type="checkbox"
            name={group.name}
            value={choice.value}
            checked={ticked.has(choice.value)}
            disabled={choice.disabled}
            autofocus={group.focused && place === 0}
            aria-describedby={choice.hint ? `${choiceId(group, place)}-hint` : undefined}
          />
        </Line>
      ))}
    </Group>
  )
}

const Group = ({ group, children }: { readonly group: Props; readonly children: Child }) => (
  <fieldset
    class={`utrecht-form-field cjg-field cjg-group${group.fault ? ' utrecht-form-field--invalid' : ''}`}
    aria-describedby={notes(group)}
  >
    <legend class="utrecht-form-label">
      {group.label}
      <OptionalMark optional={group.optional} lang={group.lang} />
    </legend>
    <FieldNotes field={group} />
    <div class={group.inline ? 'cjg-choices cjg-choices--inline' : 'cjg-choices'}>{children}</div>
  </fieldset>
)

const Line = ({ choice, id, children }: { readonly choice: Answer; readonly id: string; readonly children: Child }) => (
  <div class="cjg-choice">
    {children}
    <label class="utrecht-form-label utrecht-form-label--radio" for={id}>
      {choice.label}
    </label>
    {choice.hint && (
      <p id={`${id}-hint`} class="cjg-hint">
        {choice.hint}
      </p>
    )}
  </div>
)

// The first choice carries the field's own id, so that the error summary can lead to it.
const choiceId = (group: FieldProps, place: number): string =>
  place === 0 ? (group.id ?? group.name) : `${group.id ?? group.name}-${place + 1}`

function notes(group: FieldProps): string | undefined {
  const id = group.id ?? group.name
  return [group.hint && hintId(id), group.fault && faultId(id)].filter(Boolean).join(' ') || undefined
}
