// SurveyJS as its "Get started with HTML, CSS and JavaScript" says, one question a page. The style sheet without web fonts, in its favour.
/* global Survey */
import { questions, result } from '../../questions.mjs';
import { file, place, script, version } from '../peer.mjs';

const model = {
  pages: questions.map(({ id, title, hint, many, options }) => ({
    elements: [
      {
        type: many ? 'checkbox' : 'radiogroup',
        name: id,
        title,
        description: hint,
        choices: options,
        isRequired: true,
      },
    ],
  })),
  completedHtml: `<h3>${result}</h3>`,
};

export default {
  peer: true,
  name: 'SurveyJS',
  version: version('survey-core'),
  files: {
    'survey.core.min.js': file('survey-core/survey.core.min.js'),
    'survey-js-ui.min.js': file('survey-js-ui/survey-js-ui.min.js'),
    'survey-core.css': file('survey-core/survey-core.fontless.min.css'),
    'survey.js': script((json) => {
      window.addSurvey = (element) => new Survey.Model(json).render(element);
      document.addEventListener('DOMContentLoaded', () => {
        const element = document.querySelector('#peer');
        if (element) window.addSurvey(element);
      });
    }, model),
  },
  head: `<link rel="stylesheet" href="survey-core.css" />
    <script src="survey.core.min.js"></script>
    <script src="survey-js-ui.min.js"></script>
    <script src="survey.js"></script>`,
  body: place,
  next: /Next|Complete/,
  driver: () => ({
    ready: () => document.querySelector('.sd-question__title'),
    question: () => document.querySelector('.sd-question__title .sv-string-viewer')?.textContent,
    result: () => document.querySelector('.sd-completedpage h3')?.textContent,
    add(count, place) {
      for (let index = 0; index < count; index++) window.addSurvey(place.appendChild(document.createElement('div')));
    },
    drawn: (count) => document.querySelectorAll('#many .sd-question__title').length === count,
  }),
};
