// What becomes of a snippet: each kind of site, as far as a page needs one, and the element that stands there in the end.
/* global getComputedStyle */
import shortcodes from '@wordpress/shortcode';
import ts from 'typescript';
import { page } from './site.mjs';

/** React's part, as small as the snippet needs it: elements with attributes, styles and children, and effects that run. */
const reactLike = `
export const useEffect = (run) => run();
globalThis.h = (tag, props, ...children) => {
  const { style = {}, ...attributes } = props;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const [name, value] of Object.entries(style)) {
    if (name.startsWith('--')) element.style.setProperty(name, value);
    else element.style[name] = value;
  }
  element.append(...children);
  return element;
};`;

const importMap = (version, more = {}) =>
  `<script type="importmap">${JSON.stringify({ imports: { 'back-pain-elements': `/back-pain-elements/${version}/back-pain-elements.js`, ...more } })}</script>`;

/** A shortcode as the plugin prints it: WordPress's own parser, then its attributes on the tag. */
export function printed(code) {
  const name = /^\[(\w+)/.exec(code)[1];
  const { named, numeric } = shortcodes.next(name, code).shortcode.attrs;
  const tag = name.replaceAll('_', '-');
  const attributes = [...Object.entries(named).map(([key, value]) => `${key}="${value}"`), ...numeric];
  return `<${[tag, ...attributes].join(' ')}></${tag}>`;
}

/** Saves a page made of the parts of a snippet, as the owner of that kind of site would; returns its address. */
export function paste(site, target, parts, name) {
  const code = parts.map((part) => part.code);
  const { version } = site.release;
  switch (target) {
    case 'shortcode': {
      const [shortcode, css = ''] = code;
      const module = `<script type="module" src="/back-pain-elements/${version}/back-pain-elements.js"></script>`;
      return site.save(`${name}.html`, page(printed(shortcode), `${module}<style>${css}</style>`));
    }
    case 'npm':
      return site.save(`${name}.html`, page(code[2], `${importMap(version)}<script type="module">${code[1]}</script>`));
    case 'react': {
      const { outputText, diagnostics } = ts.transpileModule(code[1], {
        reportDiagnostics: true,
        fileName: 'component.jsx',
        compilerOptions: {
          jsx: ts.JsxEmit.React,
          jsxFactory: 'h',
          target: ts.ScriptTarget.ES2022,
          module: ts.ModuleKind.ESNext,
        },
      });
      if (diagnostics.length) throw new Error(diagnostics.map(({ messageText }) => messageText).join('\n'));
      site.save('react-like.js', reactLike);
      site.save(`${name}.js`, outputText);
      const start = `<script type="module">import * as all from './${name}.js'; document.body.append(Object.values(all)[0]());</script>`;
      return site.save(`${name}.html`, page(start, importMap(version, { react: '/react-like.js' })));
    }
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
    clinicInside: inside ? attributesOf(inside) : null,
    reserved: getComputedStyle(holder).minHeight,
    accent: style.getPropertyValue('--bpe-accent'),
    radius: style.getPropertyValue('--bpe-radius'),
    fallback: element.innerHTML,
  };
}
