/** Entry point: the classes, events and types. It defines nothing. */
export { BackPainChecker } from './back-pain-checker/back-pain-checker.js';
export { BackPainGuide } from './back-pain-guide/back-pain-guide.js';
export { ClinicContact } from './clinic-contact/clinic-contact.js';
export * from './events.js';
export { GuidedRoutine } from './guided-routine/guided-routine.js';
export { PreventionTips } from './prevention-tips/prevention-tips.js';
