// Links that carry scenario, seed and decisions in their fragment.
//
// A browser lets a page copy while it handles a press or a key, not later; so the link is copied there and then, and
// that it is copied is said when the browser has said so. Where nothing can be copied, the link is shown to copy by hand.
import { onEscape, setOpenWithFocus } from './dialogs.js';
import { saveFile } from './save.js';
import { say } from './words.js';

const dialog = document.getElementById('link');
const field = document.getElementById('link-text');
const part = (name) => document.getElementById(`link-${name}`);

function copyFromField(text) {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  let copied = false;
  try {
    copied = document.execCommand('copy');
  } catch {
    // Forbidden.
  }
  area.remove();
  return copied;
}

/// Whether it could be copied. To be called while a press or a key is handled.
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text); // No permission, or no secure connection.
  }
}

function close() {
  setOpenWithFocus(dialog, false);
}

// `file`: the user's own, which the link cannot carry.
function show(title, why, link, file) {
  part('title').textContent = title;
  part('why').textContent = why;
  field.value = link;
  part('save').hidden = !file;
  part('save').onclick = () => saveFile(file.name, 'application/json', file.text);
  part('send').hidden = !navigator.share;
  part('send').onclick = () => navigator.share(withFile({ title: document.title, url: link }, file)).catch(() => {}); // Not sent: the user knows.
  part('copy').onclick = () => copyAgain(link);
  part('close').onclick = close;
  setOpenWithFocus(dialog, true, field);
  field.select();
}

async function copyAgain(link) {
  part('title').textContent = say((await copyText(link)) ? 'link_is_copied' : 'cannot_copy');
  field.focus();
  field.select();
}

function withFile(what, file) {
  if (!file) return what;
  const sent = { ...what, files: [new File([file.text], file.name, { type: 'application/json' })] };
  return navigator.canShare?.(sent) ? sent : what;
}

let renaming;
let wanted = '';

function rename() {
  renaming = undefined;
  if (wanted === location.href) return;
  try {
    history.replaceState(null, '', wanted);
  } catch {
    // A sandbox forbids it.
  }
  renaming = setTimeout(rename, 1000);
}

// The address as the link, so that it can be taken from there too. A browser counts how often that is done, and
// refuses: once a second is little enough.
function putInAddress(url) {
  wanted = url;
  if (!renaming) rename();
}

/// Copies the link to what runs and shows it in the address bar; `whenCopied()` is called if that worked. The user's
/// own `file` ({ name, text, ofSite }) is offered beside the link to it, unless the address names it.
export async function shareLink({ fragment, file }, whenCopied) {
  const url = new URL(location.href);
  url.hash = fragment;
  if (!file?.ofSite) url.search = '';
  putInAddress(url.href);
  if (file && !file.ofSite) return show(say('link_without_file'), say('link_without_file_why'), url.href, file);
  if (await copyText(url.href)) return whenCopied();
  return show(say('cannot_copy'), say('copy_yourself'), url.href);
}

onEscape(dialog, close);
