// Persons that compromise finds in annotated texts, scored as bench/LanguageScores scores the program: a name counts where its range is the
// annotated one to the character. Titles, possessive endings and stops at the edges are taken off its answers first, as the texts have them.
//   dotnet run -c Release --project bench/LanguageScores -- data SHARED names-texts > texts.json
//   npm install compromise && node bench/peers/names_compromise.mjs texts.json
import { readFileSync } from "node:fs";
import nlp from "compromise";

const title = /^(?:(?:dr|mr|mrs|ms|miss|sir|lady|lord|captain|colonel|general|president|king|queen|saint|st|prof|professor|emperor)\.?\s+)+/i;

function persons(text) {
  const spans = [];
  for (const found of nlp(text).people().json({ offset: true })) {
    let { start, length } = found.offset;
    let words = text.slice(start, start + length);
    const before = words.match(/^[\s"'“‘(\[]*/)[0].length;
    [start, words] = [start + before, words.slice(before)];
    const office = (words.match(title) ?? [""])[0].length;
    [start, words] = [start + office, words.slice(office)];
    words = words.replace(/['’]s\b[\s\S]*$/, "").replace(/[\s,;:!?)\]"”’'.-]+$/, (m) => (m.startsWith(".") && /\b\p{Lu}$/u.test(words.slice(0, -m.length)) ? "." : ""));
    if (words.length > 0) spans.push(`${start} ${start + words.length}`);
  }
  return new Set(spans);
}

const sums = new Map();
const raw = readFileSync(process.argv[2], "utf8");
for (const document of JSON.parse(raw.slice(raw.indexOf("[")))) {
  const key = `${document.Corpus}, ${document.Split}`;
  const sum = sums.get(key) ?? { right: 0, said: 0, there: 0 };
  const found = persons(document.Text);
  const gold = new Set(document.Persons.map(([start, end]) => `${start} ${end}`));
  sum.right += [...found].filter((s) => gold.has(s)).length;
  sum.said += found.size;
  sum.there += gold.size;
  sums.set(key, sum);
}

for (const [key, { right, said, there }] of sums) {
  const f = (2 * right) / (said + there);
  console.log(`compromise, ${key}: P ${(right / said).toFixed(3)} R ${(right / there).toFixed(3)} F ${f.toFixed(3)} of ${there}`);
}
