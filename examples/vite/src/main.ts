import 'back-pain-elements';

const checker = document.querySelector('back-pain-checker')!;
const note = document.querySelector<HTMLElement>('#note')!;

checker.activity = 'cycling';
checker.addEventListener('checker-complete', () => (note.hidden = false));
checker.addEventListener('checker-restart', () => (note.hidden = true));
