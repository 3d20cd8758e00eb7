<?php
/**
 * The HTML of an element.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * An element with the attributes that it knows, its first screen and its fallback. Asks for the module as well.
 *
 * @param string   $tag      One of TAGS.
 * @param array    $given    Attributes as somebody wrote them.
 * @param bool     $is_block Whether the editor's settings of the block, such as its width, belong to it.
 * @param string   $inside   HTML of the clinics that a checker holds.
 * @param string[] $faults   What its author is told of what was left out.
 * @return string
 */
function element_html( $tag, $given, $is_block = false, $inside = '', $faults = array() ) {
	$attributes = allowed_attributes( $tag, $given );
	$is_in_slot = ! empty( $given['slot'] );
	if ( CLINIC === $tag && is_clinic_lost( $given, $attributes ) ) {
		return $is_in_slot ? '' : author_note( array_merge( $faults, array( no_clinic_sentence() ) ) );
	}
	load_module();
	return sprintf(
		'%5$s<%1$s%2$s %3$s>%4$s</%1$s>',
		$tag,
		attributes_html( $attributes ),
		tag_attributes( $given, array( 'style' => reserved_height( $tag, $attributes ) ), $is_block ),
		( $is_in_slot ? '' : prerendered_html( $tag, $attributes ) ) . fallback_html( $tag, $attributes ) . $inside,
		$is_in_slot ? '' : author_note( $faults )
	);
}

/**
 * The attributes of a tag that are not the element's own: style, slot, and what the editor's settings of a block add.
 *
 * @param array                 $given    Attributes as somebody wrote them.
 * @param array<string, string> $more     Attributes of the tag.
 * @param bool                  $is_block Whether it is a block.
 * @return string
 */
function tag_attributes( $given, $more, $is_block ) {
	if ( $is_block ) {
		return block_attributes( $given, $more );
	}
	return ltrim( attributes_html( empty( $given['slot'] ) ? $more : IN_SLOT ) );
}
