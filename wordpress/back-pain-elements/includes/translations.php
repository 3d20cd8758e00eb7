<?php
/**
 * Translations that lie in the folder languages of the plugin. Those that WordPress has fetched come first.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/** Says where they are. Before the blocks, whose titles are translated. */
function load_translations() {
	load_plugin_textdomain( 'back-pain-elements', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}
add_action( 'init', __NAMESPACE__ . '\load_translations', 5 );
