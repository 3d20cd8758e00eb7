/** The screen that follows from the visitor's answers. */
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Content } from '../../internal/renderable.js';
import { listsScreen } from './lists-screen.js';
import { questionScreen } from './question-screen.js';
import { resultScreen } from './result-screen.js';
import { startScreen, unfoldedScreen } from './start-screen.js';
import { screenKey } from './state.js';
import type { View } from './view.js';

/**
 * Each screen in DOM of its own: tools that translate or read aloud replace text nodes, and what is drawn into those is not
 * seen. So other words need another key.
 */
export function screen(view: View): Content {
  return keyed([screenKey(view.state), view.level, view.region, view.asks, view.noClinic].join(), template(view));
}

function template(view: View): TemplateResult {
  const { question, decision } = view;
  if (!view.asks || view.state.showsSigns) return listsScreen(view);
  if (question) return questionScreen(view, question);
  if (decision) return resultScreen({ ...view, decision });
  return view.state.unfolded ? unfoldedScreen(view) : startScreen(view);
}
