/** What kind of condition it is, by its own properties: some pages add `has`, `all` or `any` to every object. */
import type { Condition, Has } from '../content/schema.js';

const owns = (condition: Condition, name: string): boolean => Object.prototype.hasOwnProperty.call(condition, name);

export const isLeaf = (condition: Condition): condition is Has => owns(condition, 'has');

export const isAll = (condition: Condition): condition is { readonly all: readonly Condition[] } =>
  owns(condition, 'all');
