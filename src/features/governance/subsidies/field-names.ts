/** The fields of a product in a form. */
export const volumeName = (product: string): string => `volume-${product}`
export const priceName = (product: string): string => `price-${product}`
export const explanationName = (product: string): string => `explanation-${product}`
