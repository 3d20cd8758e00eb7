<?php
/**
 * The module in the editor, where it draws the preview of a block.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Loads the module into the frame of the editor, where it draws the preview. Not into the page round the frame: it would
 * change tags there that somebody is about to save.
 */
function load_module_in_frame() {
	if ( is_admin() && ! doing_action( 'admin_enqueue_scripts' ) ) {
		wp_enqueue_script( MODULE, plugins_url( 'assets/back-pain-elements.js', FILE ), array(), VERSION, true );
	}
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\load_module_in_frame' );
