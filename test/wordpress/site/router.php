<?php
// What Apache's rewrite rules do: a file is served, a folder by its index.php, everything else by WordPress.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$file = realpath( $root . $path );
if ( $file && 0 === strpos( $file, $root ) && is_file( $file ) ) {
	return false;
}
if ( $file && is_file( "$file/index.php" ) && '/' !== $path ) {
	if ( '/' !== substr( $path, -1 ) ) {
		header( "Location: $path/" );
		return true;
	}
	$_SERVER['SCRIPT_NAME'] = $path . 'index.php';
	chdir( $file );
	require "$file/index.php";
	return true;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
chdir( $root );
require "$root/index.php";
