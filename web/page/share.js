// Links that carry scenario, seed and decisions in their fragment.

export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyFromField(text); // No permission, or no secure connection.
  }
}

function copyFromField(text) {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}

/// Copies the link and shows it in the address bar.
export function shareLink(fragment) {
  const url = new URL(location.href);
  url.hash = fragment;
  if (fragment.startsWith('s=')) url.search = '';
  history.replaceState(null, '', url);
  copyText(url.href);
}

// What is no encoding stays as it is; the program says that it cannot be read.
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/// The fragment of the page's address, if it is a link's.
export function sharedFragment() {
  const fragment = decoded(location.hash.slice(1));
  return fragment && fragment !== 'play' ? fragment : '';
}
