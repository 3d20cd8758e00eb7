/** The same entry point for hosts that lose `type="module"`: optimiser plugins, tag managers, `file://`. It exports nothing, so it adds no name to the page. */
import './index.js';
