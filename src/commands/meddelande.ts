/** The small window that a ribbon command speaks in: the text after # in its own address, as text and nothing else. */
import { paneSv } from '../text/pane.sv';

const text = decodeURIComponent(window.location.hash.slice(1));
const heading = document.createElement('h1');
heading.textContent = paneSv.band.rubrik;
heading.style.fontSize = '18px';
const body = document.createElement('p');
body.textContent = text;
body.style.whiteSpace = 'pre-line';
document.body.style.fontFamily = "'Segoe UI', system-ui, sans-serif";
document.body.style.padding = '16px';
document.body.append(heading, body);
