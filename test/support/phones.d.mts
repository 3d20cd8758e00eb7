export const phones: Readonly<Record<string, string>>;
