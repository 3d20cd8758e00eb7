<?php
/**
 * Plugin Name:       Back Pain Elements
 * Description:       Five blocks and shortcodes about back pain after exercise: where to get help, tips, movements, a clinic's details and a guide.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            back-pain-elements contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       back-pain-elements
 * Domain Path:       /languages
 * Update URI:        false
 *
 * The version and the address stand in package.json; the build writes them here. Without an address, "Update URI" stays
 * false: else a stranger's plugin of this name in the directory of WordPress.org would be offered as an update.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

const VERSION    = '0.0.0';
const UPDATE_URI = 'false';
const FILE       = __FILE__;

require __DIR__ . '/includes/vocabulary.php';
require __DIR__ . '/includes/translations.php';
require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/edition.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/prerendered.php';
require __DIR__ . '/includes/author-note.php';
require __DIR__ . '/includes/own-clinic.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/module.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/look.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/pattern.php';
require __DIR__ . '/includes/preview.php';
require __DIR__ . '/includes/raw-tags.php';
require __DIR__ . '/includes/privacy.php';
require __DIR__ . '/includes/expiry-notice.php';
require __DIR__ . '/includes/updates.php';
