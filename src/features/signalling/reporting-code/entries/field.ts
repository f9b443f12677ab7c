/** A question of a form of the file: what is asked, how it is answered, and what is said when it stays empty. */
export type Field = {
  readonly name: string
  readonly as: 'line' | 'words' | 'day' | 'one' | 'some'
  readonly label: string
  readonly hint?: string
  /** Said when nothing was filled in; without it the field may stay empty. */
  readonly missing?: string
  /** Of 'one' and 'some': value → what it is called. */
  readonly choices?: Readonly<Record<string, string>>
  /** A day that may not lie ahead. */
  readonly past?: true
}

/** The day of what is written down: today or earlier. */
export const on = (label: string): Field => ({ name: 'on', as: 'day', label, missing: 'Vul de dag in.', past: true })

export const yesNo = { yes: 'Ja', no: 'Nee' }
