export type { NewContact } from './walk-in/contact.ts'
export { registerContact } from './walk-in/register-contact.ts'
