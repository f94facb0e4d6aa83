// The limits of sim/scenario/limits.h for the page's scripts, so that both are held to the same numbers: in a script
// __kMaxFragmentBytes__ becomes that constant's value when the site is laid out.
const constant = /^inline constexpr [\w:]+ (k\w+) = ([\d'* ]+);/gm;

function product(text) {
  return text.replaceAll("'", '').split('*').reduce((all, factor) => all * Number(factor), 1);
}

/// Name to number of every whole number in the text of limits.h.
export function limitsIn(header) {
  return new Map([...header.matchAll(constant)].map(([, name, value]) => [name, product(value)]));
}

/// `text` with the numbers in it. What looks like a limit and is none is an error.
export function withLimits(text, limits) {
  return text.replace(/__(k[A-Z]\w+?)__/g, (_, name) => {
    if (!limits.has(name)) throw new Error(`sim/scenario/limits.h has no number called ${name}`);
    return String(limits.get(name));
  });
}
