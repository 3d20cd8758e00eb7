// Form.io's renderer as a wizard, one question a page, with the Bootstrap that its templates are written for. Without the builder and without icons, in its favour.
/* global Formio, structuredClone */
import { questions, result } from '../../questions.mjs';
import { file, place, script, version } from '../peer.mjs';

const model = {
  display: 'wizard',
  components: questions.map(({ id, title, hint, many, options }) => ({
    type: 'panel',
    key: `${id}Page`,
    components: [
      {
        type: many ? 'selectboxes' : 'radio',
        key: id,
        label: title,
        description: hint,
        values: options.map((label, index) => ({ label, value: `option${index}` })),
        validate: { required: true },
      },
    ],
  })),
};

export default {
  peer: true,
  name: 'Form.io',
  version: version('@formio/js'),
  files: {
    'bootstrap.min.css': file('bootstrap/dist/css/bootstrap.min.css'),
    'formio.form.min.css': file('@formio/js/dist/formio.form.min.css'),
    'formio.form.min.js': file('@formio/js/dist/formio.form.min.js'),
    'form.js': script(
      (json, thanks) => {
        window.addForm = async (element) => {
          const form = await Formio.createForm(element, structuredClone(json));
          form.nosubmit = true;
          form.on('submit', () =>
            element.replaceChildren(Object.assign(document.createElement('h3'), { textContent: thanks })),
          );
        };
        document.addEventListener('DOMContentLoaded', () => {
          const element = document.querySelector('#peer');
          if (element) window.addForm(element);
        });
      },
      model,
      result,
    ),
  },
  head: `<link rel="stylesheet" href="bootstrap.min.css" />
    <link rel="stylesheet" href="formio.form.min.css" />
    <script src="formio.form.min.js"></script>
    <script src="form.js"></script>`,
  body: place,
  next: /Next|Submit/,
  driver: () => {
    const question =
      '.formio-component-radio > .col-form-label, .formio-component-selectboxes > .col-form-label, .formio-component-radio legend, .formio-component-selectboxes legend';
    return {
      ready: () => document.querySelector(question),
      question: () => document.querySelector(question)?.textContent.trim(),
      result: () => document.querySelector('#peer > h3')?.textContent,
      add: (count, place) =>
        Promise.all(
          Array.from({ length: count }, () => window.addForm(place.appendChild(document.createElement('div')))),
        ),
      drawn: (count) => document.querySelectorAll('#many .wizard-page').length === count,
    };
  },
};
