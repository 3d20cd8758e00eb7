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
			return emergency_line( $attributes['region'] ?? 'gb' );
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
	$numbers = array(
		'gb'     => '999',
		'gb-nir' => '999',
		'us'     => '911',
	);
	$number  = $numbers[ $region ] ?? '112';
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
		$attributes = array(
			'name'  => 'ProHealth Clinic',
			'phone' => '+44 1234 380345',
		);
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
	$heights = array(
		'back-pain-checker' => 36,
		'prevention-tips'   => 30,
		'clinic-contact'    => 34,
		'back-pain-guide'   => 60,
	);
	$height  = $heights[ $tag ];
	if ( isset( $attributes['section'] ) ) {
		$height = 12;
	} elseif ( is_other_provider( $attributes ) ) {
		$height = height_of_other_provider( $attributes );
	} elseif ( isset( $attributes['clinic'] ) ) {
		$height = 30;
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
	$name  = isset( $attributes['name'] ) ? $attributes['name'] : '';
	$shown = array_filter( $attributes );
	$rows  = array(
		'phone'       => 2.8,
		'email'       => 2.8,
		'booking-url' => 3.6,
		'address'     => isset( $shown['address'] ) ? 1.3 + 1.5 * ( lines_of( $shown['address'], 34 ) + lines_of( "Map of $name", 34 ) ) : 0,
	);
	return (int) ceil( 0.8 + 2 * lines_of( "Contact $name", 20 ) + array_sum( array_intersect_key( $rows, $shown ) ) );
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
