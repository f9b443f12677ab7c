/** '088 000 02 01' → 'tel:0880000201' */
export const phoneHref = (phone: string): string => `tel:${phone.replaceAll(' ', '')}`
