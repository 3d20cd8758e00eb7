<?php
/**
 * Deletes what the plugin has written down: which notice an administrator has put away.
 *
 * @package Back_Pain_Elements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_metadata( 'user', 0, 'back_pain_elements_notice_seen', '', true );
