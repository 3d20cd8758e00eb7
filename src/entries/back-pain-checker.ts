/** Entry point for bundlers: defines `<back-pain-checker>`, and the tips, the routine and the clinic that stand in a result. */
import { BackPainChecker } from '../elements/back-pain-checker/back-pain-checker.js';
import { ClinicContact } from '../elements/clinic-contact/clinic-contact.js';
import { GuidedRoutine } from '../elements/guided-routine/guided-routine.js';
import { PreventionTips } from '../elements/prevention-tips/prevention-tips.js';
import { define } from '../internal/define.js';

define({
  'back-pain-checker': BackPainChecker,
  'prevention-tips': PreventionTips,
  'guided-routine': GuidedRoutine,
  'clinic-contact': ClinicContact,
});

export { BackPainChecker };
