/** By which ways somebody can be reminded. */
export const channels = ['mail', 'text'] as const
export type Channel = (typeof channels)[number]
export type ByChannel = Readonly<Record<Channel, boolean>>
