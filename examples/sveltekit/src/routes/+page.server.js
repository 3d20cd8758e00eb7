import { prerender } from 'back-pain-elements/prerender';

export const load = () => ({ checker: prerender('back-pain-checker', { activity: 'cycling' }) });
