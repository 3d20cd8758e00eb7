<?php
/**
 * Tags that somebody writes by hand: they survive saving and the Visual tab, and get their module.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/** Hands results to scripts of the page: not for somebody to write who may not write scripts either. */
const PRIVILEGED = 'share-outcome';

/**
 * Lets authors keep the tags. Without this, WordPress removes unknown tags of everybody who may not write any HTML.
 *
 * @param array  $tags    Allowed tags with their attributes.
 * @param string $context Where the HTML comes from.
 * @return array
 */
function keep_on_save( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$everywhere = array_fill_keys( array( 'class', 'data-*', 'dir', 'id', 'lang', 'slot', 'style' ), true );
	foreach ( TAGS as $tag ) {
		$own          = array_diff( array_keys( schema( $tag ) ), array( PRIVILEGED ) );
		$tags[ $tag ] = $everywhere + array_fill_keys( $own, true );
	}
	return $tags;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\keep_on_save', 10, 2 );

/**
 * A placeholder could ask for results as well, and WordPress lets everybody write any data attribute. It sees a tag where this
 * pattern sees one: up to the first ">".
 *
 * @param string $html What is about to be filtered.
 * @return string
 */
function leave_out_privileged( $html ) {
	return preg_replace_callback(
		'/<[^>]*(?:>|$)/',
		static function ( $found ) {
			return preg_replace( '/(?<=[\s"\'\/])data-' . PRIVILEGED . '(?![\w.:-])/i', 'data-', $found[0] );
		},
		(string) $html
	) ?? $html;
}
add_filter( 'pre_kses', __NAMESPACE__ . '\leave_out_privileged' );

/**
 * Lets the Visual tab of the classic editor keep them. Without this, it deletes unknown tags.
 *
 * @param array $settings Settings of TinyMCE.
 * @return array
 */
function keep_in_visual_tab( $settings ) {
	// "~": inside a paragraph, where WordPress puts tags that it does not know. "#": with a space in an empty one, which
	// would be deleted otherwise. "[*]": with every attribute.
	$names    = '~' . implode( ',~', TAGS );
	$elements = '#' . implode( '[*],#', TAGS ) . '[*]';
	$ours     = array(
		'custom_elements'         => $names,
		'extended_valid_elements' => $elements,
	);
	foreach ( $ours as $setting => $value ) {
		$settings[ $setting ] = empty( $settings[ $setting ] ) ? $value : "$settings[$setting],$value";
	}
	return $settings;
}
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\keep_in_visual_tab' );

/**
 * Loads the module where a tag or its placeholder stands in the HTML. Changes nothing.
 *
 * @param string $html Part of a page.
 * @return string
 */
function load_module_for_tags( $html ) {
	// An excerpt is made from the content, but its tags are taken off.
	if ( ! doing_filter( 'get_the_excerpt' ) && preg_match( '/<(?:' . implode( '|', TAGS ) . ')\b|\sdata-back-pain=/i', (string) $html ) ) {
		load_module();
	}
	return $html;
}
foreach ( array( 'the_content', 'render_block_core/html', 'widget_text' ) as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\load_module_for_tags', 20 );
}
