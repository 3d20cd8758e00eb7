<?php
/**
 * What was left out, said above the element to whoever may change it, and to nobody else.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * What is left out of what somebody wrote, a sentence each.
 *
 * @param string $tag     One of TAGS.
 * @param array  $given   Attributes as somebody wrote them.
 * @param bool   $is_open Whether there may be attributes that are not ours, as those that the editor gives to a block.
 * @return string[]
 */
function faults( $tag, $given, $is_open = false ) {
	$schema  = schema( $tag );
	$allowed = allowed_attributes( $tag, $given );
	$faults  = array();
	foreach ( $given as $name => $value ) {
		if ( isset( $schema[ $name ] ) ) {
			$is_lost = ! isset( $allowed[ $name ] ) || ( 'region' === $name && UNKNOWN_REGION !== understood( $name, $value, $schema[ $name ] ) && UNKNOWN_REGION === $allowed[ $name ] );
			if ( $is_lost && '' !== $value ) {
				/* translators: 1: attribute, 2: what somebody wrote, 3: what it takes. */
				$sentence = __( '%1$s="%2$s" is left out. It takes %3$s.', 'back-pain-elements' );
				$faults[] = sprintf( $sentence, $name, shortened( $value ), takes( $schema[ $name ] ) );
			}
		} elseif ( ! $is_open ) {
			/* translators: 1: what somebody wrote, 2: the attributes that there are. */
			$sentence = __( '"%1$s" is not known here, and is left out. Known are: %2$s.', 'back-pain-elements' );
			$known    = array_keys( $schema + ( CHECKER === $tag ? schema( CLINIC ) : array() ) );
			$faults[] = sprintf( $sentence, shortened( $name ), implode( ', ', $known ) );
		}
	}
	return $faults;
}

/**
 * What an attribute takes, in words.
 *
 * @param array $rule Its JSON schema.
 * @return string
 */
function takes( $rule ) {
	if ( isset( $rule['enum'] ) ) {
		return implode( ', ', $rule['enum'] );
	}
	if ( 'boolean' === $rule['type'] ) {
		return __( '"yes", or nothing', 'back-pain-elements' );
	}
	if ( 'integer' === $rule['type'] ) {
		/* translators: 1: smallest number, 2: largest number. */
		return sprintf( __( 'a number from %1$d to %2$d', 'back-pain-elements' ), $rule['minimum'], $rule['maximum'] );
	}
	if ( 'email' === ( $rule['format'] ?? '' ) ) {
		return __( 'an e-mail address, such as hello@example.com', 'back-pain-elements' );
	}
	if ( false !== strpos( $rule['pattern'], 'https' ) ) {
		return __( 'an address, such as https://example.com', 'back-pain-elements' );
	}
	if ( false !== strpos( $rule['pattern'], '0-9' ) ) {
		return __( 'a telephone number in digits, such as 020 7946 0000', 'back-pain-elements' );
	}
	/* translators: %d: number of characters. */
	return sprintf( __( 'one line of text, of up to %d characters', 'back-pain-elements' ), $rule['maxLength'] );
}

/**
 * The beginning of what somebody wrote.
 *
 * @param mixed $value What somebody wrote.
 * @return string
 */
function shortened( $value ) {
	$text = is_scalar( $value ) ? html_entity_decode( (string) $value, ENT_QUOTES ) : '…';
	return mb_strlen( $text ) > 60 ? mb_substr( $text, 0, 60 ) . '…' : $text;
}

/**
 * The sentences as HTML, for whoever may change them. In one line of inline content, since it may stand in a paragraph.
 *
 * @param string[] $faults Sentences.
 * @return string
 */
function author_note( $faults ) {
	if ( ! $faults || ! is_on_a_page() || ! may_change() ) {
		return '';
	}
	return sprintf(
		'<span role="note" class="back-pain-elements-note" style="%s"><strong>%s</strong><br />%s</span>',
		'display:block;margin:0 0 1em;padding:.75em 1em;border:2px solid #b35000;background:#fff;color:#1b2429;font:16px/1.5 sans-serif',
		esc_html__( 'Visitors do not see this note. You see it because you may edit this page.', 'back-pain-elements' ),
		implode( '<br />', array_map( 'esc_html', array_unique( $faults ) ) )
	);
}

/** Whether who looks at the page may change what stands there: the post, or else the design of the site. */
function may_change() {
	$post = in_the_loop() ? get_the_ID() : 0;
	return $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_theme_options' );
}

/** Whether what is made now goes to a page that somebody looks at: no feed, no answer to a program, no excerpt, no description. */
function is_on_a_page() {
	return did_action( 'template_redirect' ) && ! is_feed() && ! is_embed() && ! doing_filter( 'get_the_excerpt' ) && ! doing_action( 'wp_head' );
}
