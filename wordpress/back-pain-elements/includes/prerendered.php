<?php
/**
 * The first screen of an element in the page itself, for the time before the module, and for visitors without scripts: what the
 * build wrote into assets/prerendered. It is made when the page is, so no filter of what somebody saves ever meets it.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The first screen as a declarative shadow root. Nothing where there is none for these attributes, and where the advice has
 * expired: then only the module says so.
 *
 * @param string                         $tag        One of TAGS.
 * @param array<string, string|int|bool> $attributes Allowed attributes.
 * @return string
 */
function prerendered_html( $tag, $attributes ) {
	if ( ! is_on_a_page() || is_expired() ) {
		return '';
	}
	$file = assets( 'prerendered/' . prerendered_name( $tag, $attributes ) . '.html' );
	if ( ! is_readable( $file ) ) {
		return '';
	}
	// How the style gets into the page: "nonce" is that of the page's policy, "stylesheet" an address or whether it is a file.
	// Without options, with false, there is no first screen.
	$options = apply_filters( 'back_pain_elements_prerender', array( 'stylesheet' => ! is_style_allowed( headers_list() ) ), $tag );
	if ( ! is_array( $options ) ) {
		return '';
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- It is a file of the plugin.
	$html = at_level( file_get_contents( $file ), (int) ( $attributes['heading-level'] ?? 2 ) );
	if ( isset( $attributes['theme'] ) ) {
		$html = first_replaced( 'class="body', 'class="body ' . $attributes['theme'], $html );
	}
	return with_style( $html, $tag, $options );
}

/**
 * The name of the file. What else an element has been given changes nothing on its first screen, or there is no file for it.
 *
 * @param string                         $tag        One of TAGS.
 * @param array<string, string|int|bool> $attributes Allowed attributes.
 * @return string
 */
function prerendered_name( $tag, $attributes ) {
	$region = $attributes['region'] ?? HOME_REGION;
	switch ( $tag ) {
		case CHECKER:
			$mode = 'lists' === ( $attributes['mode'] ?? '' ) ? 'lists' : '';
			return implode( '.', array_filter( array( $tag, HOME_REGION === $region ? $mode : $region ) ) );
		case 'prevention-tips':
			return implode( '.', array_filter( array( $tag, $attributes['activity'] ?? '' ) ) );
		default:
			$others = array_diff_key( array_filter( $attributes ), array_flip( array( 'heading-level', 'theme' ) ) );
			return $others ? '' : $tag;
	}
}

/**
 * The files have headings of level 2 and below.
 *
 * @param string $html  The file.
 * @param int    $level Level of the first heading.
 * @return string
 */
function at_level( $html, $level ) {
	return preg_replace_callback(
		'/<(\/?)h([1-6])(?=[\s>])/',
		static function ( $found ) use ( $level ) {
			return "<$found[1]h" . min( 6, $found[2] + $level - 2 );
		},
		$html
	);
}

/**
 * What Autoptimize and LiteSpeed Cache look for before they gather the styles of a page in one file. Out of the shadow root, this
 * one would leave the first screen bare and style the page instead.
 */
const STAYS_HERE = array(
	'data-noptimize'   => '1',
	'data-no-optimize' => '1',
);

/**
 * The style in the way that the page's policy takes.
 *
 * @param string $html    First screen, with its style.
 * @param string $tag     The element.
 * @param array  $options `nonce` and `stylesheet`.
 * @return string
 */
function with_style( $html, $tag, $options ) {
	$attributes = attributes_html( array( 'nonce' => $options['nonce'] ?? '' ) + STAYS_HERE );
	if ( empty( $options['stylesheet'] ) ) {
		return first_replaced( '<style>', "<style$attributes>", $html );
	}
	$url   = is_string( $options['stylesheet'] ) ? $options['stylesheet'] : plugins_url( "assets/prerendered/$tag.css?ver=" . VERSION, FILE );
	$start = strpos( $html, '<style>' );
	$end   = strpos( $html, '</style>' ) + strlen( '</style>' );
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedStylesheet -- It belongs into the shadow root, where WordPress puts none.
	return substr_replace( $html, sprintf( '<link rel="stylesheet" href="%s"%s>', esc_url( $url ), $attributes ), $start, $end - $start );
}

/**
 * Whether a page with these headers takes a style that stands in it.
 *
 * @param string[] $headers Headers, each as one line.
 * @return bool
 */
function is_style_allowed( $headers ) {
	foreach ( preg_grep( '/^content-security-policy:/i', $headers ) as $header ) {
		foreach ( explode( ',', substr( $header, strlen( 'content-security-policy:' ) ) ) as $policy ) {
			$sources = sources_of_styles( $policy );
			if ( null !== $sources && ( false === stripos( $sources, "'unsafe-inline'" ) || preg_match( "/'(?:nonce|sha\d+)-/i", $sources ) ) ) {
				return false;
			}
		}
	}
	return true;
}

/**
 * Where a policy lets styles come from, or nothing if it does not say.
 *
 * @param string $policy Content Security Policy.
 * @return string|null
 */
function sources_of_styles( $policy ) {
	foreach ( array( 'style-src-elem', 'style-src', 'default-src' ) as $directive ) {
		if ( preg_match( "/(?:^|;)\s*$directive(?:\s+([^;]*))?(?=;|$)/i", $policy, $found ) ) {
			return $found[1] ?? '';
		}
	}
	return null;
}

/**
 * A text with the first place of a word replaced.
 *
 * @param string $word The word.
 * @param string $by   What takes its place.
 * @param string $text The text.
 * @return string
 */
function first_replaced( $word, $by, $text ) {
	return substr_replace( $text, $by, strpos( $text, $word ), strlen( $word ) );
}

/**
 * WordPress makes quotes and dashes typographic, again and again where parts of a page hold each other. Not in a first screen.
 *
 * @param string[] $tags Tags whose text stays as it is.
 * @return string[]
 */
function leave_as_it_is( $tags ) {
	return array_merge( $tags, array( 'template' ) );
}
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\leave_as_it_is' );

/**
 * Some themes filter the HTML of a finished page once more. The tags of a first screen would go then, and its words stay: it
 * goes as a whole.
 *
 * @param string $html What is about to be filtered.
 * @return string
 */
function leave_out_of_filtered( $html ) {
	if ( false === strpos( (string) $html, 'shadowrootmode' ) ) {
		return $html;
	}
	return preg_replace( '/(<(?:' . implode( '|', TAGS ) . ')\b[^>]*>)<template shadowrootmode=.*?<\/template>/s', '$1', $html ) ?? $html;
}
add_filter( 'pre_kses', __NAMESPACE__ . '\leave_out_of_filtered' );
