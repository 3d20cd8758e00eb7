// What can be chosen, from the source of the elements. Written by "npm run generate": do not edit.

/** @typedef {'activity' | 'mode' | 'region' | 'idle-reset' | 'clinic' | 'name' | 'phone' | 'email' | 'address' | 'booking' | 'partner' | 'section' | 'routine' | 'standing-only' | 'level' | 'theme'} AttributeField */
/** @typedef {'checker' | 'tips' | 'contact' | 'guide' | 'routine'} ElementName */
/** @typedef {{ name: string, field: string, elements: string[], type: string, values: string[], standard: string, limits: { minimum?: number, maximum?: number, maxLength?: number } }} Attribute */

/** The tags, by the name of each in the form and in a placeholder. @type {Record<ElementName, string>} */
export const tags = { checker: 'back-pain-checker', tips: 'prevention-tips', contact: 'clinic-contact', guide: 'back-pain-guide', routine: 'guided-routine' };

/** The attributes, with the elements that take them. One without a field is not asked for by itself. @type {Attribute[]} */
export const attributes = [
  { name: 'activity', field: 'activity', elements: ['checker', 'tips', 'routine'], type: 'string', values: ['running', 'cycling', 'weightlifting', 'rowing', 'swimming', 'classes'], standard: '', limits: {} },
  { name: 'mode', field: 'mode', elements: ['checker'], type: 'string', values: ['questions', 'lists'], standard: 'questions', limits: {} },
  { name: 'region', field: 'region', elements: ['checker'], type: 'string', values: ['gb', 'gb-nir', 'ie', 'eu', 'us'], standard: 'gb', limits: {} },
  { name: 'no-clinic', field: '', elements: ['checker'], type: 'boolean', values: [], standard: '', limits: {} },
  { name: 'share-outcome', field: '', elements: ['checker'], type: 'boolean', values: [], standard: '', limits: {} },
  { name: 'idle-reset', field: 'idle-reset', elements: ['checker'], type: 'integer', values: [], standard: '', limits: { minimum: 30, maximum: 900 } },
  { name: 'clinic', field: 'clinic', elements: ['contact'], type: 'string', values: ['london', 'manchester', 'bedford'], standard: '', limits: {} },
  { name: 'name', field: 'name', elements: ['contact'], type: 'string', values: [], standard: '', limits: { maxLength: 200 } },
  { name: 'phone', field: 'phone', elements: ['contact'], type: 'string', values: [], standard: '', limits: { maxLength: 40 } },
  { name: 'email', field: 'email', elements: ['contact'], type: 'string', values: [], standard: '', limits: { maxLength: 200 } },
  { name: 'address', field: 'address', elements: ['contact'], type: 'string', values: [], standard: '', limits: { maxLength: 400 } },
  { name: 'booking-url', field: 'booking', elements: ['contact'], type: 'string', values: [], standard: '', limits: { maxLength: 2000 } },
  { name: 'partner', field: 'partner', elements: ['contact'], type: 'string', values: [], standard: '', limits: { maxLength: 200 } },
  { name: 'section', field: 'section', elements: ['guide'], type: 'string', values: ['takeaways', 'soreness', 'warning-signs', 'causes', 'treatments', 'prevention', 'activities', 'summary', 'faq', 'references', 'about'], standard: '', limits: {} },
  { name: 'routine', field: 'routine', elements: ['routine'], type: 'string', values: ['warm-up', 'cool-down', 'back', 'walking'], standard: '', limits: {} },
  { name: 'standing-only', field: 'standing-only', elements: ['routine'], type: 'boolean', values: [], standard: '', limits: {} },
  { name: 'heading-level', field: 'level', elements: ['checker', 'tips', 'contact', 'guide', 'routine'], type: 'integer', values: ['1', '2', '3', '4', '5', '6'], standard: '2', limits: {} },
  { name: 'theme', field: 'theme', elements: ['checker', 'tips', 'contact', 'guide', 'routine'], type: 'string', values: ['light', 'dark'], standard: '', limits: {} },
];

/** The clinic that is shown unless another is named. @type {{ name: string, phone: string }} */
export const provider = { name: 'ProHealth Clinic', phone: '+44 1234 380345' };

/** What to dial in an emergency, by region. @type {Record<string, string>} */
export const emergencyNumbers = { gb: '999', 'gb-nir': '999', ie: '112', eu: '112', us: '911' };

/** The region of a checker that names none, and the only one whose visitors are asked questions. @type {string} */
export const homeRegion = 'gb';

/** The height of the first screen of each element, in rem. @type {Record<string, number>} */
export const heights = { 'back-pain-checker': 42, 'prevention-tips': 30, 'clinic-contact': 45, 'back-pain-guide': 60, 'guided-routine': 60 };

/** The same for one section of the guide, and for one location of the clinic; and what each detail of another provider adds. */
export const sectionHeight = 12;
export const clinicHeight = 30;
export const providerHeights = { base: 0.8, titleLine: 2, titleCharacters: 20, phone: 2.8, email: 2.8, 'booking-url': 3.6, address: 1.3, addressLine: 1.5, addressCharacters: 34 };
