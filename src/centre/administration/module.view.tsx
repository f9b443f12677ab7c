import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Reading } from '../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { TextAreaField } from '../../platform/html/components/text-area-field.view.tsx'
import { Timeline } from '../../platform/html/components/timeline.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import type { ModuleState } from '../modules.ts'
import type { ModuleSwitch } from './store.ts'
import { text } from './text.ts'

type Props = {
  readonly state: ModuleState
  readonly history: readonly ModuleSwitch[]
  readonly faults: Faults
  readonly typed: Typed
}

export const ModulePage = ({ state, history, faults, typed }: Props) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <PageHeader title={text.switchTitle(text.module[state.module].name, !state.isOn)} remark={text.switchAbout} />
    <Form action={`/beheer/onderdelen/${state.module}`}>
      <input type="hidden" name="isOn" value={state.isOn ? 'off' : 'on'} />
      <TextAreaField
        name="legalGround"
        label={text.ground}
        hint={text.groundHint}
        rows={3}
        value={typed.legalGround ?? ''}
        fault={faults.legalGround}
      />
      <ButtonRow>
        <Button icon="check">{state.isOn ? text.switchOff : text.switchOn}</Button>
        <ButtonLink href="/beheer" look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
    {history.length > 0 && (
      <Card id="history" title={text.history}>
        <Timeline
          items={history.map(({ at, isOn, by, legalGround }) => ({
            when: text.since(at),
            title: text.historyLine(isOn, at, by ?? text.unknownActor),
            icon: isOn ? ('check' as const) : ('stop' as const),
            body: <p>{legalGround}</p>,
          }))}
        />
      </Card>
    )}
  </Reading>
)
