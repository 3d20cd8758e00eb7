import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { BackPainGuide } from '../../src/index.js';
import {
  all,
  expectAccessible,
  find,
  focused,
  follow,
  heading,
  headings,
  links,
  linkTo,
  textOf,
  warningsOf,
  wordsOf,
} from '../support/driver.js';

const guide = (template = html`<back-pain-guide></back-pain-guide>`): Promise<BackPainGuide> =>
  fixture<BackPainGuide>(template);

describe('<back-pain-guide>', () => {
  it('shows the whole guide with its contents, and is accessible', async () => {
    const element = await guide();
    expect(heading(element)).to.equal('Lower back pain after exercise');
    const contents = [...find(element, 'nav')!.querySelectorAll('a')].map(textOf);
    const titles = all(element, 'section > [part=heading]:first-child').map(textOf);
    for (const title of contents) expect(titles).to.include(title);
    for (const details of all(element, 'details')) details.setAttribute('open', '');
    await expectAccessible(element);
  });

  it('moves to a section from its contents without touching the address', async () => {
    const element = await guide();
    const before = location.href;
    follow([...find(element, 'nav')!.querySelectorAll('a')].find((link) => textOf(link) === 'Common questions')!);
    expect(textOf(focused())).to.equal('Common questions');
    expect(location.href).to.equal(before);
  });

  describe('where there is little room', () => {
    const narrow = () => guide(html`<back-pain-guide style="inline-size: 360px"></back-pain-guide>`);
    const button = (element: Element, title: string) =>
      all(element, 'section > [part=heading] > button').find((each) => textOf(each) === title)!;

    it('folds each section but the key points and the warning signs, and is accessible', async () => {
      const element = await narrow();
      const open = all(element, 'section > [part=heading] > [aria-expanded=true]').map(textOf);
      expect(open).to.deep.equal(['Key points', 'When to get help']);
      const folded = all(element, 'section > [hidden]');
      expect(folded).to.have.lengthOf(9);
      await expectAccessible(element);
    });

    it('opens a section by its title, and folds it again', async () => {
      const element = await narrow();
      button(element, 'References').click();
      await element.updateComplete;
      expect(button(element, 'References').getAttribute('aria-expanded')).to.equal('true');
      expect(linkTo(element, 'https://doi.org/')!.checkVisibility()).to.be.true;
      button(element, 'References').click();
      await element.updateComplete;
      expect(all(element, 'section > [hidden]')).to.have.lengthOf(9);
    });

    it('opens a section that the contents lead to', async () => {
      const element = await narrow();
      follow([...find(element, 'nav')!.querySelectorAll('a')].find((link) => textOf(link) === 'Common questions')!);
      expect(textOf(focused())).to.equal('Common questions');
      expect(button(element, 'Common questions').getAttribute('aria-expanded')).to.equal('true');
      expect(find(element, 'summary')!.checkVisibility()).to.be.true;
    });

    it('shows everything once there is room, and folds again when there is not', async () => {
      const element = await narrow();
      const drawn = () => all(element, '.folding').length;
      element.style.inlineSize = '700px';
      await waitUntil(() => drawn() === 0, 'nothing folds');
      expect(headings(element).map(textOf)).to.include('References');
      element.style.inlineSize = '360px';
      await waitUntil(() => drawn() === 11, 'sections fold');
    });
  });

  it('answers the five questions, each behind its own summary', async () => {
    const element = await guide(html`<back-pain-guide section="faq"></back-pain-guide>`);
    const questions = all(element, 'summary').map(textOf);
    expect(questions).to.have.lengthOf(5);
    expect(questions[0]).to.equal('What is delayed onset muscle soreness (DOMS)?');
    find(element, 'summary')!.click();
    expect((find(element, 'details') as HTMLDetailsElement | null)!.open).to.be.true;
  });

  it('links each reference by its DOI', async () => {
    const element = await guide(html`<back-pain-guide section="references"></back-pain-guide>`);
    expect(links(element)).to.have.lengthOf(5);
    for (const title of [
      'Delayed onset muscle soreness: treatment strategies',
      'Prevention of low back pain: a systematic review',
    ])
      expect(wordsOf(element)).to.contain(title);
    expect(linkTo(element, 'https://doi.org/10.1001/jamainternmed.2015.7431')).to.exist;
  });

  it('shows the warning signs as the three care cards of the rules, and the safety net', async () => {
    const element = await guide(html`<back-pain-guide section="warning-signs"></back-pain-guide>`);
    expect(all(element, '[part=card]')).to.have.lengthOf(3);
    expect(wordsOf(element)).to.contain('Chest pain, or trouble breathing').and.to.contain('If things change');
    await expectAccessible(element);
  });

  it('names every sign of the safety net among its key points', async () => {
    const element = await guide(html`<back-pain-guide section="takeaways"></back-pain-guide>`);
    expect(wordsOf(element)).to.contain('Call 111 for a fever, a weak leg, or pain that keeps getting worse.');
    for (const sign of [
      'numbness between your legs',
      'trouble peeing or pooing',
      'both legs',
      'chest pain',
      'dark brown pee',
      'very ill',
    ]) {
      expect(wordsOf(element)).to.contain(sign);
    }
  });

  it('says who must ask before taking ibuprofen wherever it names it', async () => {
    for (const section of ['treatments', 'faq']) {
      const element = await guide(html`<back-pain-guide section=${section}></back-pain-guide>`);
      expect(wordsOf(element))
        .to.contain('ibuprofen is safe for you. Ask a pharmacist first if you are over 65, pregnant')
        .and.to.contain('if your pee is dark');
    }
  });

  it('says what NICE does not recommend, and promises nothing', async () => {
    const element = await guide(html`<back-pain-guide section="treatments"></back-pain-guide>`);
    expect(wordsOf(element))
      .to.contain('NICE does not recommend spinal injections for low back pain')
      .and.to.contain('Ask a pharmacist whether ibuprofen is safe for you')
      .and.not.to.match(/proven|permanent|root cause|regenerat|award/i);
  });

  it("labels what is ProHealth's own, and ends its treatments with where to reach it", async () => {
    const element = await guide(html`<back-pain-guide section="treatments"></back-pain-guide>`);
    const labels = all(element, 'small').map(textOf);
    expect(labels).to.deep.equal(['From ProHealth Clinic', 'From ProHealth Clinic']);
    expect(links(element).map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:+441234380345',
      'mailto:info@prohealthclinic.co.uk',
    ]);
  });

  it('draws how soreness usually goes, with a text for those who do not see it', async () => {
    const element = await guide(html`<back-pain-guide section="soreness"></back-pain-guide>`);
    expect(find(element, 'svg')!.getAttribute('aria-label')).to.contain('day five to seven');
    expect(wordsOf(element)).to.contain('worst between one and three days');
  });

  it('says who wrote it, that it was changed, and that nobody clinical has reviewed it', async () => {
    const element = await guide(html`<back-pain-guide section="about"></back-pain-guide>`);
    expect(wordsOf(element))
      .to.contain('Oliver Eaton')
      .and.to.contain('clinical review of this version: none yet')
      .and.to.contain('does not replace a professional');
  });

  for (const section of ['causes', 'prevention', 'activities', 'takeaways', 'summary']) {
    it(`shows the section ${section} alone, without contents, and is accessible`, async () => {
      const element = await guide(html`<back-pain-guide section=${section}></back-pain-guide>`);
      expect(find(element, 'nav')).not.to.exist;
      expect(all(element, 'section')).to.have.length.of.at.least(1);
      expect(headings(element)[0]?.localName).to.equal('h2');
      await expectAccessible(element);
    });
  }

  it('shows the whole guide and warns once when the section is unknown', async () => {
    const said = await warningsOf(async () => {
      const element = await guide(html`<back-pain-guide section="prices"></back-pain-guide>`);
      expect(find(element, 'nav')).to.exist;
    });
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('section="prices"').and.to.contain('warning-signs');
  });

  it("keeps to the page's outline, without gaps", async () => {
    const element = await guide(html`<back-pain-guide heading-level="1"></back-pain-guide>`);
    const levels = headings(element).map(({ localName }) => Number(localName.slice(1)));
    expect(levels[0]).to.equal(1);
    levels.reduce((before, level) => {
      expect(level).to.be.at.most(before + 1);
      return level;
    });
  });
});
