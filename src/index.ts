/** The door: defines each tag that is still free, and exports the classes, events and types. */
import { BackPainChecker } from './elements/back-pain-checker.js';
import { BackPainGuide } from './elements/back-pain-guide.js';
import { ClinicContact } from './elements/clinic-contact.js';
import { PreventionTips } from './elements/prevention-tips.js';

export * from './elements/events.js';
export { BackPainChecker, BackPainGuide, ClinicContact, PreventionTips };

const tags = {
  'back-pain-checker': BackPainChecker,
  'prevention-tips': PreventionTips,
  'clinic-contact': ClinicContact,
  'back-pain-guide': BackPainGuide,
};

// Loading twice is harmless: whoever came first keeps the tag.
for (const [tag, element] of Object.entries(tags)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'back-pain-checker': BackPainChecker;
    'prevention-tips': PreventionTips;
    'clinic-contact': ClinicContact;
    'back-pain-guide': BackPainGuide;
  }
}
