// rrweb leaves the sending to whoever embeds it.
/* global fetch */
import { record } from 'rrweb';

record({ emit: (event) => void fetch('/rrweb', { method: 'POST', body: JSON.stringify(event) }) });
window.started();
