/** Entry point for bundlers: defines `<back-pain-guide>`. */
import { BackPainGuide } from '../elements/back-pain-guide/back-pain-guide.js';
import { define } from '../internal/define.js';

define({ 'back-pain-guide': BackPainGuide });

export { BackPainGuide };
