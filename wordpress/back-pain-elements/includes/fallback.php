<?php
/**
 * What stands in an element until the module draws it, or where it cannot: one line of help, and the height to keep free.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * One line of HTML.
 *
 * @param string                         $tag        One of TAGS.
 * @param array<string, string|int|bool> $attributes Allowed attributes.
 * @return string
 */
function fallback_html( $tag, $attributes ) {
	switch ( $tag ) {
		case 'back-pain-checker':
			return emergency_line( $attributes['region'] ?? HOME_REGION );
		case 'prevention-tips':
			return esc_html__( 'Warm up before, ease down after, and build up slowly.', 'back-pain-elements' );
		case 'clinic-contact':
			return contact_line( $attributes );
		case 'guided-routine':
			return esc_html__( 'Movements to get going. Stop if your pain gets worse or you get a new pain.', 'back-pain-elements' );
		default:
			return sprintf(
				/* translators: %s: link to the NHS website. */
				esc_html__( 'Read about back pain at %s.', 'back-pain-elements' ),
				link_html( 'https://www.nhs.uk/conditions/back-pain/', 'NHS.uk' )
			);
	}
}

/**
 * When to ring the emergency number, which is not the same everywhere.
 *
 * @param string $region Region of the checker.
 * @return string
 */
function emergency_line( $region ) {
	$number = EMERGENCY_NUMBERS[ $region ];
	/* translators: %s: emergency telephone number. */
	$call = link_html( "tel:$number", sprintf( __( 'Call %s', 'back-pain-elements' ), $number ) );
	if ( '999' === $number ) {
		/* translators: %s: link "Call 999". */
		$sentence = esc_html__( 'Back pain with numbness between your legs, or trouble peeing or pooing? %s or go to A&E now.', 'back-pain-elements' );
	} else {
		/* translators: %s: link "Call 112". */
		$sentence = esc_html__( 'Back pain with numbness between your legs, or trouble peeing or pooing? %s or go to an emergency department now.', 'back-pain-elements' );
	}
	return sprintf( $sentence, $call );
}

// The patterns of the element and the builder; tests compare them.

/** Digits with what people put between them, and the word behind them, as in "0800 FITNESS". */
const RUN = '/([+(]{0,2}[0-9](?:[\s).‐-―-]*(?:\([\s0-9]+\)|[0-9]))*)(?:[\s).‐-―-]*([a-z]+))?/iu';

/** Hours are no number. */
const HOURS = '/24\s*\/\s*7/u';

/** How a number begins abroad. */
const ABROAD = '/^\(?(?:\+|00)/u';

/** The "(0)" behind a country's number is left out abroad. */
const TRUNK = '/^([^(]*)\(\s*0\s*\)/u';

/** "9-5 020 …": what the number begins with is in doubt. */
const DOUBT = '/^[0-9]{1,2}[^0-9]+(?:[0-9]{1,2}[^0-9]+)?[+0]/u';

/** What is written before an extension. */
const EXTENSION = '/^(?:ext.*|x)$/iu';

/**
 * What a phone dials, as the element has it: the one number in it. Nothing if there is none, more than one, or any doubt.
 *
 * @param string $phone As it is written.
 * @return string
 */
function dialled( $phone ) {
	preg_match_all( RUN, preg_replace( HOURS, '', $phone ), $runs, PREG_SET_ORDER );
	$all = array();
	foreach ( $runs as $run ) {
		$text   = $run[1];
		$word   = $run[2] ?? '';
		$plus   = preg_match( ABROAD, $text ) ? '+' : '';
		$digits = $plus ? preg_replace( array( ABROAD, TRUNK ), array( '', '$1' ), $text ) : $text;
		$digits = preg_replace( '/[^0-9]/', '', $digits );
		$part   = preg_match( DOUBT, $text ) || ( strlen( $digits ) < 10 && '' !== $word && ! preg_match( EXTENSION, $word ) );
		$all[]  = compact( 'digits', 'plus', 'part' );
	}
	$long  = array_filter(
		$all,
		static function ( $run ) {
			return strlen( $run['digits'] ) > 6;
		}
	);
	$found = array_values( $long ? $long : $all );
	if ( 1 !== count( $found ) || $found[0]['part'] ) {
		return '';
	}
	list( 'digits' => $digits, 'plus' => $plus ) = $found[0];
	$most                                        = ! $plus && '0' === $digits[0] ? 12 : 15; // The longest at home, and abroad.
	return strlen( $digits ) < 3 || strlen( $digits ) > $most ? '' : $plus . $digits;
}

/**
 * How to reach the provider of the attributes, else ProHealth Clinic: its name, and the first way there is.
 *
 * @param array<string, string|int|bool> $attributes Allowed attributes.
 * @return string
 */
function contact_line( $attributes ) {
	if ( ! is_other_provider( $attributes ) ) {
		$attributes = PROVIDER;
	}
	if ( ! empty( $attributes['phone'] ) ) {
		$dial = dialled( $attributes['phone'] );
		$way  = $dial ? link_html( "tel:$dial", $attributes['phone'] ) : esc_html( $attributes['phone'] );
	} elseif ( ! empty( $attributes['email'] ) ) {
		$way = link_html( 'mailto:' . str_replace( '%40', '@', rawurlencode( $attributes['email'] ) ), $attributes['email'] );
	} elseif ( ! empty( $attributes['booking-url'] ) ) {
		$way = link_html( $attributes['booking-url'], $attributes['booking-url'] );
	} else {
		$way = esc_html( $attributes['address'] ?? '' );
	}
	return implode( ': ', array_filter( array( esc_html( $attributes['name'] ?? '' ), $way ) ) );
}

/**
 * Whether the attributes name a provider in place of ProHealth Clinic.
 *
 * @param array<string, string|int|bool> $attributes Allowed attributes.
 * @return bool
 */
function is_other_provider( $attributes ) {
	return (bool) array_intersect( PROVIDER_ATTRIBUTES, array_keys( array_filter( $attributes ) ) );
}

/**
 * A link.
 *
 * @param string $url  Address.
 * @param string $text Words.
 * @return string
 */
function link_html( $url, $text ) {
	return sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html( $text ) );
}

/**
 * CSS that keeps the height of the element's first screen free, so that nothing jumps when the module draws it.
 *
 * @param string                         $tag        One of TAGS.
 * @param array<string, string|int|bool> $attributes Allowed attributes.
 * @return string
 */
function reserved_height( $tag, $attributes ) {
	$height = HEIGHTS[ $tag ];
	if ( isset( $attributes['section'] ) ) {
		$height = SECTION_HEIGHT;
	} elseif ( is_other_provider( $attributes ) ) {
		$height = height_of_other_provider( $attributes );
	} elseif ( isset( $attributes['clinic'] ) ) {
		$height = CLINIC_HEIGHT;
	}
	return "display:block;min-height:{$height}rem";
}

/**
 * A clinic of somebody else, detail by detail, in rem as drawn on the narrowest phone. The builder counts alike.
 *
 * @param array<string, string|int|bool> $attributes Allowed attributes.
 * @return int
 */
function height_of_other_provider( $attributes ) {
	$add  = PROVIDER_HEIGHTS;
	$name = isset( $attributes['name'] ) ? $attributes['name'] : '';
	$sum  = $add['base'] + $add['titleLine'] * lines_of( "Contact $name", $add['titleCharacters'] );
	foreach ( array( 'phone', 'email', 'booking-url', 'address' ) as $detail ) {
		$sum += empty( $attributes[ $detail ] ) ? 0 : $add[ $detail ];
	}
	if ( ! empty( $attributes['address'] ) ) {
		$width = $add['addressCharacters'];
		$sum  += $add['addressLine'] * ( lines_of( $attributes['address'], $width ) + lines_of( "Map of $name", $width ) );
	}
	return (int) ceil( $sum );
}

/**
 * How many lines a text takes.
 *
 * @param string $text  Text.
 * @param int    $width Characters in a line.
 * @return int
 */
function lines_of( $text, $width ) {
	// A shortcode writes some characters as entities; a visitor sees one character each.
	return (int) ceil( mb_strlen( html_entity_decode( $text, ENT_QUOTES ) ) / $width );
}
