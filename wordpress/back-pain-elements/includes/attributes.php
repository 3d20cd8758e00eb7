<?php
/**
 * Which attributes an element takes, and which values. Both are in its block.json, which is generated from the elements.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/** What a word processor puts around a value, as characters and as the entities of WordPress. */
const DOUBLE_QUOTES = '(?:["“”„‟″«»]|&(?:#8220|#8221|#8222|#8243|#171|#187|[lrb]dquo|[lr]aquo|Prime|quot);)';
const SINGLE_QUOTES = '(?:[\'‘’‚‛′`]|&(?:#8216|#8217|#8218|#8242|#0?39|[lrs][sb]quo|prime|apos);)';

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
		if ( ! isset( $given[ $name ] ) ) {
			continue;
		}
		$value = understood( $name, $given[ $name ], $rule );
		if ( true === rest_validate_value_from_schema( $value, $rule, $name ) ) {
			$allowed[ $name ] = rest_sanitize_value_from_schema( $value, $rule, $name );
		}
	}
	// The numbers of Great Britain would be wrong in a country that we do not know: 112 is the better guess.
	if ( isset( $given['region'] ) && '' !== $given['region'] && isset( schema( $tag )['region'] ) ) {
		$allowed += array( 'region' => UNKNOWN_REGION );
	}
	return $allowed;
}

/**
 * A value as its author meant it: without quotes around it, in small letters where it is one of a list, with https:// where
 * an address begins with its host.
 *
 * @param string $name  Attribute.
 * @param mixed  $value As it was written.
 * @param array  $rule  Its JSON schema.
 * @return mixed
 */
function understood( $name, $value, $rule ) {
	if ( ! is_string( $value ) ) {
		return $value;
	}
	foreach ( array( DOUBLE_QUOTES, SINGLE_QUOTES ) as $quote ) {
		// What is no text, since a byte in it is broken, stays as it is.
		$value = preg_replace( "/^\s*$quote((?:(?!$quote).)*)$quote\s*$/us", '$1', $value ) ?? $value;
	}
	$value = trim( $value, ' ' );
	if ( isset( $rule['enum'] ) ) {
		return strtolower( $value );
	}
	if ( 'booking-url' === $name ) {
		return preg_replace( '#^(?://)?(?=[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?\#]|$))#u', 'https://', $value ) ?? $value;
	}
	return $value;
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
