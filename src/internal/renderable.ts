import type { nothing, TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';

/** What may stand between tags: what the built file can draw. */
export type Content =
  string | number | TemplateResult | DirectiveResult | typeof nothing | undefined | readonly Content[];
