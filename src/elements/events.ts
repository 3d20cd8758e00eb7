/** The events of the elements. All bubble and cross shadow roots, follow what a visitor does, and carry no answer. */
import type { ClinicId } from '../content/clinics.js';
import type { RoutineId } from '../content/moves.js';
import type { OutcomeId } from '../content/outcomes.js';
import type { ActivityId } from '../content/prevention.js';

const everywhere = { bubbles: true, composed: true };

/** The visitor pressed Start. */
export class CheckerStartEvent extends Event {
  constructor() {
    super('checker-start', everywhere);
  }
}

/** The visitor reached a result. */
export class CheckerCompleteEvent extends Event {
  /** The outcome id, only where the page asked for it with `share-outcome`. It is health data: see docs. */
  readonly outcome: OutcomeId | undefined;

  constructor(outcome?: OutcomeId) {
    super('checker-complete', everywhere);
    this.outcome = outcome;
  }
}

/** The visitor pressed Start again. */
export class CheckerRestartEvent extends Event {
  constructor() {
    super('checker-restart', everywhere);
  }
}

/** The visitor picked an activity. */
export class TipsActivityChangeEvent extends Event {
  readonly activity: ActivityId;

  constructor(activity: ActivityId) {
    super('tips-activity-change', everywhere);
    this.activity = activity;
  }
}

/** The visitor started a routine of movements. */
export class RoutineStartEvent extends Event {
  readonly routine: RoutineId;

  constructor(routine: RoutineId) {
    super('routine-start', everywhere);
    this.routine = routine;
  }
}

/** The routine came to its end, or the visitor ended it: the event does not say which. */
export class RoutineEndEvent extends Event {
  readonly routine: RoutineId;

  constructor(routine: RoutineId) {
    super('routine-end', everywhere);
    this.routine = routine;
  }
}

/** How a visitor chose to get in touch. */
export type ContactChannel = 'phone' | 'email' | 'map' | 'booking';

/** The visitor followed a link to a clinic. */
export class ContactClickEvent extends Event {
  readonly channel: ContactChannel;
  /** The clinic whose map was opened, or the one that the element shows alone. */
  readonly clinic: ClinicId | undefined;

  constructor(channel: ContactChannel, clinic?: ClinicId) {
    super('contact-click', everywhere);
    this.channel = channel;
    this.clinic = clinic;
  }
}

declare global {
  interface HTMLElementEventMap {
    'checker-start': CheckerStartEvent;
    'checker-complete': CheckerCompleteEvent;
    'checker-restart': CheckerRestartEvent;
    'tips-activity-change': TipsActivityChangeEvent;
    'routine-start': RoutineStartEvent;
    'routine-end': RoutineEndEvent;
    'contact-click': ContactClickEvent;
  }
}
