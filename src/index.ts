/** Entry point: defines each tag that is still free, and exports the classes, events and types. */
import { BackPainChecker, BackPainGuide, ClinicContact, GuidedRoutine, PreventionTips } from './elements/classes.js';
import { define } from './internal/define.js';

export * from './elements/classes.js';

define({
  'back-pain-checker': BackPainChecker,
  'prevention-tips': PreventionTips,
  'clinic-contact': ClinicContact,
  'back-pain-guide': BackPainGuide,
  'guided-routine': GuidedRoutine,
});
