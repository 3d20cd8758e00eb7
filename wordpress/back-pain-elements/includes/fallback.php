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

/**
 * What a phone dials, as the element has it: no "(0)" behind the country's number, and no extension at the end.
 *
 * @param string $phone As it is written.
 * @return string
 */
function dialled( $phone ) {
	return preg_replace( '/(\+\d+)\W*\(0\)|(?<![a-z])(?:ext[a-z]*|x|#)\W*\d+$|[^+\d]/i', '$1', $phone );
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
		$way = link_html( 'tel:' . dialled( $attributes['phone'] ), $attributes['phone'] );
	} elseif ( ! empty( $attributes['email'] ) ) {
		$way = link_html( 'mailto:' . $attributes['email'], $attributes['email'] );
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
	return (bool) array_intersect( array( 'name', 'phone', 'email', 'address', 'booking-url' ), array_keys( array_filter( $attributes ) ) );
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
