/** What a download is made of: words, figures, and lists and parts of those. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }
export type Everything = { readonly [key: string]: Plain }
