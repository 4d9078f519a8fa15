// The speed of wink-nlp (tokens, sentences, tags, lemmas, entities) and of compromise (tags; persons) on the texts that bench/LanguageScores prints:
//   dotnet run -c Release --project bench/LanguageScores -- data SHARED layer-texts > texts.json
//   node bench/peers/language.mjs texts.json FOLDER        FOLDER holds node_modules (npm install wink-nlp wink-eng-lite-web-model compromise)
// A row of the table each: CPU seconds of the process a pass, megabytes a CPU second, peak memory in MB.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const require = createRequire(join(resolve(process.argv[3]), "package.json"));
const raw = readFileSync(process.argv[2], "utf8");
const texts = JSON.parse(raw.slice(raw.indexOf("[")));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

function measure(name, warm, passes, read) {
  for (let i = 0; i < warm; i++) texts.forEach(read);
  const before = process.cpuUsage();
  for (let i = 0; i < passes; i++) texts.forEach(read);
  const used = process.cpuUsage(before);
  const seconds = (used.user + used.system) / 1e6 / passes;
  console.log(`| ${name} | ${seconds.toFixed(3)} | ${(bytes / 1e6 / seconds).toFixed(2)} | ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} | no trees |`);
}

if (process.argv[4] !== "compromise") {
  const wink = require("wink-nlp")(require("wink-eng-lite-web-model"));
  const its = wink.its;
  measure("wink-nlp, tokens to tags, lemmas, entities", 2, 4, (text) => {
    const doc = wink.readDoc(text);
    return [doc.tokens().out(its.pos), doc.tokens().out(its.lemma), doc.entities().out(its.detail)];
  });
} else {
  const nlp = require("compromise");
  measure("compromise, tags and persons", 0, 1, (text) => nlp(text).people().json({ offset: true }));
}
