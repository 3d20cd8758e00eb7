<?php
/**
 * The HTML of an element.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * An element with the attributes that it knows and its fallback. Asks for the module as well.
 *
 * @param string $tag      One of TAGS.
 * @param array  $given    Attributes as somebody wrote them.
 * @param bool   $is_block Whether the editor's settings of the block, such as its width, belong to it.
 * @param string $inside   HTML of a clinic that a checker holds.
 * @return string
 */
function element_html( $tag, $given, $is_block = false, $inside = '' ) {
	load_module();
	$attributes = allowed_attributes( $tag, $given );
	$style      = array( 'style' => reserved_height( $tag, $attributes ) );
	return sprintf(
		'<%1$s%2$s %3$s>%4$s</%1$s>',
		$tag,
		attributes_html( $attributes ),
		$is_block ? block_attributes( $given, $style ) : ltrim( attributes_html( $style ) ),
		fallback_html( $tag, $attributes ) . $inside
	);
}
