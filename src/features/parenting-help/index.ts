export type { NewContact } from './walk-in/contact.ts'
export { registerContact } from './walk-in/register-contact.ts'
export { contactWords } from './walk-in/text.ts'
