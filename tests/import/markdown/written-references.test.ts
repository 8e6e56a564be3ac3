// Whole references in plain text, as styles of citation prescribe them: title, people, date and venue, and nothing left over.
import { expect, test } from "vitest";
import { parseOutline } from "../../../src/import/markdown/parse-outline.ts";

const paperOf = (line: string) =>
  parseOutline(`# T\n\n## A\n\n- ${line}\n`, "list.md").topics.flatMap((topic) => topic.papers)[0];

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
  ["Dahl, Magesh & Ho: Large Wooden Boats (NeurIPS 2024)", "Large Wooden Boats", "Dahl; Magesh; Ho", "2024", "NeurIPS"],
  ["赵六, 钱七. 划船的研究[J]. 船舶学报, 2018, 12(4): 1-9.", "划船的研究", "赵六; 钱七", "2018", "船舶学报"],
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
