export type Rates = Readonly<Record<string, { readonly value: number; readonly low: number; readonly high: number }>>;
export const rates: Rates;
