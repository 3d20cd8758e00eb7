<?php
register_sidebar(
	array(
		'name' => 'Sidebar',
		'id'   => 'sidebar-1',
	)
);
