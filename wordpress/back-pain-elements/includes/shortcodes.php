<?php
/**
 * Shortcodes: [back_pain_checker activity="cycling"], [prevention_tips], [clinic_contact], [back_pain_guide], [guided_routine].
 * A checker shows a clinic of the site by attributes, [back_pain_checker name="Northside"], or holds one or several:
 * [back_pain_checker][clinic_contact name="Northside"][/back_pain_checker].
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The names of shortcodes for a tag: with underscores or hyphens, and in the capitals that telephones and people give to it.
 * WordPress itself finds a shortcode only in the spelling in which it is registered.
 *
 * @param string $tag One of TAGS.
 * @return string[]
 */
function spellings( $tag ) {
	$all = array();
	foreach ( array( '_', '-' ) as $mark ) {
		$name = str_replace( '-', $mark, $tag );
		array_push( $all, $name, ucfirst( $name ), ucwords( $name, $mark ), strtoupper( $name ) );
	}
	return $all;
}

/** Makes shortcodes of each tag. */
function register_shortcodes() {
	foreach ( TAGS as $tag ) {
		foreach ( spellings( $tag ) as $name ) {
			add_shortcode( $name, __NAMESPACE__ . '\shortcode' );
		}
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
	$tag   = strtolower( str_replace( '_', '-', $name ) );
	$given = shortcode_attributes( $tag, $given );
	if ( CHECKER !== $tag ) {
		return element_html( $tag, without_slot( $given ), false, '', faults( $tag, $given ) ) . other_words( (string) $content );
	}
	// A checker in a checker: the first one has no end, and what follows it is the rest of the page.
	if ( has_shortcode_of( CHECKER, (string) $content ) ) {
		return shortcode( $given, '', $name ) . do_shortcode( "{$content}[/$name]" );
	}
	$clinics = array_filter( array_merge( array( clinic_attributes( $given ) ), clinics_inside( (string) $content ) ) );
	$own     = array_diff_key( $given, clinic_attributes( $given ) );
	$faults  = array_merge( faults( $tag, $own ), ...array_map( __NAMESPACE__ . '\clinic_faults', $clinics ) );
	$words   = other_words( preg_replace( shortcode_pattern( CLINIC ), '', (string) $content ) );
	$own     = without_slot( $own );
	if ( ! $clinics ) {
		return element_html( $tag, $own, false, '', $faults ) . $words;
	}
	return checker_with_clinics( $own, implode( '', array_map( __NAMESPACE__ . '\clinic_html', $clinics ) ), false, $faults ) . $words;
}

/**
 * Reads the attributes again where they stand in the quotes of a word processor: WordPress knows straight ones alone.
 *
 * @param string|false $output What another plugin has made of it.
 * @param string       $name   The shortcode.
 * @param array|string $given  Its attributes, as WordPress read them.
 * @param array        $found  What WordPress found in the text.
 * @return string|false
 */
function read_typographic_quotes( $output, $name, $given, $found ) {
	$straight = straight_quotes( $found[3] );
	if ( false !== $output || $straight === $found[3] || ! in_array( strtolower( str_replace( '_', '-', $name ) ), TAGS, true ) ) {
		return $output;
	}
	return shortcode( shortcode_parse_atts( $straight ), $found[5] ?? '', $name );
}
add_filter( 'pre_do_shortcode_tag', __NAMESPACE__ . '\read_typographic_quotes', 10, 4 );

/**
 * The attributes of a shortcode, as text, with straight quotes around each value.
 *
 * @param string $text What stands in a shortcode behind its name.
 * @return string
 */
function straight_quotes( $text ) {
	$value = static function ( $found ) {
		return '="' . str_replace( '"', '&quot;', $found[1] ) . '"';
	};
	// A quote ends a value where the next attribute follows, flags, or nothing: there may be quotes in a name.
	$end = '(?=(?:\s+[\w-]+)*\s*(?:\/?$|=))';
	foreach ( array( '(?!")' . DOUBLE_QUOTES . '(.*?)' . DOUBLE_QUOTES, '(?!\')' . SINGLE_QUOTES . '(.*?)' . SINGLE_QUOTES ) as $quoted ) {
		$text = preg_replace_callback( "/\s*=\s*$quoted$end/us", $value, $text ) ?? $text;
	}
	return $text;
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
	foreach ( array_filter( (array) $given, 'is_string' ) as $key => $value ) {
		// [back_pain_checker no-clinic] arrives as 0 => 'no-clinic'.
		$is_alone = is_int( $key );
		$key      = str_replace( '_', '-', strtolower( $is_alone ? $value : $key ) );
		$is_flag  = 'boolean' === ( schema( $tag )[ $key ]['type'] ?? '' );
		$is_on    = $is_alone || in_array( strtolower( $value ), array( '', 'yes', $key ), true );
		$is_off   = in_array( strtolower( $value ), array( 'no', 'off' ), true );
		if ( '' !== $key ) {
			$attributes[ $key ] = $is_flag && ( $is_on || $is_off ) ? ! $is_off : $value;
		}
	}
	return $attributes;
}

/**
 * Finds the shortcodes of a tag, in every spelling.
 *
 * @param string $tag One of TAGS.
 * @return string Regular expression.
 */
function shortcode_pattern( $tag ) {
	return '/' . get_shortcode_regex( spellings( $tag ) ) . '/';
}

/**
 * Whether a shortcode of the tag stands in a text.
 *
 * @param string $tag  One of TAGS.
 * @param string $text Text.
 * @return bool
 */
function has_shortcode_of( $tag, $text ) {
	return 1 === preg_match( shortcode_pattern( $tag ), $text );
}

/**
 * The attributes of each clinic inside a checker's shortcode.
 *
 * @param string $content What stands inside.
 * @return array[]
 */
function clinics_inside( $content ) {
	preg_match_all( shortcode_pattern( CLINIC ), $content, $found );
	return array_map(
		static function ( $text ) {
			// Without an attribute it is ProHealth Clinic, asked for by name: an empty list would be no clinic.
			return shortcode_attributes( CLINIC, shortcode_parse_atts( straight_quotes( $text ) ) ) + array( 'slot' => 'clinic' );
		},
		$found[3]
	);
}

/**
 * What is left out of a clinic.
 *
 * @param array $given Its attributes.
 * @return string[]
 */
function clinic_faults( $given ) {
	return faults( CLINIC, without_slot( $given ) );
}

/**
 * Attributes without a slot: only a clinic inside a checker has one, which the plugin gives to it.
 *
 * @param array $given Attributes.
 * @return array
 */
function without_slot( $given ) {
	return array_diff_key( $given, array( 'slot' => true ) );
}

/**
 * Words that stand between an opening and a closing shortcode: an element has no room for them, so they come after it.
 *
 * @param string $text What stands inside.
 * @return string
 */
function other_words( $text ) {
	return '' === trim( wp_strip_all_tags( $text ), " \t\n\r\0\x0B\xC2\xA0" ) ? '' : do_shortcode( $text );
}
