// The first question in the page's own HTML, without a script: what no script can beat. It goes no further.
import { questions } from '../../questions.mjs';

const [{ title, hint, many, options }] = questions;

export default {
  name: 'static HTML',
  files: {},
  head: '',
  body: `<form class="static">
      <fieldset>
        <legend><h2>${title}</h2></legend>
        <p>${hint}</p>
        ${options.map((text) => `<p><label><input type="${many ? 'checkbox' : 'radio'}" name="q" /> ${text}</label></p>`).join('\n        ')}
      </fieldset>
      <button>Continue</button>
    </form>`,
  driver: () => ({
    ready: () => document.querySelector('.static button'),
    question: () => document.querySelector('.static legend')?.textContent,
  }),
};
