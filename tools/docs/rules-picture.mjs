// Draws docs/clinical/rules-path.svg: the questions from top to bottom, and beside each the results at which a visitor may stop there.

const width = 800;
const left = 20;
const boxWidth = 348;
const lanes = 388; // where the columns of results begin
const laneWidth = (width - lanes - 12) / 5;

// Light, then dark. Each column has its place and its title, so that colour is never the only sign.
const colours = {
  emergency: ['#b3261e', '#ff8a80'],
  urgent: ['#a85300', '#ffb265'],
  'see-professional': ['#1d5fa8', '#86bdff'],
  'self-care': ['#1f7a4d', '#6fd3a0'],
  'normal-soreness': ['#1f7a4d', '#6fd3a0'],
};

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Lines of about so many characters, broken between words. */
function wrap(text, length) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line && line.length + word.length + 1 > length) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

function text(lines, { x, y, size, style = '', anchor = 'start' }) {
  const spans = lines.map((line, index) => `<tspan x="${x}" y="${(y + index * size * 1.25).toFixed(1)}">${escape(line)}</tspan>`);
  return `<text class="${style}" font-size="${size}" text-anchor="${anchor}">${spans.join('')}</text>`;
}

/** `questions`: { title, asked, stops } in order, `stops` being ids of outcomes. `outcomes`: { id, title }. */
export function picture({ questions, outcomes, longest, clear }) {
  const laneX = (index) => lanes + laneWidth * (index + 0.5);
  const heads = outcomes.map(({ id, title }, index) => text(wrap(title, 11), { x: laneX(index), y: 66, size: 12, style: `head c-${id}`, anchor: 'middle' }));
  let y = 156;
  const rows = questions.map(({ title, asked, stops }, index) => {
    const lines = wrap(title, 38);
    const note = asked ? wrap(asked, 45) : [];
    const height = 22 + lines.length * 19 + (note.length ? 2 + note.length * 15.5 : 0);
    const top = y;
    const middle = top + height / 2;
    y += height + 22;
    const reached = outcomes.map(({ id }, lane) => ({ id, lane })).filter(({ id }) => stops.includes(id));
    const last = reached.at(-1);
    return [
      index > 0 ? `<path class="way" d="M${left + 30} ${top - 22}V${top - 3}" marker-end="url(#tip)"/>` : '',
      `<rect class="box${asked ? ' some' : ''}" x="${left}" y="${top}" width="${boxWidth}" height="${height}" rx="8"/>`,
      text([String(index + 1)], { x: left + 20, y: top + 26, size: 15, style: 'number', anchor: 'middle' }),
      text(lines, { x: left + 38, y: top + 26, size: 15 }),
      note.length ? text(note, { x: left + 38, y: top + 26 + lines.length * 19, size: 12.5, style: 'note' }) : '',
      last ? `<path class="stop" d="M${left + boxWidth} ${middle}H${laneX(last.lane)}"/>` : '',
      ...reached.map(({ id, lane }) => `<circle class="dot c-${id}" cx="${laneX(lane)}" cy="${middle}" r="9"/>`),
    ].join('');
  });
  const bottom = y - 14;
  const lines = outcomes.map((_, index) => `<path class="lane" d="M${laneX(index)} 146V${bottom}"/>`);
  const foot = [
    'A dot: here the questions can stop with this result, because no later answer could make it more urgent.',
    `${clear} questions when nothing is ticked, ${longest} at most. A dashed box is asked of some visitors only.`,
  ];
  const height = bottom + 64;
  const dark = Object.entries(colours).map(([id, [, colour]]) => `.c-${id}{fill:${colour}}`);
  const light = Object.entries(colours).map(([id, [colour]]) => `.c-${id}{fill:${colour}}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" height="${Math.ceil(height)}" role="img" aria-labelledby="name about">
<title id="name">The path of questions</title>
<desc id="about">${escape(questions.map(({ title, stops }, index) => `${index + 1}. ${title} ${stops.length ? `Can stop with: ${stops.join(', ')}.` : 'Goes on.'}`).join(' '))}</desc>
<style>
text{font-family:"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;fill:#17202a}
.number,.head,.title{font-weight:600}.note,.foot{fill:#4d5a67}
.page{fill:#fff}.box{fill:#f3f6f9;stroke:#7b8794}.some{stroke-dasharray:6 4}
.way,.stop{stroke:#5c6975;stroke-width:1.5;fill:none}.lane{stroke:#d5dce3;stroke-width:1;fill:none}.tip{fill:#5c6975}
.dot{stroke:#fff;stroke-width:2}
${light.join('')}
@media(prefers-color-scheme:dark){
text{fill:#e9eef3}.note,.foot{fill:#a9b5c0}
.page{fill:#12171d}.box{fill:#1c242d;stroke:#8894a0}
.way,.stop{stroke:#9aa7b3}.lane{stroke:#333f4b}.tip{fill:#9aa7b3}.dot{stroke:#12171d}
${dark.join('')}
}
</style>
<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip" d="M0 0L8 4L0 8z"/></marker></defs>
<rect class="page" width="100%" height="100%" rx="10"/>
${text(['Questions, in this order'], { x: left, y: 38, size: 17, style: 'title' })}
${text(['Results, most urgent first'], { x: lanes, y: 38, size: 17, style: 'title' })}
${heads.join('\n')}
${lines.join('\n')}
${rows.join('\n')}
${text(foot, { x: left, y: bottom + 26, size: 13, style: 'foot' })}
</svg>
`;
}
