// What becomes of a snippet: each kind of site, as far as a page needs one, and the element that stands there in the end.
/* global getComputedStyle */
import { parse as parseBlocks } from '@wordpress/block-serialization-default-parser';
import shortcodes from '@wordpress/shortcode';
import { Liquid } from 'liquidjs';
import { page } from './site.mjs';

const importMap = (version) =>
  `<script type="importmap">${JSON.stringify({ imports: { 'back-pain-elements': `/back-pain-elements/${version}/back-pain-elements.js` } })}</script>`;

/** A shortcode as the plugin prints it: WordPress's own parser, then its attributes on the tag, and the clinic inside. */
export function printed(code, more = '') {
  const name = /^\[(\w+)/.exec(code)[1];
  const { attrs, content } = shortcodes.next(name, code).shortcode;
  const tag = name.replaceAll('_', '-');
  const attributes = [...Object.entries(attrs.named).map(([key, value]) => `${key}="${value}"`), ...attrs.numeric];
  return `<${[tag + more, ...attributes].join(' ')}>${content ? printed(content, ' slot="clinic"') : ''}</${tag}>`;
}

/** A block as the plugin prints it: WordPress's own parser, then its attributes on the tag. */
function printedBlock(code) {
  const [{ blockName, attrs }] = parseBlocks(code);
  const tag = blockName.replace('back-pain-elements/', '');
  const attributes = Object.entries(attrs).map(([key, value]) =>
    value === true ? key : `${key}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return `<${[tag, ...attributes].join(' ')}></${tag}>`;
}

/** Shopify's language, with the one filter that knows where the files of a theme are. */
const liquid = new Liquid();
liquid.registerFilter('asset_url', (file) => `/files/${file}`);

/** Code that a tag manager puts into the page: what it makes of the text runs. */
const managed = (code) =>
  `<script>document.head.append(document.createRange().createContextualFragment(${JSON.stringify(code).replaceAll('<', '\\u003c')}));</script>`;

/** What Wix does with the fields of its panel for custom elements. */
const panel = ([address, tag, set]) => `<script>
  const script = document.createElement('script');
  script.src = ${JSON.stringify(address)};
  document.head.append(script);
  const element = document.createElement(${JSON.stringify(tag)});
  for (const line of ${JSON.stringify(set.split('\n')).replaceAll('<', '\\u003c')}) {
    const [, name, value] = /^([a-z-]+): (.*)$/.exec(line);
    element.setAttribute(name, value);
  }
  document.body.append(element);
</script>`;

/** Saves a page made of the parts of a snippet, as the owner of that kind of site would; returns its address. */
export function paste(site, target, parts, name) {
  const code = parts.map((part) => part.code);
  const { version } = site.release;
  switch (target) {
    case 'block':
    case 'shortcode': {
      const [first, css = ''] = code;
      const module = `<script type="module" src="/back-pain-elements/${version}/back-pain-elements.js"></script>`;
      const body = target === 'block' ? printedBlock(first) : printed(first);
      return site.save(`${name}.html`, page(body, `${module}<style>${css}</style>`));
    }
    case 'shopify':
      return site.save(`${name}.html`, page(liquid.parseAndRenderSync(code[0])));
    case 'gtm':
      return site.save(`${name}.html`, page(`${code[1]}\n${managed(code[0])}`));
    case 'webflow':
      if (code[0].length > 10_000) throw new Error('Webflow takes no more than 10,000 characters of code.');
      return site.save(`${name}.html`, page(code[0]));
    case 'wix':
      return site.save(`${name}.html`, page(code.length > 1 ? panel(code) : code[0]));
    case 'frame':
      site.save('back-pain.html', code[0]);
      return site.save(`${name}.html`, page(code[1]));
    case 'npm':
      return site.save(`${name}.html`, page(code[2], `${importMap(version)}<script type="module">${code[1]}</script>`));
    default:
      return site.save(`${name}.html`, page(code.join('\n')));
  }
}

/** The element that was drawn, as a visitor and a page's script find it. Runs in the page. */
export function drawn() {
  const element = document.querySelector(
    'back-pain-checker, prevention-tips, clinic-contact, back-pain-guide, guided-routine',
  );
  const heading = element?.renderRoot?.querySelector('h1, h2, h3, h4, h5, h6');
  if (!heading?.textContent.trim()) return null;
  const attributesOf = ({ attributes }) =>
    Object.fromEntries(
      [...attributes].filter(({ name }) => !/^(style|back-pain)$/.test(name)).map(({ name, value }) => [name, value]),
    );
  const holder = element.closest('[data-back-pain]') ?? element;
  const inside = element.querySelector('clinic-contact');
  const style = getComputedStyle(element);
  return {
    tag: element.localName,
    attributes: attributesOf(element),
    heading: heading.localName,
    clinicInside: inside ? { ...attributesOf(inside), slot: inside.closest('[slot]')?.slot } : null, // a placeholder has the slot itself
    reserved: getComputedStyle(holder).minHeight,
    accent: style.getPropertyValue('--bpe-accent'),
    radius: style.getPropertyValue('--bpe-radius'),
    fallback: element.innerHTML,
  };
}
