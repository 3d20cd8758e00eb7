/** Movements in the results of a checker. */
import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import '../../src/index.js';
import * as words from '../../src/content/locales/en-GB.js';
import type { OutcomeId } from '../../src/content/outcomes.js';
import { vignettes } from '../../src/content/vignettes.js';
import { movements } from '../../src/elements/back-pain-checker/movements.js';
import type { BackPainChecker, PreventionTips } from '../../src/index.js';
import { all, find, listen, settled, textOf, Visitor, wordsOf } from '../support/driver.js';

type Visit = Readonly<Partial<Record<string, readonly string[]>>>;

const isOffered = ({ outcome, answers }: { readonly outcome: OutcomeId; readonly answers: Visit }): boolean =>
  movements(3, outcome, answers) !== nothing;

describe('movements in a result', () => {
  it('are offered to whoever may wait, and to nobody who needs help today, is under 18 or is pregnant', () => {
    for (const visit of vignettes) {
      const { about = [] }: Visit = visit.answers;
      const isForThem =
        visit.outcome !== 'emergency' &&
        visit.outcome !== 'urgent' &&
        !about.some((each) => each === 'under-18' || each === 'pregnant');
      expect(isOffered(visit), visit.story).to.equal(isForThem);
    }
  });

  it('are the same for everybody: no answer chooses one', async () => {
    const offered = vignettes.filter(isOffered);
    const places = ['see-professional', 'self-care', 'normal-soreness'] as const;
    const drawn = new Set<string>();
    for (const place of places) {
      const { outcome, answers } = offered.find((visit) => visit.outcome === place)!;
      const parent = await fixture<HTMLElement>(html`<div>${movements(3, outcome, answers)}</div>`);
      const routine = parent.querySelector('guided-routine')!;
      await settled(routine);
      drawn.add(wordsOf(routine));
      expect(routine.routine, 'the visitor chooses').to.equal(undefined);
    }
    expect(drawn.size).to.equal(1);
  });

  it('cost a result little: no sign and no picture is drawn before the visitor asks for it', async () => {
    const checker = await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`);
    await new Visitor(checker).walk(vignettes.find(({ outcome }) => outcome === 'self-care')!.answers);
    const routine = find(checker, 'guided-routine')!;
    await settled(routine);
    expect(all(routine, 'svg, .card, li > div')).to.be.empty;
    expect(all(routine, '*')).to.have.length.below(60);
  });

  it('stay off the paper of a result, which is for the advice', async () => {
    const checker = await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`);
    await new Visitor(checker).walk(vignettes.find(({ outcome }) => outcome === 'self-care')!.answers);
    const routine = find(checker, 'guided-routine')!;
    await settled(routine);
    window.dispatchEvent(new Event('beforeprint'));
    expect(find(routine, '.paper')).to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('leave no event to the page, however deep they stand in a checker, and no open root', async () => {
    const heard = listen('routine-start', 'routine-end');
    const checker = await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`);
    await new Visitor(checker).walk(vignettes.find(({ outcome }) => outcome === 'self-care')!.answers);
    const tips = find(checker, 'prevention-tips') as PreventionTips;
    await settled(tips);
    expect(wordsOf(tips), 'the tips of a result offer none of their own').not.to.contain(words.tipsWarmUp);
    for (const root of [checker.renderRoot, tips.renderRoot]) {
      const routine = document.createElement('guided-routine');
      root.append(routine);
      await settled(routine);
      expect(routine.shadowRoot).to.equal(null);
      expect(find(routine, 'input')).to.have.class('rr-block');
      find(routine, '[type=submit]')!.click();
      await settled(routine);
      expect(textOf(find(routine, '[role=status]'))).not.to.equal('');
      find(routine, '[data-action=end]')!.click();
      routine.remove();
    }
    expect(heard).to.deep.equal([]);
  });
});
