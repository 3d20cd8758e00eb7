/** Entry point for bundlers: defines `<prevention-tips>`. */
import { PreventionTips } from '../elements/prevention-tips/prevention-tips.js';
import { define } from '../internal/define.js';

define({ 'prevention-tips': PreventionTips });

export { PreventionTips };
