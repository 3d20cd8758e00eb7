// Two visitors of one page: they answer with a real mouse and real keys, to a mild result and then to an emergency.
/* global Node */

/** The option that is ticked on each question, and how. */
const mild = {
  nerve: 'none',
  danger: 'none',
  about: 'age-65',
  unwell: 'none',
  leg: 'no',
  length: '4-to-7-days',
  onset: 'gradual',
  trend: 'better',
  severity: 'mild',
};

/** Takes both through the checker on `page`. Returns each word that they met in it, and each name, value and id. */
export async function visit(page) {
  const met = new Set();
  const look = async () => {
    for (const each of await page.evaluate(whatIsShown)) met.add(each);
  };

  const at = (selector, inside) => page.evaluate(middle, [selector, inside]);
  const click = async (selector, inside) => {
    await page.mouse.click(...(await at(selector, inside)));
    await page.evaluate(() => document.querySelector('back-pain-checker').updateComplete);
    await look();
  };
  const press = async (selector, key) => {
    await page.evaluate(
      (wanted) => document.querySelector('back-pain-checker').renderRoot.querySelector(wanted).focus(),
      selector,
    );
    await page.keyboard.press(key);
    await page.evaluate(() => document.querySelector('back-pain-checker').updateComplete);
    await look();
  };

  await look();
  await click('[type=submit]');
  await click('[type=submit]'); // an error: nothing is ticked
  await click('input[value=walking]');
  await press('input[value=sex]', 'Space');
  for (const [question, option] of Object.entries(mild)) {
    const input = `input[name="${question}"][value="${option}"]`;
    await click(input);
    if (question === 'about') {
      await press('[type=submit]', 'Enter');
      await click('[data-action=back]');
    }
    await click('[type=submit]');
  }
  await click('[aria-expanded]');
  await click('details:has(prevention-tips) summary');
  await click('input', 'prevention-tips');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await look();
  await click('[data-action=copy]');
  await click('details:has([data-action=change]) summary');
  await click('[data-action=change][value=severity]');
  await click('[data-action=back]');
  await click('[data-action=restart]');
  await click('[type=submit]');
  await click('input[value=saddle]');
  await click('[type=submit]');
  return [...met];
}

/** Where to click for what is inside the checker, or inside an element in it; it is scrolled to first. Runs in the page. */
function middle([selector, inside]) {
  const checker = document.querySelector('back-pain-checker');
  const found = (inside ? checker.renderRoot.querySelector(inside) : checker).renderRoot.querySelector(selector);
  const target = found.closest('label') ?? found;
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** Texts, names, values and ids in the checker. Runs in the page. */
function whatIsShown() {
  const found = [];
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) found.push(node.data.replace(/\s+/g, ' ').trim());
    if (node.localName === 'style' || node.localName === 'iframe') return;
    for (const name of ['name', 'value', 'data-outcome', 'data-rule', 'aria-label', 'href'])
      if (node.getAttribute?.(name)) found.push(node.getAttribute(name));
    for (const each of [...node.childNodes, ...(node.renderRoot ? [node.renderRoot] : [])]) walk(each);
  };
  walk(document.querySelector('back-pain-checker').renderRoot);
  return found.filter(Boolean);
}
