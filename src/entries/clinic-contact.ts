/** Entry point for bundlers: defines `<clinic-contact>`. */
import { ClinicContact } from '../elements/clinic-contact/clinic-contact.js';
import { define } from '../internal/define.js';

define({ 'clinic-contact': ClinicContact });

export { ClinicContact };
