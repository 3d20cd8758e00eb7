/* global location */
import { clarity } from 'clarity-js';

clarity.start({ projectId: 'project', upload: `${location.origin}/clarity` });
window.started();
