import { prerender } from 'back-pain-elements/prerender';

export default defineEventHandler(() => prerender('back-pain-checker', { activity: 'cycling' }));
