import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const root = createRoot(document.querySelector('main'));
window.show = (consent) => root.render(createElement('back-pain-checker', { 'share-outcome': consent }));
