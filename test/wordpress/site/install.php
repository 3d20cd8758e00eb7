<?php
// Makes the tables and one user of each role; every password is "password".
define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Northside Gym', 'admin', 'admin@example.test', true, '', 'password' );
foreach ( array( 'editor', 'author', 'contributor' ) as $user_role ) {
	wp_insert_user(
		array(
			'user_login' => $user_role,
			'user_pass'  => 'password',
			'user_email' => "$user_role@example.test",
			'role'       => $user_role,
		)
	);
}
