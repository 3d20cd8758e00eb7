/** All the signs on cards, what helps at home, and when to get help after all. */
import { html, type TemplateResult } from 'lit';
import { heading } from '../../views/heading.js';
import { list } from '../../views/text.js';
import * as words from '../../internal/words.js';
import { safetyNet } from '../../views/safety-net.js';
import { signCards } from '../../views/sign-cards.js';
import type { View } from './view.js';

export const signs = ({ level, region }: View): TemplateResult => html`
  ${signCards(level + 1, region)}
  <section>${heading(level + 1, words.resultHomeCareTitle)} ${list(words.resultHomeCare)}</section>
  ${safetyNet(level + 1, region)}
`;
