import { flushSync, mount } from 'svelte';
import Page from './Page.svelte';

const page = mount(Page, { target: document.querySelector('main') });
window.show = (consent) => flushSync(() => page.show(consent));
