/**
 * The words of the builder and of the WordPress editor, which no visitor reads: they are never in the built file.
 * Names of activities, sections and clinics are not here, since a visitor reads those.
 */
import type { RegionId } from '../regions.js';
import type { tags } from '../tags.js';

type Tag = (typeof tags)[keyof typeof tags];

interface AttributeLabels {
  readonly label: string;
  readonly hint?: string;
  /** What it means to leave the attribute out. Needed where it has values, and none of them is used unless given. */
  readonly none?: string;
  /** Its values, unless they have names elsewhere. */
  readonly values?: Readonly<Record<string, string>>;
}

interface ElementLabels {
  readonly title: string;
  /** `activities` reads “running, cycling or weightlifting”. */
  readonly description: (activities: string) => string;
}

export interface EditorLabels {
  readonly elements: Readonly<Record<Tag, ElementLabels>>;
  readonly regions: Readonly<Record<RegionId, string>>;
  /** By the attribute's name. `npm run generate` fails when one is missing. */
  readonly attributes: Readonly<Record<string, AttributeLabels>>;
}
