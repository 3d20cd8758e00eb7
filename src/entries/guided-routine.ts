/** Entry point for bundlers: defines `<guided-routine>`. */
import { GuidedRoutine } from '../elements/guided-routine/guided-routine.js';
import { define } from '../internal/define.js';

define({ 'guided-routine': GuidedRoutine });

export { GuidedRoutine };
