import { h, render } from 'preact';

window.show = (consent) => render(h('back-pain-checker', { 'share-outcome': consent }), document.querySelector('main'));
