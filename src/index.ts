/** Entry point: defines each tag that is still free, and exports the classes, events and types. */
import { BackPainChecker } from './elements/back-pain-checker/back-pain-checker.js';
import { BackPainGuide } from './elements/back-pain-guide/back-pain-guide.js';
import { ClinicContact } from './elements/clinic-contact/clinic-contact.js';
import { watchPlaceholders } from './internal/placeholders.js';
import { PreventionTips } from './elements/prevention-tips/prevention-tips.js';
import { version } from './internal/version.js';

export * from './elements/events.js';
export { BackPainChecker, BackPainGuide, ClinicContact, PreventionTips };

const tags = {
  'back-pain-checker': BackPainChecker,
  'prevention-tips': PreventionTips,
  'clinic-contact': ClinicContact,
  'back-pain-guide': BackPainGuide,
};

// Loading twice is harmless: whoever came first keeps the tags.
const first = customElements.get('back-pain-checker') as typeof BackPainChecker | undefined;
if (first && first.version !== version) {
  console.warn(`back-pain-elements ${first.version} is on this page already. Version ${version} is not used.`);
}
for (const [tag, element] of Object.entries(tags)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
if (!first) watchPlaceholders();

declare global {
  interface HTMLElementTagNameMap {
    'back-pain-checker': BackPainChecker;
    'prevention-tips': PreventionTips;
    'clinic-contact': ClinicContact;
    'back-pain-guide': BackPainGuide;
  }
}
