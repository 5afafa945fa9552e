// Makes icu-order.txt: seeded texts in the order of ICU's collation for Vietnamese, which VietnameseOrder is compared
// with. Run: node icu-order.js > icu-order.txt
'use strict';
const collator = new Intl.Collator('vi');
let state = 20260131;
const next = (count) => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor(state / 4294967296 * count); };
const pick = (list) => list[next(list.length)];
const initials = ['', 'b', 'c', 'ch', 'd', 'đ', 'g', 'gi', 'h', 'kh', 'l', 'm', 'n', 'ng', 'nh', 'ph', 'q', 's', 't', 'th', 'tr', 'v', 'x'];
const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y', 'oa', 'uâ', 'ươ', 'iê', 'uy', 'ưa'];
const finals = ['', '', 'n', 'ng', 'm', 't', 'c', 'nh'];
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const syllable = () => {
  const vowel = pick(vowels);
  const place = vowel.length > 1 && next(2) ? 1 : 0;
  const toned = [...vowel].map((letter, index) => index === place ? letter.normalize('NFD') + pick(tones) : letter).join('');
  const text = (pick(initials) + toned + pick(finals)).normalize('NFC');
  const form = next(6);
  return form === 0 ? text.toUpperCase() : form < 4 ? text[0].toUpperCase() + text.slice(1) : text;
};
const separators = [' ', ' ', ' ', '-', ', ', ' - ', '.', '/', ' (', '_'];
const texts = new Set();
while (texts.size < 3000) {
  const count = 1 + next(3);
  let text = syllable();
  for (let part = 1; part < count; part += 1) text += pick(separators) + syllable();
  if (next(8) === 0) text += ' ' + next(30);
  texts.add(text.normalize('NFC'));
}
// Twins that differ in tones or capitals alone.
for (const text of [...texts].slice(0, 600)) {
  texts.add(next(2) ? text.toLowerCase() : text.normalize('NFD').replace(/[\u0300\u0309\u0303\u0301\u0323]/g, pick(tones)).normalize('NFC'));
}
process.stdout.write([...texts].sort((left, right) => collator.compare(left, right) || (left < right ? -1 : 1)).join('\n') + '\n');
