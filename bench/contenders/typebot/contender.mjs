// Typebot's standard embed, with a backend of ours that answers at once. Without the delay that imitates typing, in its favour.
import { questions, result } from '../../questions.mjs';
import { file, version } from '../peer.mjs';

const say = (id, ...texts) => ({
  id,
  type: 'text',
  content: { type: 'richText', richText: texts.map((text) => ({ type: 'p', children: [{ text }] })) },
});

/** What the bot says and asks at each step. */
const reply = (step) => {
  const question = questions[step];
  if (!question) return { messages: [say('result', result)] };
  const { id, title, hint, options } = question;
  return {
    messages: [say(id, title, hint)],
    input: {
      id: `${id}-input`,
      type: 'choice input',
      items: options.map((content, index) => ({ id: `${id}-${index}`, content })),
      options: { isMultipleChoice: true, buttonLabel: 'Continue' },
    },
  };
};

let sessions = 0;
const steps = new Map();

export default {
  peer: true,
  name: 'Typebot',
  version: version('@typebot.io/js'),
  files: { 'web.js': file('@typebot.io/js/dist/web.js') },
  answer(path) {
    if (path.endsWith('/startChat')) {
      const sessionId = `session${sessions++}`;
      steps.set(sessionId, 0);
      const typebot = {
        id: 'back-pain',
        version: '6.1',
        theme: {},
        settings: { typingEmulation: { enabled: false } },
        publishedAt: '2026-11-01T00:00:00.000Z',
      };
      return { sessionId, typebot, ...reply(0) };
    }
    const [, sessionId] = path.match(/^\/api\/v1\/sessions\/(\w+)\/continueChat$/) ?? [];
    if (!sessionId) return undefined;
    steps.set(sessionId, steps.get(sessionId) + 1);
    return reply(steps.get(sessionId));
  },
  head: `<script type="module">
      import Typebot from './web.js';
      const options = { typebot: 'back-pain', apiHost: location.origin };
      if (document.querySelector('typebot-standard')) Typebot.initStandard(options);
      window.addBot = (id) => Typebot.initStandard({ ...options, id });
    </script>`,
  body: '<typebot-standard style="width: 100%; height: 600px; "></typebot-standard>',
  next: 'Continue',
  option: (page, text) => page.locator('typebot-standard form').last().getByText(text, { exact: true }),
  driver: () => {
    const bots = () => [...document.querySelectorAll('typebot-standard')];
    const said = (bot) =>
      [...(bot?.shadowRoot?.querySelectorAll('.typebot-host-bubble') ?? [])].map(
        (bubble) => bubble.querySelector('[data-element-type=p]')?.textContent,
      );
    return {
      ready: () => bots()[0]?.shadowRoot?.querySelector('form'),
      question: () => said(bots()[0]).at(-1),
      result: () => said(bots()[0])[9], // after nine questions
      add(count, place) {
        for (let index = 0; index < count; index++) {
          const id = `bot${place.childElementCount}`;
          place.append(Object.assign(document.createElement('typebot-standard'), { id }));
          window.addBot(id);
        }
      },
      drawn: (count) => bots().filter((bot) => bot.shadowRoot?.querySelector('form')).length === count,
    };
  },
};
