/** Entry point for bundlers: defines `<prevention-tips>`, and the routine that it opens. */
import { GuidedRoutine } from '../elements/guided-routine/guided-routine.js';
import { PreventionTips } from '../elements/prevention-tips/prevention-tips.js';
import { define } from '../internal/define.js';

define({ 'prevention-tips': PreventionTips, 'guided-routine': GuidedRoutine });

export { PreventionTips };
