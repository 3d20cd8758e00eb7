import type { Answers } from '../../src/content/schema.js';
import type { Edition } from '../../src/rules/compare.js';
import type { Rates } from './alarm-rates.mjs';

export type Shares = Readonly<Record<string, Readonly<Record<string, number>>>>;
export function numbers(seed: number): () => number;
export function drawShares(edition: Edition, rates: Rates, random: () => number): Shares;
export function visitorOf(edition: Edition, shares: Shares, random: () => number): Answers;
