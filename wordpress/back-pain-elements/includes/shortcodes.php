<?php
/**
 * Shortcodes: [back_pain_checker activity="cycling"], [prevention_tips], [clinic_contact], [back_pain_guide].
 * A checker holds a clinic: [back_pain_checker][clinic_contact name="Northside"][/back_pain_checker].
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
 * @param string|null  $content What stands between an opening and a closing shortcode.
 * @param string       $name    The shortcode.
 * @return string
 */
function shortcode( $given, $content, $name ) {
	$tag    = str_replace( '_', '-', $name );
	$inside = 'back-pain-checker' === $tag ? clinic_inside( (string) $content ) : '';
	return element_html( $tag, shortcode_attributes( $tag, $given ), false, $inside );
}

/**
 * What somebody wrote in a shortcode, under the names of the element.
 *
 * @param string       $tag   One of TAGS.
 * @param array|string $given Attributes; without any, an empty string.
 * @return array
 */
function shortcode_attributes( $tag, $given ) {
	$attributes = array();
	foreach ( (array) $given as $key => $value ) {
		// [back_pain_checker no-clinic] arrives as 0 => 'no-clinic'.
		$is_alone = is_int( $key ) && is_string( $value );
		$key      = str_replace( '_', '-', $is_alone ? $value : $key );
		$is_flag  = 'boolean' === ( schema( $tag )[ $key ]['type'] ?? '' );
		$is_on    = $is_alone || in_array( $value, array( '', 'yes', $key ), true );

		$attributes[ $key ] = $is_flag && $is_on ? true : $value;
	}
	return $attributes;
}

/**
 * The clinic that a result of the checker shows, from the first shortcode of a clinic inside it.
 *
 * @param string $content What stands inside the checker's shortcode.
 * @return string
 */
function clinic_inside( $content ) {
	$tag = 'clinic-contact';
	if ( ! preg_match( '/' . get_shortcode_regex( array( 'clinic_contact' ) ) . '/', $content, $found ) ) {
		return '';
	}
	$attributes = allowed_attributes( $tag, shortcode_attributes( $tag, shortcode_parse_atts( $found[3] ) ) );
	return sprintf(
		'<%1$s slot="clinic"%2$s style="display:block">%3$s</%1$s>',
		$tag,
		attributes_html( $attributes ),
		fallback_html( $tag, $attributes )
	);
}
