<?php
/**
 * Tells administrators that the advice will soon be out of date, or is. Each of them can put the notice away, until it changes.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/** In the profile of an administrator: the notice that they have put away. uninstall.php deletes it. */
const NOTICE_SEEN = 'back_pain_elements_notice_seen';

/** In an address, and the name of its nonce: puts the notice away. */
const PUT_AWAY = 'back-pain-elements-put-away';

/** What tells one notice from another: the edition, and whether it is still in date. */
function notice_key() {
	return edition()['version'] . ( is_expired() ? '-expired' : '' );
}

/** Whether who is logged in looks after the site or its plugins. */
function may_see_notice() {
	return current_user_can( 'manage_options' ) || current_user_can( 'update_plugins' );
}

/** Prints the notice where administrators look after the site: on the dashboard, among plugins and updates, in Site Health. */
function show_expiry_notice() {
	$screens = array( 'dashboard', 'plugins', 'update-core', 'site-health', 'options-general' );
	$screen  = get_current_screen();
	$is_ours = $screen && in_array( preg_replace( '/-network$/', '', $screen->id ), $screens, true );
	if ( ! $is_ours || ! is_expiring() || ! may_see_notice() || notice_key() === get_user_meta( get_current_user_id(), NOTICE_SEEN, true ) ) {
		return;
	}
	printf(
		'<div class="notice notice-%s"><p><strong>%s</strong> %s %s</p><p><a href="%s">%s</a></p></div>',
		is_expired() ? 'error' : 'warning',
		esc_html__( 'Back Pain Elements:', 'back-pain-elements' ),
		esc_html( expiry_sentence() ),
		current_user_can( 'update_plugins' )
			? esc_html__( 'Update the plugin. Is there no update? Then take the element off your pages for now.', 'back-pain-elements' )
			: esc_html__( 'Ask whoever looks after the plugins of this site to update it.', 'back-pain-elements' ),
		esc_url( wp_nonce_url( add_query_arg( PUT_AWAY, notice_key() ), PUT_AWAY ) ),
		esc_html__( 'Put this notice away', 'back-pain-elements' )
	);
}
add_action( 'admin_notices', __NAMESPACE__ . '\show_expiry_notice' );
add_action( 'network_admin_notices', __NAMESPACE__ . '\show_expiry_notice' );

/** Until when the advice is in date, in the words of the site. */
function expiry_sentence() {
	$day = wp_date( get_option( 'date_format' ), edition()['day_after'] - 1, new \DateTimeZone( 'UTC' ) );
	if ( is_expired() ) {
		/* translators: %s: date. */
		return sprintf( __( 'Its advice was in date until %s. Visitors now read that it is out of date.', 'back-pain-elements' ), $day );
	}
	/* translators: %s: date. */
	return sprintf( __( 'Its advice is in date until %s. From the next day visitors read that it is out of date.', 'back-pain-elements' ), $day );
}

/** Remembers that somebody has put the notice away. */
function put_notice_away() {
	if ( ! isset( $_GET[ PUT_AWAY ] ) || ! edition() || ! may_see_notice() ) {
		return;
	}
	check_admin_referer( PUT_AWAY );
	update_user_meta( get_current_user_id(), NOTICE_SEEN, notice_key() );
	wp_safe_redirect( remove_query_arg( array( PUT_AWAY, '_wpnonce' ) ) );
	exit;
}
add_action( 'admin_init', __NAMESPACE__ . '\put_notice_away' );
