// Whole references in plain text, as styles of citation prescribe them: title, people, date and venue, and nothing left over.
import { expect, test } from "vitest";
import { papersOf } from "../lists.ts";

const paperOf = (line: string) => papersOf(`- ${line}`)[0];

test.each([
  [
    "Novak, P. R., & Lind, A. (2016). Does it help? Evidence from rowing. *Sport Letters, 12*(4), 201–219.",
    "Does it help? Evidence from rowing",
    "P. R. Novak; A. Lind",
    "2016",
    "Sport Letters",
  ],
  [
    "Tan, L.-M., & de la Cruz, M. J. (2022, June 14). How oars break. *The Atlantic*.",
    "How oars break",
    "L.-M. Tan; M. J. de la Cruz",
    "2022-06-14",
    "The Atlantic",
  ],
  ["Haddad, N. (Ed.). (2001). *Rivers* (4th ed.). Pearson.", "Rivers", "N. Haddad", "2001", "Pearson"],
  ["World Health Organization. (2021). Ethics of boats.", "Ethics of boats", "", "2021", null],
  [
    "Muñoz Molina, A. y Pérez Reverte, J. (2003). *Barcos y ríos*. Madrid: Alianza.",
    "Barcos y ríos",
    "A. Muñoz Molina; J. Pérez Reverte",
    "2003",
    "Madrid: Alianza",
  ],
  [
    "Anna Lind & Paul Novak, *The Law of Boats*, 88 N.Y.U. L. Rev. 1501, 1510–12 (2013).",
    "The Law of Boats",
    "Anna Lind; Paul Novak",
    "2013",
    "N.Y.U. L. Rev.",
  ],
  ["Mara Mayer, Bias In, Bias Out, 128 Yale L.J. 2218 (2019)", "Bias In, Bias Out", "Mara Mayer", "2019", "Yale L.J."],
  ["Anna Lind, ‘The Judge’s Oar’ [2019] Public Law 571", "The Judge’s Oar", "Anna Lind", "2019", "Public Law"],
  ["Nadia Haddad, ‘Rivers’ in Tomas Berg (ed), *Boats* (OUP 2015) 45", "Rivers", "Nadia Haddad", "2015", "Boats"],
  [
    'Novak, Paul. "The Oar." *Rowing Studies*, vol. 12, no. 3, July 2014, pp. 12-30.',
    "The Oar",
    "Paul Novak",
    "2014-07",
    "Rowing Studies",
  ],
  [
    "Gerd Lind: Ruder? Zum Recht der Boote, AcP 218 (2018), 155",
    "Ruder? Zum Recht der Boote",
    "Gerd Lind",
    "2018",
    "AcP",
  ],
  [
    "Zech, Ida: Haftung im Boot. In: Gless/Roe (Hrsg.), Boote und das Recht, Baden-Baden 2016, S. 163 ff.",
    "Haftung im Boot",
    "Ida Zech",
    "2016",
    "Boote und das Recht",
  ],
  [
    'Novak, J. Scott. "Rowing in deep lakes." Encyclopedia of the Sciences of Rowing. Springer, Boston, MA, 2012. 2426-2433.',
    "Rowing in deep lakes",
    "J. Scott Novak",
    "2012",
    "Encyclopedia of the Sciences of Rowing",
  ],
  [
    "Dupont, A. et Durand, J. (2018), Justice des bateaux, Paris, PUF",
    "Justice des bateaux",
    "A. Dupont; J. Durand",
    "2018",
    "PUF",
  ],
  [
    "**Discuss:** Novak & Haddad 2011, Oars of the south, Nature 381:607",
    "Oars of the south",
    "Novak; Haddad",
    "2011",
    "Nature",
  ],
  ["Novak, Haddad, Tan 2014 Oars for all. Science", "Oars for all", "Novak; Haddad; Tan", "2014", "Science"],
  ["赵六, 钱七. 划船的研究[J]. 船舶学报, 2018, 12(4): 1-9.", "划船的研究", "赵六; 钱七", "2018", "船舶学报"],
  ...["Ann Roe, Max Doe, Lea Berg-Lind:", "Ann Roe 0001, Max Doe, Lea Berg-Lind: "].flatMap((people) =>
    [
      ["Boats on Lakes: A closer look. IEEE BigBoats 2015: 2541-2550", "2015", "IEEE BigBoats"],
      ["Boats on Lakes: A closer look.SIGBOAT Conference 2018: 3:1-3:9", "2018", "SIGBOAT Conference"],
      ["Boats on Lakes: A closer look. ROW@LAKE (2) 2013: 23", "2013", "ROW@LAKE"],
      ["Boats on Lakes: A closer look. Proc. Boat Endow. 14(12): 2999-3013 (2021)", "2021", "Proc. Boat Endow"],
      ["Boats on Lakes: A closer look.ACM Boat. Surv. 40(4): 11:1-11:58 (2008)", "2008", "ACM Boat. Surv"],
      ["Boats on Lakes: A closer look. Pract. Exp. 31(17) (2019)", "2019", "Pract. Exp"],
      ["Boats on Lakes: A closer look. CoRR abs/2108.07232 (2021)", "2021", null],
    ].map(([rest, date, venue]): [string, string, string, string, string | null] => [
      `${people}${rest}`,
      "Boats on Lakes: A closer look",
      "Ann Roe; Max Doe; Lea Berg-Lind",
      date ?? "",
      venue ?? null,
    ]),
  ),
  [
    "Paul Novak:The Oars vs. Rudders of the Lake? BoatConf 2019",
    "The Oars vs. Rudders of the Lake?",
    "Paul Novak",
    "2019",
    "BoatConf",
  ],
  ["《河流史》,郑一著,人民出版社,2010年", "河流史", "郑一", "2010", "人民出版社"],
])("%s", (line, title, people, date, venue) => {
  const paper = paperOf(line);
  expect({ ...paper, people: paper?.authors.join("; "), when: paper?.date }).toMatchObject({
    title,
    people,
    venue,
    comment: null,
  });
  expect(String(paper?.date)).toBe(date);
});

test.each([
  "Deep Caves, *Neuron* (2015)",
  "Deep Caves (2017), Ann Roe and Max Doe, ICML",
  "Cats & Dogs: A Study of Pets (2021)",
])("no people: %s", (line) => expect(paperOf(line)?.authors.join() ?? "").not.toMatch(/Caves|Cats/));

const papersIn = (lines: readonly string[]) => papersOf(lines.map((line) => `- ${line}`).join("\n"));

test("joined family names are believed where many entries begin with them", () => {
  const [first, second, third] = papersIn([
    "Barocas & Selbst, Large Boats and Law (2016)",
    "Dahl, Magesh & Ho: Large Wooden Boats (NeurIPS 2024)",
    "Raji & Roe: Boats and their audits (2020)",
  ]);
  expect([first?.authors, second?.authors, third?.authors]).toEqual([
    ["Barocas", "Selbst"],
    ["Dahl", "Magesh", "Ho"],
    ["Raji", "Roe"],
  ]);
});

test("the last name before a colon can begin the title, unless pages show that the colon ends the people", () => {
  expect(paperOf("Ann Roe, Max Doe, Boat Normalization: Faster Rowing. ICML 2015")).toMatchObject({
    title: "Boat Normalization: Faster Rowing",
    authors: ["Ann Roe", "Max Doe"],
  });
  expect(paperOf("Ann Roe, Max Doe: Boats on Lakes. CoRR abs/2108.07232 (2021)")?.url ?? "").toContain("2108.07232");
});

/** Titles that begin as people do. */
const LIKE_NAMES = [
  "Probes & Prompts, A guide for the curious (2021)",
  "Attention & Memory: A Survey of the Field (NeurIPS 2019)",
  "Cats & Dogs, A Study of Pets (2021)",
  "Cats and Dogs, Studies of Pets (ICML 2021)",
  "Pride and Prejudice: A Corpus Study (2018)",
  "Pride and Prejudice: Corpora of Novels (2018)",
  "Bayes and Beyond, A Tour of Inference (2017)",
  "Transformers, Mamba and RWKV: A Comparison of Models (NeurIPS 2024)",
  "Transformers, Mamba & Hyena: Comparing Models (2024)",
  "Gödel, Escher, Bach: An Eternal Golden Braid (1979)",
  "Rock, Paper, Scissors: Games of Chance (2015)",
  "Rock, Paper and Scissors: Games of Chance (2015)",
  "Red, Green and Blue: Colours in Pictures (2015)",
  "Fast and Slow. Two Systems of Thought (2011)",
  "Read: the docs of everything (2020)",
  "Optional: Types in Python (PLDI 2020)",
  "Discuss: Reasoning about Talk (ACL 2019)",
  "Discussion: A new way to argue (2019)",
  "Paper: A History of Writing (2016)",
  "Skim: Fast reading with caches (ICML 2020)",
  "Optional: Types, Inference and Python (2014)",
  "Prompts, Probes & Patches: Tools for Models (ICLR 2023)",
  "Words, Meanings and Minds, A Theory of Language (2010)",
  "Boats, Oars & Rivers, Journal of Boats 12 (2016), 3-20",
  "Search and Rescue, Journal of Boats 12 (2016), 3-20",
  "Boats and Oars, Open Models, in: Berg (Hrsg.), Handbuch Boote, 2014, S. 3-20",
  "Vision & Language (2015). A review of the field. Nature 521, 436.",
  "Human Vision (2015). A review of the field. Nature 521, 436.",
  "Deep Learning (2015). A review of the field. Nature 521, 436.",
  "Security & Privacy, Papers of a decade (2020)",
  "Deep Learning: A Survey of Boats. IEEE BigBoats 2015: 2541-2550",
  "Rock, Paper, Scissors: Games of Chance. BoatConf 2015: 3-9",
  "Deep Rivers, Wet Lakes: Studies of Water. J. Boats 3(2): 3-9 (2015)",
];

test.each([
  ["titles", ["[Boats of wood](https://arxiv.org/abs/2101.00001)", "[Oars of ash](https://arxiv.org/abs/2101.00002)"]],
  ["people", ["Ann Roe & Max Doe: Boats of wood (ICML 2020)", "Nadia Haddad and Paul Novak, Oars of ash, ICML 2019"]],
])("nobody on a page of %s, and no word is lost", (_, lead) => {
  for (const line of LIKE_NAMES) {
    const papers = papersIn([...lead, line]).slice(lead.length);
    expect(papers.flatMap(({ authors }) => authors)).toEqual([]);
    const words = JSON.stringify(papers);
    for (const [word] of line.matchAll(/[\p{L}]{3,}/gu)) if (papers.length > 0) expect(words).toContain(word);
  }
});
