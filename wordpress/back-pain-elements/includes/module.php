<?php
/**
 * The one file that draws the elements. It is loaded on pages with an element, and on no other.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

const MODULE = 'back-pain-elements';

/** Asks WordPress to load the module on this page, once. */
function load_module() {
	static $is_asked = false;
	if ( $is_asked ) {
		return;
	}
	$is_asked = true;
	$url      = plugins_url( 'assets/back-pain-elements.js', FILE );
	// Block themes print modules in the head, the others early in the footer. What is drawn later still gets a script.
	$is_late = did_action( wp_is_block_theme() ? 'wp_head' : 'wp_footer' );
	if ( function_exists( 'wp_enqueue_script_module' ) && ! $is_late ) {
		wp_enqueue_script_module( MODULE, $url, array(), VERSION );
	} else {
		wp_enqueue_script( MODULE, $url, array(), VERSION, true );
	}
}

/**
 * Before WordPress 6.5 every script is a classic one, and some themes get `type="text/javascript"` on it.
 *
 * @param string $tag    The script as WordPress would print it.
 * @param string $handle Its handle.
 * @param string $url    Its address.
 * @return string
 */
function as_module( $tag, $handle, $url ) {
	if ( MODULE !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => $url,
			'id'   => MODULE . '-js',
		)
	);
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 3 );
