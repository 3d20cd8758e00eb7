import type { nothing, TemplateResult } from 'lit';

/** What may stand between tags: what the built file can draw. */
export type Content = string | number | TemplateResult | typeof nothing | undefined | readonly Content[];
