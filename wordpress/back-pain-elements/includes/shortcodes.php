<?php
/**
 * Shortcodes: [back_pain_checker activity="cycling"], [prevention_tips], [clinic_contact], [back_pain_guide].
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/** Makes a shortcode of each tag. */
function register_shortcodes() {
	foreach ( TAGS as $tag ) {
		add_shortcode( str_replace( '-', '_', $tag ), __NAMESPACE__ . '\shortcode' );
	}
}
add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );

/**
 * A shortcode as its element.
 *
 * @param array|string $given   Attributes; without any, an empty string.
 * @param string|null  $content What stands between an opening and a closing shortcode. It is not used.
 * @param string       $name    The shortcode.
 * @return string
 */
function shortcode( $given, $content, $name ) {
	$tag        = str_replace( '_', '-', $name );
	$attributes = array();
	foreach ( (array) $given as $key => $value ) {
		// [back_pain_checker no-clinic] arrives as 0 => 'no-clinic'.
		$is_alone = is_int( $key ) && is_string( $value );
		$key      = str_replace( '_', '-', $is_alone ? $value : $key );
		$is_flag  = 'boolean' === ( schema( $tag )[ $key ]['type'] ?? '' );
		$is_on    = $is_alone || in_array( $value, array( '', 'yes', $key ), true );

		$attributes[ $key ] = $is_flag && $is_on ? true : $value;
	}
	return element_html( $tag, $attributes );
}
