// A page in plain TypeScript. Each @ts-expect-error fails when the types would let a mistake pass.
import { type BackPainChecker, CheckerCompleteEvent, ClinicContact } from 'back-pain-elements';
import { PreventionTips } from 'back-pain-elements/elements/prevention-tips.js';
import 'back-pain-elements/iife';
import { decide, path, type OutcomeId } from 'back-pain-elements/rules';

const checker: BackPainChecker = document.createElement('back-pain-checker');
checker.activity = 'cycling';
checker.headingLevel = 3;
checker.noClinic = true;
checker.restart();
checker.updateComplete.then(() => checker.renderRoot?.querySelector('button'));
// @ts-expect-error not an activity of ours
checker.activity = 'climbing';
// @ts-expect-error a number
checker.headingLevel = 'two';

checker.addEventListener('checker-complete', (event) => {
  const outcome: OutcomeId | undefined = event.outcome;
  return outcome;
});
document.querySelector('clinic-contact')?.addEventListener('contact-click', ({ channel, clinic }) => {
  const way: 'phone' | 'email' | 'map' | 'booking' = channel;
  const where: 'london' | 'manchester' | 'bedford' | undefined = clinic;
  return [way, where];
});
document
  .querySelector('prevention-tips')
  ?.addEventListener('tips-activity-change', ({ activity }) => activity === 'running');
document.querySelector('back-pain-guide')!.section = 'faq';
// @ts-expect-error no such section
document.querySelector('back-pain-guide')!.section = 'diagnosis';

document.querySelector('guided-routine')?.addEventListener('routine-end', ({ routine }) => routine === 'warm-up');
// @ts-expect-error no such routine
document.createElement('guided-routine').routine = 'yoga';

const tips: PreventionTips = document.createElement('prevention-tips');
// @ts-expect-error not an activity of ours
tips.activity = 'climbing';

const contact = new ClinicContact();
contact.bookingUrl = 'https://example.org/';
contact.dispatchEvent(new CheckerCompleteEvent('urgent'));

const { outcome, because } = decide({ nerve: ['saddle'] });
const [rule]: readonly ('E01' | string)[] = because;
const next: 'danger' | string | null = path({ nerve: ['none'] }).next;
// @ts-expect-error no such option
decide({ nerve: ['sadle'] });
export const all = [outcome, rule, next];
