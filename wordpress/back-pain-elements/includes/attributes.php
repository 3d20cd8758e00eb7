<?php
/**
 * Which attributes an element takes, and which values. Both are in its block.json, which is generated from the elements.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * What block.json says about each attribute of a tag.
 *
 * @param string $tag One of TAGS.
 * @return array<string, array> JSON schemas by attribute.
 */
function schema( $tag ) {
	static $schemas = array();
	if ( ! isset( $schemas[ $tag ] ) ) {
		$block           = wp_json_file_decode( block_folder( $tag ) . '/block.json', array( 'associative' => true ) );
		$schemas[ $tag ] = $block['attributes'];
	}
	return $schemas[ $tag ];
}

/**
 * The attributes that a tag takes, with values that it knows. Everything else is left out.
 *
 * @param string $tag   One of TAGS.
 * @param array  $given Attributes as somebody wrote them.
 * @return array<string, string|int|bool>
 */
function allowed_attributes( $tag, $given ) {
	$allowed = array();
	foreach ( schema( $tag ) as $name => $rule ) {
		if ( isset( $given[ $name ] ) && true === rest_validate_value_from_schema( $given[ $name ], $rule, $name ) ) {
			$allowed[ $name ] = rest_sanitize_value_from_schema( $given[ $name ], $rule, $name );
		}
	}
	// The numbers of Great Britain would be wrong in a country that we do not know: 112 is the better guess.
	if ( isset( $given['region'] ) && '' !== $given['region'] && isset( schema( $tag )['region'] ) ) {
		$allowed += array( 'region' => UNKNOWN_REGION );
	}
	return $allowed;
}

/**
 * Attributes as HTML, each with a space before it.
 *
 * @param array<string, string|int|bool> $attributes Allowed attributes.
 * @return string
 */
function attributes_html( $attributes ) {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		if ( true === $value ) {
			$html .= ' ' . $name;
		} elseif ( false !== $value && '' !== $value ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	return $html;
}
