// The five blocks in the editor: the element itself where the canvas is a frame, else a card that says what is set;
// settings at the side; a clinic of one's own inside a checker. Runs as it is, without a build.
( function ( { blockEditor, blocks, components, data, element, hooks, i18n } ) {
	const { createElement: el, Fragment, useEffect, useRef, useState } = element;
	const { __, sprintf } = i18n;

	// One entry for each attribute: its label, a hint, and the words for its values and for none. With a standard, none
	// means that one. What is allowed stands in block.json.
	// settings: written by npm run generate
	const tags = [ 'back-pain-checker', 'prevention-tips', 'clinic-contact', 'back-pain-guide', 'guided-routine' ];
	const settings = {
		activity: {
			label: __( 'Activity', 'back-pain-elements' ),
			unset: __( 'The visitor picks', 'back-pain-elements' ),
			values: {
				running: __( 'Running', 'back-pain-elements' ),
				cycling: __( 'Cycling', 'back-pain-elements' ),
				weightlifting: __( 'Weightlifting', 'back-pain-elements' ),
				rowing: __( 'Rowing', 'back-pain-elements' ),
				swimming: __( 'Swimming', 'back-pain-elements' ),
				classes: __( 'Classes', 'back-pain-elements' ),
			},
		},
		mode: {
			label: __( 'Questions or lists', 'back-pain-elements' ),
			standard: 'questions',
			values: {
				questions: __( 'Questions', 'back-pain-elements' ),
				lists: __( 'Lists of signs', 'back-pain-elements' ),
			},
		},
		region: {
			label: __( 'Country, for its emergency numbers', 'back-pain-elements' ),
			standard: 'gb',
			hint: __( 'Questions are asked for Great Britain only. Elsewhere the signs are listed.', 'back-pain-elements' ),
			values: {
				gb: __( 'Great Britain', 'back-pain-elements' ),
				'gb-nir': __( 'Northern Ireland', 'back-pain-elements' ),
				ie: __( 'Ireland', 'back-pain-elements' ),
				eu: __( 'Elsewhere in Europe', 'back-pain-elements' ),
				us: __( 'United States', 'back-pain-elements' ),
			},
		},
		'no-clinic': {
			label: __( 'Show no clinic', 'back-pain-elements' ),
			hint: __( 'Without this, a result may show ProHealth Clinic, or your own.', 'back-pain-elements' ),
		},
		'share-outcome': {
			label: __( 'Tell scripts on the page the result', 'back-pain-elements' ),
			hint: __( 'That is health data. Ask your visitors for consent first.', 'back-pain-elements' ),
		},
		'idle-reset': {
			label: __( 'Seconds until a shared tablet starts again', 'back-pain-elements' ),
			hint: __( 'When nobody touches it: 30 to 900. Leave it empty where each visitor has a device of their own.', 'back-pain-elements' ),
		},
		clinic: {
			label: __( 'Location of ProHealth Clinic', 'back-pain-elements' ),
			unset: __( 'All', 'back-pain-elements' ),
			values: {
				london: __( 'London', 'back-pain-elements' ),
				manchester: __( 'Manchester', 'back-pain-elements' ),
				bedford: __( 'Bedford', 'back-pain-elements' ),
			},
		},
		name: {
			label: __( 'Name of your own clinic', 'back-pain-elements' ),
			hint: __( 'With this or another of its details, ProHealth Clinic is not shown.', 'back-pain-elements' ),
		},
		phone: {
			label: __( 'Telephone number of your own clinic', 'back-pain-elements' ),
			hint: __( 'In digits, such as 020 7946 0000.', 'back-pain-elements' ),
		},
		email: {
			label: __( 'E-mail address of your own clinic', 'back-pain-elements' ),
			hint: __( 'Such as hello@example.com.', 'back-pain-elements' ),
		},
		address: {
			label: __( 'Postal address of your own clinic', 'back-pain-elements' ),
			hint: __( 'Put commas between the lines.', 'back-pain-elements' ),
		},
		'booking-url': {
			label: __( 'Web page to book with your own clinic', 'back-pain-elements' ),
			hint: __( 'An address that starts with https://.', 'back-pain-elements' ),
		},
		partner: {
			label: __( 'Name of your website', 'back-pain-elements' ),
			hint: __( 'Stands in the subject when a visitor writes an e-mail.', 'back-pain-elements' ),
		},
		section: {
			label: __( 'Section of the guide', 'back-pain-elements' ),
			unset: __( 'The whole guide', 'back-pain-elements' ),
			values: {
				takeaways: __( 'Key points', 'back-pain-elements' ),
				soreness: __( 'What soreness is usual', 'back-pain-elements' ),
				'warning-signs': __( 'When to get help', 'back-pain-elements' ),
				causes: __( 'What can lead to back pain after activity', 'back-pain-elements' ),
				treatments: __( 'What may help', 'back-pain-elements' ),
				prevention: __( 'Preventing back pain', 'back-pain-elements' ),
				activities: __( 'Running, cycling, weightlifting, rowing, swimming and classes', 'back-pain-elements' ),
				summary: __( 'Summary', 'back-pain-elements' ),
				faq: __( 'Common questions', 'back-pain-elements' ),
				references: __( 'References', 'back-pain-elements' ),
				about: __( 'About this guide', 'back-pain-elements' ),
			},
		},
		routine: {
			label: __( 'Movements', 'back-pain-elements' ),
			unset: __( 'The visitor picks', 'back-pain-elements' ),
			values: {
				'warm-up': __( 'Warm-up', 'back-pain-elements' ),
				'cool-down': __( 'Cool-down', 'back-pain-elements' ),
				back: __( 'For your back', 'back-pain-elements' ),
				walking: __( 'Walking', 'back-pain-elements' ),
			},
		},
		'standing-only': {
			label: __( 'No movements on the floor', 'back-pain-elements' ),
			hint: __( 'Without this, a visitor may choose the floor too.', 'back-pain-elements' ),
		},
		'heading-level': {
			label: __( 'Level of the heading', 'back-pain-elements' ),
			standard: '2',
		},
		theme: {
			label: __( 'Light or dark', 'back-pain-elements' ),
			unset: __( 'As the page', 'back-pain-elements' ),
			values: {
				light: __( 'Light', 'back-pain-elements' ),
				dark: __( 'Dark', 'back-pain-elements' ),
			},
		},
	};
	// end of settings

	const blockName = ( tag ) => `back-pain-elements/${ tag }`;
	const clinicBlock = blockName( 'clinic-contact' );

	/** A clinic of one's own begins with a name: without any detail, it would be ProHealth Clinic. */
	const ownClinic = { name: __( 'Your clinic', 'back-pain-elements' ) };

	/** What the settings are grouped by. What is in no group stands in the first panel. */
	const groups = {
		clinic: [ 'name', 'phone', 'email', 'address', 'booking-url' ],
		provider: [ 'clinic', 'partner' ],
		results: [ 'no-clinic' ],
		tablet: [ 'idle-reset', 'share-outcome' ],
		page: [ 'heading-level', 'theme' ],
	};
	const panels = {
		content: { title: __( 'What it shows', 'back-pain-elements' ) },
		clinic: { title: __( 'Your own clinic', 'back-pain-elements' ) },
		provider: { title: __( 'ProHealth Clinic', 'back-pain-elements' ) },
		results: { title: __( 'Clinic in the results', 'back-pain-elements' ) },
		tablet: { title: __( 'Shared tablet, and scripts', 'back-pain-elements' ), initialOpen: false },
		page: { title: __( 'Heading, light and dark', 'back-pain-elements' ), initialOpen: false },
	};
	const groupOf = ( name ) => Object.keys( groups ).find( ( group ) => groups[ group ].includes( name ) ) ?? 'content';

	/** What the inserter offers beside the plain blocks. */
	const variations = {
		'back-pain-checker': [
			{
				name: 'cycling',
				title: __( 'Back pain after cycling', 'back-pain-elements' ),
				description: __( 'Questions about back pain, and tips for cyclists with the result.', 'back-pain-elements' ),
				attributes: { activity: 'cycling' },
			},
			{
				name: 'running',
				title: __( 'Back pain after running', 'back-pain-elements' ),
				description: __( 'Questions about back pain, and tips for runners with the result.', 'back-pain-elements' ),
				attributes: { activity: 'running' },
			},
			{
				name: 'weightlifting',
				title: __( 'Back pain after weightlifting', 'back-pain-elements' ),
				description: __( 'Questions about back pain, and tips for lifters with the result.', 'back-pain-elements' ),
				attributes: { activity: 'weightlifting' },
			},
			{
				name: 'own-clinic',
				title: __( 'Back pain: help, with your own clinic', 'back-pain-elements' ),
				description: __( 'Questions about back pain. A result shows your clinic where a clinic may help.', 'back-pain-elements' ),
				innerBlocks: [ [ clinicBlock, ownClinic ] ],
			},
		],
		'clinic-contact': [
			{
				name: 'own-clinic',
				title: __( 'Back pain: your own clinic', 'back-pain-elements' ),
				description: __( 'How to reach your clinic.', 'back-pain-elements' ),
				attributes: ownClinic,
				example: { attributes: { name: __( 'Your clinic', 'back-pain-elements' ), phone: '020 7946 0000' } },
			},
		],
	};

	/** Whether the page shows a value. What block.json does not allow is left out there. */
	function isShown( value, { type, enum: allowed, pattern = '', format, minimum = -Infinity, maximum = Infinity } ) {
		if ( type === 'boolean' || allowed ) {
			return true; // the editor has left out what is not allowed
		}
		if ( type === 'integer' ) {
			return value >= minimum && value <= maximum;
		}
		return new RegExp( pattern, 'u' ).test( value ) && ( format !== 'email' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test( value ) );
	}

	/** Names of the attributes that are set, in the order of the settings: those that the page shows, or those that it leaves out. */
	function namesSet( { name, attributes }, shown ) {
		const { attributes: schema } = blocks.getBlockType( name );
		return Object.keys( settings ).filter(
			( key ) => schema[ key ] && attributes[ key ] && isShown( attributes[ key ], schema[ key ] ) === shown
		);
	}

	/** A web page without its beginning, as people write it, and as it is saved. */
	const completed = ( name, value ) =>
		name === 'booking-url' && /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(?:[:/?#]|$)/u.test( value ) ? `https://${ value }` : value;

	/** The control of one attribute. An empty one is not saved. */
	function control( name, schema, { attributes, setAttributes } ) {
		const { type, enum: allowed, maxLength, minimum, maximum } = schema;
		const { label, hint, unset, standard = '', values = {} } = settings[ name ];
		const set = ( value ) => setAttributes( { [ name ]: value || undefined } );
		const common = { key: name, label, help: hint, __nextHasNoMarginBottom: true };
		if ( type === 'boolean' ) {
			return el( components.ToggleControl, { ...common, checked: !! attributes[ name ], onChange: set } );
		}
		const field = { ...common, value: String( attributes[ name ] ?? standard ), __next40pxDefaultSize: true };
		if ( ! allowed ) {
			const isLost = field.value && ! isShown( attributes[ name ], schema );
			const help = isLost ? [ __( 'Not shown on the page yet.', 'back-pain-elements' ), hint ].join( ' ' ) : hint;
			const onBlur = () => field.value && set( completed( name, attributes[ name ] ) );
			const number = type === 'integer' && { type: 'number', min: minimum, max: maximum };
			return el( components.TextControl, { ...field, ...number, help, maxLength, onBlur, onChange: ( value ) => set( number ? Number( value ) : value ) } );
		}
		const options = allowed.map( ( value ) => ( { value: String( value ), label: values[ value ] ?? String( value ) } ) );
		return el( components.SelectControl, {
			...field,
			options: unset ? [ { value: '', label: unset }, ...options ] : options,
			onChange: ( value ) => set( value !== standard && ( type === 'integer' ? Number( value ) : value ) ),
		} );
	}

	/** The settings at the side, a panel for each group that the block has something of. */
	function Settings( props ) {
		const { attributes: schema } = blocks.getBlockType( props.name );
		const names = Object.keys( settings ).filter( ( name ) => schema[ name ] );
		const filled = Object.entries( panels ).map( ( [ group, panel ] ) => {
			const own = names.filter( ( name ) => groupOf( name ) === group );
			return (
				own.length > 0 &&
				el(
					components.PanelBody,
					{ key: group, ...panel },
					own.map( ( name ) => control( name, schema[ name ], props ) ),
					group === 'results' && el( AddClinic, props )
				)
			);
		} );
		return el( blockEditor.InspectorControls, null, filled );
	}

	/** The button that puts a clinic of one's own into a checker, and goes to its settings. */
	function AddClinic( { clientId } ) {
		const count = data.useSelect( ( select ) => select( blockEditor.store ).getBlockCount( clientId ) );
		const { insertBlock } = data.useDispatch( blockEditor.store );
		const words = count > 0 ? __( 'Add another clinic', 'back-pain-elements' ) : __( 'Show your own clinic', 'back-pain-elements' );
		const onClick = () => insertBlock( blocks.createBlock( clinicBlock, ownClinic ), count, clientId );
		return el( components.Button, { variant: 'secondary', onClick }, words );
	}

	/** What the author has to know, in the block. */
	function Warnings( props ) {
		const { name, clientId, attributes } = props;
		const { hasClinic, isInside } = data.useSelect( ( select ) => {
			const { getBlockCount, getBlockParentsByBlockName } = select( blockEditor.store );
			return {
				hasClinic: getBlockCount( clientId ) > 0,
				isInside: getBlockParentsByBlockName( clientId, blockName( 'back-pain-checker' ) ).length > 0,
			};
		} );
		const lost = namesSet( props, false ).map( ( key ) => settings[ key ].label );
		const own = namesSet( props, true ).filter( ( key ) => groups.clinic.includes( key ) );
		const isOwn = own.length > 0;
		const sentences = [
			/* translators: %s: one or more labels of settings. */
			lost.length > 0 && sprintf( __( 'Not shown on the page: %s.', 'back-pain-elements' ), lost.join( ', ' ) ),
			attributes[ 'no-clinic' ] && hasClinic && __( 'A result shows no clinic, since “Show no clinic” is on.', 'back-pain-elements' ),
			name === clinicBlock && isOwn && own.every( ( key ) => key === 'name' ) &&
				__( 'Visitors cannot reach this clinic yet. Give its telephone number, or another way, in the settings.', 'back-pain-elements' ),
			name === clinicBlock && ! isOwn && ! attributes.clinic && ( isInside || lost.length > 0 ) &&
				__( 'Your own clinic is not shown yet. Give its name in the settings.', 'back-pain-elements' ),
		];
		return sentences
			.filter( Boolean )
			.map( ( words ) => el( components.Notice, { key: words, status: 'warning', isDismissible: false }, words ) );
	}

	/** The tag as it will stand on the page. */
	function tagText( tag, props ) {
		const { attributes } = props;
		const written = namesSet( props, true ).map( ( name ) => ( attributes[ name ] === true ? name : `${ name }="${ attributes[ name ] }"` ) );
		return `<${ [ tag, ...written ].join( ' ' ) }>`;
	}

	/** Whether the frame that the block is in has the module. Outside a frame it is not loaded: it would change the editor's own page. */
	function useModule( tag ) {
		const ref = useRef();
		const [ isThere, setThere ] = useState( false );
		useEffect( () => {
			const { ownerDocument } = ref.current;
			let isMounted = true;
			if ( ownerDocument !== document ) {
				ownerDocument.defaultView.customElements.whenDefined( tag ).then( () => isMounted && setThere( true ) );
			}
			return () => {
				isMounted = false;
			};
		}, [ tag ] );
		return { ref, isThere };
	}

	/** Out of reach for mouse, keyboard and screen reader. Not by a prop: React has changed what it does with that one. */
	const makeInert = ( node ) => node?.setAttribute( 'inert', '' );

	/** The element itself, to look at. */
	function Preview( { tag, props } ) {
		const { description } = blocks.getBlockType( props.name );
		const shown = namesSet( props, true ).map( ( name ) => [ name, props.attributes[ name ] === true ? '' : props.attributes[ name ] ] );
		return el(
			Fragment,
			null,
			el( components.VisuallyHidden, null, description ),
			el( 'div', { ref: makeInert }, el( tag, Object.fromEntries( shown ), description ) )
		);
	}

	/** What stands in for it where it cannot be drawn. */
	function Card( { tag, props } ) {
		const { title, description } = blocks.getBlockType( props.name );
		return el(
			components.Placeholder,
			{ label: title, instructions: `${ description } ${ __( 'Visitors see it on the page.', 'back-pain-elements' ) }` },
			el( 'code', { style: { overflowWrap: 'anywhere' } }, tagText( tag, props ) )
		);
	}

	// includes/look.php does the same on the page; a test compares the two.
	const sizes = /^\d*\.?\d+(?:px|em|rem|%|vw|vh)?$/;
	const colours = /^(?:#[0-9a-f]{3,8}|(?:rgb|hsl)a?\([0-9a-z.,%/ ]+\))$/i;

	/** A preset of the theme, by its slug, as CSS. */
	function preset( kind, slug ) {
		const kebab = blockEditor.getColorClassName( 'x', slug ).slice( 'has-'.length, -'-x'.length );
		return `var(--wp--preset--${ kind }--${ kebab })`;
	}

	/** A value that the editor saved, as CSS. */
	function css( value, allowed ) {
		const [ , kind, slug ] = /^var:preset\|([a-z-]+)\|([\w-]+)$/.exec( value ) ?? [];
		return slug ? preset( kind, slug ) : typeof value === 'string' && allowed.test( value ) && value;
	}

	/** The editor's own settings of colour, border, space and font, as custom properties of the elements. */
	function look( { textColor, backgroundColor, borderColor, fontFamily, style = {} } ) {
		const { button } = style.elements ?? {};
		const text = textColor ? preset( 'color', textColor ) : css( style.color?.text, colours );
		const surface = backgroundColor ? preset( 'color', backgroundColor ) : css( style.color?.background, colours );
		const properties = {
			'--bpe-text': text,
			'--bpe-surface': surface,
			'--bpe-accent': css( button?.color?.background, colours ),
			'--bpe-accent-text': css( button?.color?.text, colours ),
			'--bpe-border': borderColor ? preset( 'color', borderColor ) : css( style.border?.color, colours ),
			'--bpe-radius': css( style.border?.radius, sizes ),
			'--bpe-space': css( style.spacing?.blockGap, sizes ),
			'--bpe-font': fontFamily && preset( 'font-family', fontFamily ),
			// For the words until the module has drawn the element, and for the box round it.
			color: text,
			'background-color': surface,
			padding: surface && ! style.spacing?.padding && '1em',
		};
		return Object.fromEntries( Object.entries( properties ).filter( ( [ , value ] ) => value ) );
	}

	/** React wants the names of CSS in camel case, but for custom properties. */
	function reactStyle( { 'background-color': backgroundColor, ...others } ) {
		return backgroundColor ? { ...others, backgroundColor } : others;
	}

	/** A block in the canvas. */
	function Edit( props ) {
		const tag = props.name.split( '/' )[ 1 ];
		const { ref, isThere } = useModule( tag );
		const blockProps = blockEditor.useBlockProps( { ref, style: reactStyle( look( props.attributes ) ) } );
		return el(
			Fragment,
			null,
			el( Settings, props ),
			el(
				'div',
				blockProps,
				el( isThere ? Preview : Card, { tag, props } ),
				tag === 'back-pain-checker' && el( Clinics, props ),
				el( Warnings, props )
			)
		);
	}

	/** The clinics that a result shows in place of ProHealth Clinic. */
	function Clinics( { clientId } ) {
		const hasClinic = data.useSelect( ( select ) => select( blockEditor.store ).getBlockCount( clientId ) > 0 );
		const inner = blockEditor.useInnerBlocksProps( {}, { allowedBlocks: [ clinicBlock ], renderAppender: false } );
		// The toolbar of the first clinic has room below these words.
		const heading = el( 'p', { style: { marginBlock: '1em 3.5em' } }, __( 'A result shows, where a clinic may help:', 'back-pain-elements' ) );
		return el( Fragment, null, hasClinic && heading, el( 'div', inner ) );
	}

	// The editor would take the anchor from what it saves of a block, and it saves settings alone.
	hooks.addFilter(
		'blocks.registerBlockType',
		'back-pain-elements/anchor',
		( type, name ) =>
			tags.map( blockName ).includes( name ) ? { ...type, attributes: { ...type.attributes, anchor: { type: 'string' } } } : type,
		5
	);

	for ( const tag of tags ) {
		// Nothing is saved but the settings, and the clinics in a checker: PHP writes the element.
		const save = () => ( tag === 'back-pain-checker' ? el( blockEditor.InnerBlocks.Content ) : null );
		blocks.registerBlockType( blockName( tag ), { variations: variations[ tag ], edit: Edit, save } );
	}
} )( window.wp );
