/**
 * Whom a centre can ask to step in for a child, and what that takes. The municipality grants help that is not freely open; a certified
 * institution carries out protection and probation; Veilig Thuis assesses safety; the Raad voor de Kinderbescherming inquires.
 * Source: Jeugdwet 2.3 and 2.6 (access), 3.1 (who may ask an inquiry), 3.2 (certified institution), 7.3.4-7.3.5 (consent), 7.3.11
 * (sharing without consent only where a law says so); Wmo 2015 5.2.6 (whoever wants to may inform Veilig Thuis).
 */

export const recipientKinds = [
  'youth-help-access',
  'certified-institution',
  'veilig-thuis',
  'child-protection-board',
] as const
export type RecipientKind = (typeof recipientKinds)[number]

export const isRecipientKind = (kind: string): kind is RecipientKind => recipientKinds.some(one => one === kind)

/** Help is asked with consent; safety is not a thing one must ask permission to protect, but the family is told unless that harms. */
export const needsConsent = (recipient: RecipientKind): boolean =>
  recipient === 'youth-help-access' || recipient === 'certified-institution'

/**
 * Only the college, a provider it designated, a certified institution and Veilig Thuis ask the Raad for an inquiry (3.1). `college`
 * stands for whoever acts for it: the municipality and its access to youth help.
 */
export type AskerKind = 'college' | 'designated-provider' | 'certified-institution' | 'veilig-thuis' | 'other'

export const mayAsk = (recipient: RecipientKind, asker: AskerKind): boolean =>
  recipient !== 'child-protection-board' || asker !== 'other'
