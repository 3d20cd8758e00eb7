// The form-js viewer, which shows all questions on one page. Its browser file is not minified, so we minify it, in its favour.
/* global FormViewer */
import { minify } from 'terser';
import { questions, result } from '../../questions.mjs';
import { file, place, script, version } from '../peer.mjs';

const model = {
  type: 'default',
  components: [
    ...questions.map(({ id, title, hint, many, options }) => ({
      type: many ? 'checklist' : 'radio',
      key: id,
      label: title,
      description: hint,
      values: options.map((label) => ({ label, value: label })),
      validate: { required: true },
    })),
    { type: 'button', action: 'submit', label: 'Submit', key: 'submit' },
  ],
};

const { code } = await minify(file('@bpmn-io/form-js/dist/form-viewer.umd.js').toString(), { compress: { passes: 2 } });

export default {
  peer: true,
  name: 'form-js viewer',
  version: version('@bpmn-io/form-js'),
  files: {
    'form-js.css': file('@bpmn-io/form-js/dist/assets/form-js.css'),
    'form-viewer.min.js': code,
    'form.js': script(
      (schema, thanks) => {
        window.addForm = async (container) => {
          const form = await FormViewer.createForm({ container, schema, data: {} });
          form.on('submit', ({ errors }) => {
            if (!Object.keys(errors).length)
              container.replaceChildren(Object.assign(document.createElement('h3'), { textContent: thanks }));
          });
        };
        document.addEventListener('DOMContentLoaded', () => {
          const container = document.querySelector('#peer');
          if (container) window.addForm(container);
        });
      },
      model,
      result,
    ),
  },
  head: `<link rel="stylesheet" href="form-js.css" />
    <script src="form-viewer.min.js"></script>
    <script src="form.js"></script>`,
  body: place,
  next: 'Submit',
  onePage: true,
  option: (page, text, title) =>
    page.locator('.fjs-form-field').filter({ hasText: title }).getByText(text, { exact: true }),
  driver: () => ({
    ready: () => document.querySelector('.fjs-form-field-checklist legend, .fjs-form-field-checklist label'),
    question: () => document.querySelector('.fjs-form-field-checklist .fjs-form-field-label')?.textContent,
    result: () => document.querySelector('#peer > h3')?.textContent,
    add: (count, place) =>
      Promise.all(
        Array.from({ length: count }, () => window.addForm(place.appendChild(document.createElement('div')))),
      ),
    drawn: (count) => document.querySelectorAll('#many .fjs-form').length === count,
  }),
};
