/** What the page's attributes ask of the checker, checked: any other value falls back safely. */
import { idleSeconds } from '../../content/attribute-limits.js';
import { activities, type ActivityId } from '../../content/prevention.js';
import { elsewhere, home, regions, type RegionId } from '../../content/regions.js';
import { enumAttribute, isOn, numberInRange } from '../../internal/attributes.js';
import type { BackPainChecker } from './back-pain-checker.js';

export const modes = ['questions', 'lists'] as const;

const regionIds = Object.keys(regions) as RegionId[];

export interface Settings {
  /** Where the visitor is, as far as the page says. */
  readonly region: RegionId;
  /** Whether the visitor may answer questions here, or only read the signs: questions are written for the home region. */
  readonly asks: boolean;
  readonly activity: ActivityId | undefined;
  readonly noClinic: boolean;
  /** Whether the page put a clinic of its own into the slot. */
  readonly ownClinic: boolean;
  /** Whether the page says that many people use the device: what is kept on it, the next one finds. */
  readonly isShared: boolean;
}

export function settingsOf(checker: BackPainChecker): Settings {
  const region = checker.region ? enumAttribute(checker, 'region', checker.region, regionIds, elsewhere) : home;
  return {
    region,
    asks: enumAttribute(checker, 'mode', checker.mode, modes, 'questions') === 'questions' && region === home,
    activity: enumAttribute(checker, 'activity', checker.activity, activities),
    noClinic: isOn(checker, 'no-clinic', checker.noClinic, true),
    ownClinic: checker.querySelector('[slot=clinic]') !== null,
    isShared: checker.idleReset != null,
  };
}

/** After how many seconds without a touch a shared tablet goes back to the start, if it does. */
export const idleSecondsOf = (checker: BackPainChecker): number | undefined =>
  numberInRange(checker, 'idle-reset', checker.idleReset, idleSeconds);
